package org.bongsu.suggest.place;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.gazetteer.NameTrie;
import org.bongsu.suggest.text.Tables;

/** Tells names of places from names that only contain them: papers, ships, people, missiles, and other places. */
final class NotPlaces {
    private static final Set<String> SIDES = Set.of("New", "North", "South", "East", "West", "St.", "ST.", "Mount", "Mt.", "Fort", "Ft.", "Lake", "Port", "San", "Santa", "Los", "El", "Upper", "Lower", "Old");
    private static final Set<String> KINDS = Set.of("City", "County", "Colony", "River", "Valley", "Park", "Street", "St.", "Road", "Avenue", "Island", "Islands", "Township", "Heights", "Springs", "Beach",
            "Hills", "Falls", "Creek", "Lake", "High", "School", "Hospital", "College", "Elementary", "Parish", "Boulevard", "Drive", "Lane", "Mall", "Station", "Square");
    private static final Pattern STATE_CODE = Pattern.compile("^, (?:[A-Z][a-z]{1,4}\\.|[A-Z]{2}\\b)");
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> never = new HashSet<>();

    NotPlaces() {
        for (String[] row : Tables.rows("not_places.tsv")) {
            (row[0].equals("before") ? before : row[0].equals("after") ? after : never).addAll(Tables.parts(row[1]));
        }
    }

    /** Names of places that are common words, and so are never read. */
    Set<String> never() {
        return never;
    }

    /** Whether a Latin name is part of another: a longer word, a paper, a ship, a person, another place. */
    boolean partOfAnother(String text, int start, NameTrie.Hit<GazetteerPlace> hit, PlaceNames names) {
        int end = hit.end();
        boolean one = text.indexOf(' ', start) < 0 || text.indexOf(' ', start) >= end;
        boolean capitals = end - start == 2 && (text.startsWith("US", start) || text.startsWith("UK", start));
        boolean money = end < text.length() && text.charAt(end) == '$' || start > 0 && text.charAt(start - 1) == '$';
        boolean ofAmerica = text.startsWith("America", start) && end - start == 7 && text.startsWith("of ", Math.max(0, start - 3));
        if (money || ofAmerica || one && (end - start < 3 && !capitals || Character.isLowerCase(text.charAt(start)))) {
            return true;
        }
        if (end + 1 < text.length() && text.charAt(end) == '-' && (one && bound(text.charAt(end + 1)) || Character.isUpperCase(text.charAt(end + 1)) && names.at(text, end + 1).isEmpty())) {
            return true;
        }
        boolean korea = hit.meanings().stream().anyMatch(place -> "PRK".equals(place.country()) || "KOR".equals(place.country()) || place.country() == null);
        String previous = start > 1 && text.charAt(start - 1) == ' ' ? wordBefore(text, start - 1) : "";
        String next = end + 1 < text.length() && text.charAt(end) == ' ' ? word(text, end + 1) : "";
        return before.contains(previous) || after.contains(next) || !korea && (SIDES.contains(previous) || KINDS.contains(next) || elsewhere(text, hit, names));
    }

    /** Whether another country or one of its parts is named directly behind: Lebanon, Tennessee. */
    private static boolean elsewhere(String text, NameTrie.Hit<GazetteerPlace> hit, PlaceNames names) {
        if (!text.startsWith(", ", hit.end()) || hit.meanings().stream().anyMatch(place -> "USA".equals(place.country()) || place.kind().equals("region"))) {
            return false;
        }
        String rest = text.substring(hit.end(), Math.min(text.length(), hit.end() + 8));
        return STATE_CODE.matcher(rest).find() || names.at(text, hit.end() + 2).stream().limit(1).anyMatch(other -> other.meanings().stream()
                .allMatch(place -> place.kind().equals("province") && hit.meanings().stream().noneMatch(self -> String.valueOf(place.country()).equals(self.country()))));
    }

    /** Whether what follows a hyphen belongs to the name, as in a given name or a missile's. */
    private static boolean bound(char next) {
        return Character.isLowerCase(next) || Character.isDigit(next);
    }

    private static String wordBefore(String text, int end) {
        int from = end;
        while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, end);
    }

    /** The word that begins at an offset. */
    static String word(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
