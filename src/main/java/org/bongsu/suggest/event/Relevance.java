package org.bongsu.suggest.event;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.GeoPoint;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;

/** Tells what bears on the peninsula from what articles also tell: elections elsewhere, what a leader asks of his own officials. */
final class Relevance {
    private static final Set<String> KOREAS = Set.of("PRK", "KOR");
    private static final Set<String> BETWEEN_STATES = Set.of("diplomacy.talks", "diplomacy.visit", "diplomacy.summit", "statement.demand", "statement.condemnation", "statement.offer", "statement.threat", "diplomacy.rejection");
    private static final Pattern ABROAD = Pattern.compile("(?i)\\b(?:foreign\\s+(?:minister|ministry|affairs)|ambassador|special\\s+envoy|inter-Korean|trilateral|summit|enem(?:y|ies)|hostile|invit(?:ed|es|ation)|allies)\\b|외무|외교|특사|남북|남측|북측|한미|한일|한중|북미|북러|북중|미중|중러|한미일|정상회|방북|방한|방중|방러|방미|대남|대북|대미|적들|괴뢰");
    private static final Pattern ARMS = Pattern.compile("(?i)\\b(?:missiles?|nuclear|drills?|military|troops|sanctions?|drones?|balloons?|leaflets?|artillery|retaliat\\w+|borders?|airspace|war|denuclear\\w+|tariffs?|loudspeakers?|provocations?)\\b|미사일|핵|훈련|군사|제재|무인기|풍선|전단|포격|보복|국경|영공|전쟁|관세|확성기|도발|담화|대응|처벌|만행|사과");
    private static final Pattern NAMES = Pattern.compile("\\bKim (?:Jong|Yo|Il)|Korea|\\bHwasong|\\bDPRK|\\bROK\\b|\\bNLL\\b|\\bDMZ\\b|\\bKAL\\b|THAAD");
    private static final double SOUTH = 32;
    private static final double NORTH = 43.5;
    private static final double WEST = 121;
    private static final double EAST = 136;
    private static final int FEW = 3;
    private static final int SHORT = 1500;

    private final Page page;
    private final Set<String> headline;
    private final boolean mainly;
    private final boolean korean;

    /** Reads a page whose headline names some states. */
    Relevance(Page page, Set<String> headline) {
        this.page = page;
        this.headline = headline;
        long ours = page.words().actors().stream().filter(word -> KOREAS.contains(word.state())).count() + NAMES.matcher(page.text()).results().count();
        this.mainly = headline.stream().anyMatch(KOREAS::contains) || page.korean() || ours * FEW >= page.words().actors().size() && (ours > 1 || page.text().length() < SHORT);
        this.korean = page.korean() || ours > 0 || headline.stream().anyMatch(KOREAS::contains)
                || page.words().places().stream().anyMatch(this::ours);
    }

    /** Whether the page speaks of Korea at all. */
    boolean ofKorea() {
        return korean;
    }

    /** Whether what a clause tells bears on the peninsula. */
    boolean holds(Telling telling) {
        Sentence sentence = telling.sentence();
        if (BETWEEN_STATES.contains(telling.type()) && !betweenStates(telling, sentence)) {
            return false;
        }
        return mainly || names(sentence.start(), sentence.end()) || page.sentences().stream().filter(other -> other.paragraph() == sentence.paragraph()).anyMatch(other -> names(other.start(), other.end()));
    }

    /** Whether two states are party to it, or one to something of arms. */
    private boolean betweenStates(Telling telling, Sentence sentence) {
        Set<String> states = new HashSet<>();
        page.actors(sentence.start(), sentence.end()).forEach(word -> states.add(word.state()));
        String words = page.words(sentence.start(), sentence.end());
        boolean arms = telling.family().equals("statement") && ARMS.matcher(words).find();
        boolean abroad = ABROAD.matcher(words).find();
        page.places(sentence.start(), sentence.end()).stream().filter(word -> word.from().country() != null).forEach(word -> states.add(word.from().country()));
        return states.size() > 1 || abroad || arms && (!states.isEmpty() || mainly);
    }

    private boolean names(int start, int end) {
        return page.actors(start, end).stream().anyMatch(word -> KOREAS.contains(word.state())) || NAMES.matcher(page.words(start, end)).find() || page.places(start, end).stream().anyMatch(this::ours);
    }

    /** Whether a place lies there, named by its name: "maritime border" may be any. */
    private boolean ours(PlaceWord word) {
        String country = word.from().country();
        return page.words(word.start(), word.end()).chars().anyMatch(c -> Character.isUpperCase(c) || Lexicon.hangul((char) c)) && (country == null ? near(word.point()) : KOREAS.contains(country));
    }

    /** Whether a sea or line lies at the peninsula. */
    private static boolean near(GeoPoint point) {
        return point.lat() > SOUTH && point.lat() < NORTH && point.lon() > WEST && point.lon() < EAST;
    }
}
