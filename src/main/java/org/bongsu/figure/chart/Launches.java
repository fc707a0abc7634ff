package org.bongsu.figure.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.bongsu.words.Words;

/** Counts launches by year and class. Engine tests are no launches. */
public final class Launches {
    private static final String FAMILY = "launch";
    private static final String ENGINE = "launch.engine";
    private static final int LETTERS = 5;
    /** From the shortest reach to the longest, so that they darken with it, then what has no reach to go by. */
    private static final Map<String, Tint> TINTS = new LinkedHashMap<>();

    static {
        TINTS.put("launch.crbm", new Tint(0xF2D58A, 0xF7E0A3));
        TINTS.put("launch.srbm", new Tint(0xE0A526, 0xF0BC4A));
        TINTS.put("launch.mrbm", new Tint(0xD9741F, 0xF08C3A));
        TINTS.put("launch.irbm", new Tint(0xBF3A26, 0xEE5F49));
        TINTS.put("launch.icbm", new Tint(0x7A1222, 0xC2274A));
        TINTS.put("launch.ballistic", new Tint(0xA7A19A, 0x8D8780));
        TINTS.put("launch.cruise", new Tint(0x4C86B8, 0x6FB1F2));
        TINTS.put("launch.satellite", new Tint(0xA9CBEB, 0xB9D6F5));
        TINTS.put("launch.rocket", new Tint(0x8FB39F, 0x9CCBB0));
        TINTS.put("launch.airdefence", new Tint(0xC9CED3, 0x5C6670));
    }

    /** What is counted. */
    public enum Unit {
        /** Salvos: ten missiles fired in one morning are one. */
        LAUNCHES,
        /** Missiles and rounds, as far as their number is coded. */
        ROUNDS,
        /** Days with a launch; a day with several stands under the gravest. */
        DAYS
    }

    private Launches() { }

    /** A bar for each year from the first with a launch to the last, in layers by class. */
    public static Bars of(List<Incident> incidents, Codebook codebook, Words words, Unit unit) {
        List<String> classes = new ArrayList<>(TINTS.keySet());
        codebook.types().stream().map(Type::key).filter(key -> Type.isA(key, FAMILY) && !key.equals(ENGINE) && !classes.contains(key)).forEach(classes::add);
        TreeMap<Integer, List<Incident>> years = new TreeMap<>();
        incidents.stream().filter(i -> Type.isA(i.type(), FAMILY) && !i.type().equals(ENGINE) && Counted.counts(i) && i.when() != null)
                .forEach(i -> years.computeIfAbsent(year(i), y -> new ArrayList<>()).add(i));
        List<Bars.Bar> bars = new ArrayList<>();
        for (int year = years.isEmpty() ? 1 : years.firstKey(); !years.isEmpty() && year <= years.lastKey(); year++) {
            List<Incident> of = years.getOrDefault(year, List.of());
            Map<String, Double> counts = counts(of, unit);
            bars.add(new Bars.Bar(Integer.toString(year), Integer.toString(year), classes.stream().map(key -> counts.getOrDefault(key, 0.0)).toList(), of));
        }
        List<Bars.Layer> layers = classes.stream().map(key -> new Bars.Layer(key, name(codebook, key, words), tint(key), new Bars.Mark(letters(name(codebook, key, words)), null))).toList();
        return new Bars(words.say("chart.launches." + unit.name().toLowerCase(Locale.ROOT)), "year", layers, bars);
    }

    /** The colour of a class. */
    static Tint tint(String type) {
        return TINTS.getOrDefault(type, new Tint(0xC9CED3, 0x5C6670));
    }

    /** The shape of a class in a box of one unit about 0,0: the longer its reach, the more corners, and a star for what goes to space. */
    static Shape shape(String type) {
        return switch (type) {
            case "launch.crbm", "launch.srbm" -> new Ellipse2D.Double(-0.5, -0.5, 1, 1);
            case "launch.mrbm" -> corners(3, 0.6, 0.6);
            case "launch.irbm" -> corners(4, 0.62, 0.62);
            case "launch.icbm" -> corners(6, 0.58, 0.58);
            case "launch.satellite" -> corners(10, 0.66, 0.28);
            case "launch.cruise" -> corners(8, 0.6, 0.2);
            default -> new Rectangle2D.Double(-0.45, -0.45, 0.9, 0.9);
        };
    }

    private static Shape corners(int n, double odd, double even) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n - Math.PI / 2;
            double r = i % 2 == 0 ? odd : even;
            if (i == 0) {
                path.moveTo(r * Math.cos(angle), r * Math.sin(angle));
            } else {
                path.lineTo(r * Math.cos(angle), r * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    /** The short name of a class, as legends have room for; of one of the analyst's own, its name. */
    static String name(Codebook codebook, String type, Words words) {
        return words.sayOr("chart." + type, codebook.type(type).names().in(words.language()));
    }

    /** What fits into a bar of a name: an abbreviation as it is, else nothing. */
    private static String letters(String name) {
        return name.length() <= LETTERS ? name : "";
    }

    private static int year(Incident incident) {
        return Counted.days(incident).map(d -> d.start().getYear()).orElseGet(() -> Objects.requireNonNull(incident.when()).start().getYear());
    }

    private static Map<String, Double> counts(List<Incident> incidents, Unit unit) {
        Map<String, Double> counts = new HashMap<>();
        if (unit == Unit.DAYS) {
            Map<LocalDate, Incident> days = new HashMap<>();
            Comparator<Incident> grave = Comparator.comparingInt(Incident::severity).thenComparing(Incident::type);
            incidents.forEach(i -> Counted.days(i).ifPresent(d -> days.merge(d.start(), i, (a, b) -> grave.compare(a, b) >= 0 ? a : b)));
            days.values().forEach(i -> counts.merge(i.type(), 1.0, Double::sum));
        } else {
            incidents.forEach(i -> counts.merge(i.type(), unit == Unit.ROUNDS ? Counted.rounds(i) : 1, Double::sum));
        }
        return counts;
    }
}
