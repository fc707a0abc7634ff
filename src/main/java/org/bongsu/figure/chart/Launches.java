package org.bongsu.figure.chart;

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
        TINTS.put("launch.satellite", new Tint(0x1F3F66, 0xB9D6F5));
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
        List<Bars.Layer> layers = classes.stream().map(key -> new Bars.Layer(key, name(codebook, key, words), tint(key))).toList();
        return new Bars(words.say("chart.launches." + unit.name().toLowerCase(Locale.ROOT)), "year", layers, bars);
    }

    /** The colour of a class. */
    static Tint tint(String type) {
        return TINTS.getOrDefault(type, new Tint(0xC9CED3, 0x5C6670));
    }

    /** The short name of a class, as legends have room for; of one of the analyst's own, its name. */
    static String name(Codebook codebook, String type, Words words) {
        return words.sayOr("chart." + type, codebook.type(type).names().in(words.language()));
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
