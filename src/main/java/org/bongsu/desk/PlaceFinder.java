package org.bongsu.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bongsu.figure.Look;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.gazetteer.Nearby;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Polygon;

/** Finds places on the map by what people type: names in any script, spelling and first consonants, or coordinates. */
public final class PlaceFinder {
    private static final Pattern INITIALS = Pattern.compile("[ㄱ-ㅎ]{2,}");
    private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final char FIRST = '가';
    private static final char LAST = '힣';
    /** Syllables that begin with one consonant. */
    private static final int SYLLABLES = 588;
    private static final int MOST = 12;

    private final Supplier<Gazetteer> gazetteer;

    /** A finder over a gazetteer, which is read when the first place is looked for. */
    public PlaceFinder(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A place that was found.
     *
     * @param kept     the name by which it is kept, in English; empty for a bare point
     * @param label    its name in the language and usage of the look, or the coordinates of a bare point
     * @param province that it lies in, in the language of the look; empty where that is not known
     * @param kind     message key suffix of what it is
     */
    public record Found(String kept, String label, String province, String kind, GeoPoint point, PlacePrecision precision) { }

    /** The places that typed words may mean, the best first; a point of the earth for coordinates. */
    public List<Found> find(String typed, Look look) {
        List<Found> all = new ArrayList<>();
        Coordinates.read(typed).ifPresent(point -> all.add(new Found("", Coordinates.say(point), near(point, look), "point", point, PlacePrecision.EXACT)));
        (INITIALS.matcher(typed.strip()).matches() ? byInitials(typed.strip()) : gazetteer.get().find(typed)).forEach(place -> all.add(found(place, place.point(), place.precision(), look)));
        return all;
    }

    /** Places whose Korean name begins with these first consonants: whole names before longer ones, then in the order of the gazetteer. */
    private List<GazetteerPlace> byInitials(String consonants) {
        return gazetteer.get().places().stream().filter(place -> initials(place.names().ko()).startsWith(consonants))
                .sorted(Comparator.comparing(place -> initials(place.names().ko()).length() > consonants.length())).limit(MOST).toList();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c >= FIRST && c <= LAST) {
                initials.append(LEADS.charAt((c - FIRST) / SYLLABLES));
            }
        }
        return initials.toString();
    }

    /** What lies at a point of the map. */
    public Found at(GeoPoint point, Look look) {
        Nearby nearby = gazetteer.get().nearest(point);
        return found(nearby.place(), point, nearby.precision(), look);
    }

    /** What a province encloses; empty for any other place. */
    public Optional<Polygon> outline(Found found) {
        return place(found).flatMap(gazetteer.get()::outline);
    }

    /** The province that a place lies in, as an area; empty at sea and abroad. */
    public Optional<Polygon> provinceOf(GeoPoint point) {
        return gazetteer.get().places().stream().filter(place -> place.precision() == PlacePrecision.PROVINCE)
                .flatMap(place -> gazetteer.get().outline(place).stream()).filter(outline -> outline.contains(point)).findFirst();
    }

    private Optional<GazetteerPlace> place(Found found) {
        return gazetteer.get().named(found.kept()).stream().filter(place -> place.point().equals(found.point())).findFirst();
    }

    private String near(GeoPoint point, Look look) {
        return at(point, look).label();
    }

    private Found found(GazetteerPlace place, GeoPoint point, PlacePrecision precision, Look look) {
        String language = look.words().language();
        String admin = place.admin1() == null ? "" : gazetteer.get().label(place.admin1(), null, language, look.names());
        String label = gazetteer.get().label(place, language, look.names());
        return new Found(place.names().en(), label, label.contains(admin) ? "" : admin, place.kind(), point, precision);
    }
}
