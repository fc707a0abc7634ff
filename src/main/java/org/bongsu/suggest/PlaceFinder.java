package org.bongsu.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Finds the places that a text names, and chooses between places of one name by those around them. */
final class PlaceFinder {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final int LONGEST = 6;
    private static final int WIDEST = 60;
    private static final double FAR = 300;
    private static final Pattern COAST = Pattern.compile("(?i)\\b(?:(?:its|the|their|North Korea['’]s|the North['’]s|South Korea['’]s)\\s+)?(east|west|eastern|western|southern)(?:\\s+(?:coast|sea|waters)|ern\\s+(?:coast|sea|waters)|-coast)\\b(?!\\s+(?:city|town|port|of\\s+Africa))");
    private static final Pattern BORDER = Pattern.compile("(?i)\\b(?:over|across|near|along|at|cross(?:ed|ing)?)\\s+(?:the\\s+(?:heavily\\s+\\w+\\s+|tense\\s+|inter-Korean\\s+|land\\s+)?)(border)\\b(?!\\s+(?:with|between))");
    private static final Pattern COUNTRY_NAME = Pattern.compile("^[A-Z][a-z]+.*");

    private final Gazetteer gazetteer;
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> never = new HashSet<>();
    private final Set<String> lowerStarts = Set.of("sea", "waters", "eastern", "western", "inter", "five", "northwestern", "buffer", "maritime", "truce", "demarcation", "border", "military", "southern", "joint", "liaison");

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String[] row : Tables.rows("not_places.tsv")) {
            (row[0].equals("before") ? before : row[0].equals("after") ? after : never).addAll(Tables.parts(row[1]));
        }
    }

    private record Raw(int start, int end, List<GazetteerPlace> candidates) { }

    /** The places in order, none overlapping another; those that a dispatch names in front are marked as its dateline. */
    List<PlaceWord> find(String text, boolean korean, String language) {
        List<Raw> raws = korean ? korean(text) : latin(text);
        if (!korean) {
            phrases(text, raws);
        }
        raws.sort(Comparator.comparingInt(Raw::start).thenComparing(raw -> -raw.end()));
        List<Raw> kept = new ArrayList<>();
        for (Raw raw : raws) {
            if (kept.isEmpty() || raw.start() >= kept.getLast().end()) {
                kept.add(raw);
            }
        }
        List<GeoPoint> certain = kept.stream().filter(raw -> raw.candidates().size() == 1 && !raw.candidates().getFirst().state())
                .map(raw -> raw.candidates().getFirst().point()).toList();
        List<int[]> datelines = Dateline.of(text);
        List<PlaceWord> found = new ArrayList<>();
        for (Raw raw : kept) {
            GazetteerPlace place = chosen(raw.candidates(), certain);
            boolean dateline = datelines.stream().anyMatch(line -> raw.start() >= line[0] && raw.end() <= line[1]);
            PlaceWord word = PlaceContext.read(text, raw.start(), raw.end(), place, korean, language);
            if (dateline) {
                found.add(new PlaceWord(raw.start(), raw.end(), word.as(), place, PlaceWord.Way.DATELINE));
            } else if (!place.state() && !place.id().equals("R170") || word.way() != PlaceWord.Way.NAMED) {
                found.add(word);
            }
        }
        return found;
    }

    private static GazetteerPlace chosen(List<GazetteerPlace> candidates, List<GeoPoint> certain) {
        GazetteerPlace best = candidates.getFirst();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            GazetteerPlace place = candidates.get(i);
            double nearest = certain.stream().mapToDouble(point -> point.kmTo(place.point())).min().orElse(0);
            double cost = i * 0.1 + Math.min(nearest, 2 * FAR) / FAR + kindCost(place);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private static double kindCost(GazetteerPlace place) {
        return switch (place.kind()) {
            case "capital", "country" -> -1;
            case "city" -> 0.2;
            case "province" -> 0.3;
            case "town", "county", "border_county" -> 0.6;
            case "village" -> 1.2;
            default -> 0;
        };
    }

    /** The places that a name may mean in a text: no small towns of other countries, whose names are words elsewhere. */
    private List<GazetteerPlace> candidates(String name) {
        if (never.contains(name)) {
            return List.of();
        }
        boolean latin = !Lexicon.hangul(name.charAt(0));
        return gazetteer.named(name).stream().filter(place -> switch (place.kind()) {
            case "village" -> "PRK".equals(place.country()) && (!latin || name.length() > 4);
            case "town" -> ("PRK".equals(place.country()) || "KOR".equals(place.country())) && name.length() > (latin ? 4 : 1);
            case "city" -> labelled(place, name);
            default -> true;
        }).filter(place -> !latin || !alien(place) || labelled(place, name)).toList();
    }

    /** Whether the place's names in other languages must not be read in running text. */
    private static boolean alien(GazetteerPlace place) {
        return Character.isDigit(place.id().charAt(0)) || place.id().startsWith("P:");
    }

    private static boolean labelled(GazetteerPlace place, String name) {
        String bare = name.replaceAll("['’-]", "");
        return place.names().en().replaceAll("['’-]", "").equalsIgnoreCase(bare) || place.names().ko().equals(name)
                || place.names().aliases().stream().limit(2).anyMatch(alias -> alias.replaceAll("['’-]", "").equalsIgnoreCase(bare))
                || Lexicon.hangul(name.charAt(0)) && name.length() > 1 && place.names().aliases().contains(name);
    }

    private List<Raw> latin(String text) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), trimmed(text, matcher.start(), matcher.end())});
        }
        List<Raw> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i)[0];
            String first = text.substring(start, tokens.get(i)[1]);
            if (!Character.isUpperCase(first.charAt(0)) && !lowerStarts.contains(first.split("[-'’]")[0])) {
                continue;
            }
            if (!gazetteer.begins(first)) {
                continue;
            }
            for (int n = Math.min(LONGEST, tokens.size() - i); n > 0; n--) {
                int end = tokens.get(i + n - 1)[1];
                if (n > 1 && (end - start > WIDEST || !joined(text, tokens, i, n))) {
                    continue;
                }
                String name = text.substring(start, end);
                if (n == 1 && (name.length() < 3 && !name.equals("US") || Character.isLowerCase(name.charAt(0)))) {
                    continue;
                }
                List<GazetteerPlace> candidates = candidates(name);
                if (!candidates.isEmpty() && fits(text, tokens, i, n)) {
                    found.add(new Raw(start, end, candidates));
                    i += n - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** Without the possessive and the full stop at its end. */
    private static int trimmed(String text, int start, int end) {
        int to = end;
        while (to > start + 1 && (text.charAt(to - 1) == '.' && !text.substring(start, to).matches("(?:[A-Z]\\.)+") || text.charAt(to - 1) == '-' || text.charAt(to - 1) == '\'' || text.charAt(to - 1) == '’')) {
            to--;
        }
        if (to - start > 3 && text.charAt(to - 1) == 's' && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '’')) {
            to -= 2;
        }
        return to;
    }

    private static boolean joined(String text, List<int[]> tokens, int from, int count) {
        for (int i = from; i < from + count - 1; i++) {
            String gap = text.substring(tokens.get(i)[1], tokens.get(i + 1)[0]);
            boolean possessive = gap.equals("'s ") || gap.equals("’s ");
            if (!gap.equals(" ") && !gap.equals("\n") && !possessive && !(gap.equals(", ") && i == from)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words around do not make it part of another name: a paper, a ship, a person. */
    private boolean fits(String text, List<int[]> tokens, int from, int count) {
        if (from > 0 && text.substring(tokens.get(from - 1)[1], tokens.get(from)[0]).equals(" ")
                && before.contains(text.substring(tokens.get(from - 1)[0], tokens.get(from - 1)[1]))) {
            return false;
        }
        int next = from + count;
        if (next < tokens.size() && text.substring(tokens.get(next - 1)[1], tokens.get(next)[0]).equals(" ")) {
            String word = text.substring(tokens.get(next)[0], tokens.get(next)[1]);
            if (after.contains(word) && COUNTRY_NAME.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private void phrases(String text, List<Raw> raws) {
        Matcher coasts = COAST.matcher(text);
        while (coasts.find()) {
            String side = coasts.group(1).toLowerCase(java.util.Locale.ROOT);
            String id = side.startsWith("east") ? "F105" : side.startsWith("west") ? "F104" : "R155";
            raws.add(new Raw(coasts.start(), coasts.end(), List.of(gazetteer.byId(id).orElseThrow())));
        }
        Matcher borders = BORDER.matcher(text);
        while (borders.find()) {
            raws.add(new Raw(borders.start(1), borders.end(1), List.of(gazetteer.byId("F059").orElseThrow())));
        }
    }

    private List<Raw> korean(String text) {
        List<Raw> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (!wordStart || !Lexicon.hangul(text.charAt(i))) {
                continue;
            }
            Raw raw = longest(text, i);
            if (raw != null) {
                found.add(raw);
                i = raw.end() - 1;
            }
        }
        found.addAll(latin(text));
        return found;
    }

    private @Nullable Raw longest(String text, int start) {
        int end = start;
        int spaces = 0;
        List<Integer> ends = new ArrayList<>();
        while (end < text.length() && end - start < 14 && (Lexicon.hangul(text.charAt(end)) || text.charAt(end) == ' ' && spaces++ < 1)) {
            end++;
            if (end - start >= 2 && text.charAt(end - 1) != ' ') {
                ends.add(end);
            }
        }
        for (int each : ends.reversed()) {
            String name = text.substring(start, each);
            if (KoreanParticles.ends(text, each, name.length())) {
                List<GazetteerPlace> candidates = candidates(name);
                if (!candidates.isEmpty()) {
                    return new Raw(start, each, candidates);
                }
            }
        }
        return null;
    }
}
