package org.bongsu.suggest.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.gazetteer.NameTrie;
import org.bongsu.suggest.text.Dateline;
import org.bongsu.suggest.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the places that a text names, and leaves out what only sounds like one: papers, ships, people, missiles. */
public final class PlaceFinder {
    private static final int WIDEST = 60;
    private static final String EAST_SEA = "F105";
    private static final String YELLOW_SEA = "F104";
    private static final String SOUTH_SEA = "R155";
    private static final String DEMARCATION = "F059";
    private static final String PENINSULA = "R170";
    private static final Pattern COAST = Pattern.compile("(?:(?:[Ii]ts|[Tt]he|[Tt]heir|North Korea['’]s|the North['’]s|South Korea['’]s)\\s+)?\\b([Ee]ast|[Ww]est|[Ss]outh)(?:ern)?(?:\\s+|-)(?:coast|sea|waters)\\b(?!\\s+(?:city|town|port|of\\s+Africa))");
    private static final Pattern BORDER = Pattern.compile("\\b(?:[Oo]ver|[Aa]cross|[Nn]ear|[Aa]long|[Aa]t|cross(?:ed|ing)?|(?:end|part|side|section|stretch)\\s+of)\\s+the\\s+(?:heavily\\s+\\w+\\s+|tense\\s+|inter-Korean\\s+|land\\s+)?(border)\\b(?!\\s+(?:with|between))");
    private static final Set<String> LOWER_STARTS = Set.of("sea", "waters", "eastern", "western", "inter", "five", "northwestern", "buffer", "maritime", "truce",
            "demarcation", "border", "military", "southern", "joint", "liaison", "the", "north", "presidential");

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final NotPlaces not = new NotPlaces();

    /** Knows the places of a gazetteer. */
    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        names = new PlaceNames(gazetteer, not.never());
    }

    /** The places in order, none overlapping another; those that a dispatch names in front are marked as its dateline. */
    public List<PlaceWord> find(String text, boolean korean, String language) {
        List<PlaceWord> found = new ArrayList<>();
        List<PlaceWord> words = names(text, korean, language);
        for (int i = 0; i < words.size(); i++) {
            PlaceWord word = words.get(i);
            boolean whole = !word.from().state() && !word.from().id().equals(PENINSULA);
            boolean and = !found.isEmpty() && word.from().kind().equals("capital") && found.getLast().way() == PlaceWord.Way.AT && text.substring(found.getLast().end(), word.start()).equals(" and ");
            if (whole || and || word.dateline() || speaksOf(text, word, i + 1 < words.size() ? words.get(i + 1) : null)) {
                found.add(word);
            }
        }
        return PlaceContext.together(text, found, korean);
    }

    /** Every name of a place in order, those of states and capitals included that stand for a government. */
    List<PlaceWord> names(String text, boolean korean, String language) {
        List<PlaceChoice.Named> named = named(text);
        if (!korean) {
            phrases(text, named);
            named = apart(named);
        }
        PlaceChoice choice = new PlaceChoice(text, named);
        List<int[]> datelines = Dateline.of(text);
        List<PlaceWord> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            PlaceChoice.Named each = named.get(i);
            GazetteerPlace place = choice.of(i);
            PlaceWord word = PlaceContext.read(text, each.start(), each.end(), place, korean, language);
            boolean dateline = datelines.stream().anyMatch(line -> each.start() >= line[0] && each.end() <= line[1]);
            found.add(dateline ? new PlaceWord(each.start(), each.end(), word.as(), place, PlaceWord.Way.DATELINE) : word);
        }
        return found;
    }

    /** Whether the name of a state or capital is that of a place here, rather than of its government or as whose something is. */
    private static boolean speaksOf(String text, PlaceWord word, @Nullable PlaceWord next) {
        boolean partOf = next != null && next.start() == word.end() + 1 && text.charAt(word.end()) == ' ' && word.from().kind().equals("capital");
        return partOf || word.way() != PlaceWord.Way.NAMED && !(text.startsWith("'s", word.end()) || text.startsWith("’s", word.end()));
    }

    /** In order, none overlapping another; of two that begin together the longer. */
    private static List<PlaceChoice.Named> apart(List<PlaceChoice.Named> named) {
        named.sort(Comparator.comparingInt(PlaceChoice.Named::start).thenComparing(each -> -each.end()));
        List<PlaceChoice.Named> kept = new ArrayList<>();
        for (PlaceChoice.Named each : named) {
            if (kept.isEmpty() || each.start() >= kept.getLast().end()) {
                kept.add(each);
            }
        }
        return kept;
    }

    private List<PlaceChoice.Named> named(String text) {
        List<PlaceChoice.Named> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && !(Lexicon.hangul(c) && !Lexicon.hangul(text.charAt(at - 1)))) {
                continue;
            }
            boolean hangul = Lexicon.hangul(c);
            if (at > 1 && text.charAt(at - 1) == '-' && Character.isLetter(text.charAt(at - 2)) && (found.isEmpty() || found.getLast().end() != at - 1)) {
                continue;
            }
            if (!hangul && Character.isLowerCase(c) && !LOWER_STARTS.contains(NotPlaces.word(text, at))) {
                continue;
            }
            for (NameTrie.Hit<GazetteerPlace> hit : names.at(text, at)) {
                if (hit.end() - at <= WIDEST && (hangul ? KoreanParticles.ends(text, hit.end(), hit.end() - at) : !not.partOfAnother(text, at, hit, names))) {
                    found.add(new PlaceChoice.Named(at, hit.end(), hit.meanings()));
                    at = hit.end() - 1;
                    break;
                }
            }
        }
        return found;
    }

    private void phrases(String text, List<PlaceChoice.Named> found) {
        Matcher coasts = COAST.matcher(text);
        while (coasts.find()) {
            String side = coasts.group(1).toLowerCase(Locale.ROOT);
            found.add(phrase(coasts.start(), coasts.end(), side.equals("east") ? EAST_SEA : side.equals("west") ? YELLOW_SEA : SOUTH_SEA));
        }
        Matcher borders = BORDER.matcher(text);
        while (borders.find()) {
            found.add(phrase(borders.start(1), borders.end(1), DEMARCATION));
        }
    }

    private PlaceChoice.Named phrase(int start, int end, String id) {
        return new PlaceChoice.Named(start, end, List.of(gazetteer.byId(id).orElseThrow()));
    }
}
