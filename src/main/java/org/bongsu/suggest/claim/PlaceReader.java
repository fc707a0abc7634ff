package org.bongsu.suggest.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.PlacePrecision;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Chooses, among the places that a text names, where an event was; for a launch, where from and where to. */
public final class PlaceReader {
    private static final Set<String> WITHOUT = Set.of("statement", "policy", "cyber");
    /** Sentences that say where something was launched without telling of the launch again. */
    private static final Pattern LOCATES = Pattern.compile("(?i)\\b(?:location|launch (?:site|point)|took place|carried out|occurred|conducted|launched|fired|lifted off|took off|blasted off|originated|came from|placed?s?|specific information)\\b"
            + "|발사\\s?(?:장소|지점|위치)|에서\\s(?:발사|쏜|쐈|이뤄|실시|진행)");
    private static final Pattern DATED = Pattern.compile("\\b(?:[Pp]revious|[Ee]arlier|[Ff]uture|other|hopes?|[Ss]ince)\\b|이전|앞서|지난|과거");
    /** What is at a place or was done there, so that it is not where the launch was. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:activit(?:y|ies)|construction|preparations?|facilit(?:y|ies)|deploy(?:ed|ing|ment)?|engine(?:\\s+tests?)?|bases?|attempts?\\s+have\\s+been)\\s+(?:\\w+\\s+){0,2}(?:at|in|near|of|to|out|from|around)?\\s*(?:the\\s+)?$");
    private static final Pattern IS = Pattern.compile("\\b(?:be|was|is|as)\\s+(?:the\\s+)?$");
    private static final int WINDOW = 60;
    private final Page page;
    private final @Nullable String doer;

    /** Reads a page for what somebody did. */
    public PlaceReader(Page page, @Nullable String doer) {
        this.page = page;
        this.doer = doer;
    }

    /** Where an event was, and for what flies where it came down; either may be null. */
    public record Where(@Nullable PlaceWord at, @Nullable PlaceWord landing) { }

    /** Where an event was, and where what was launched came down. */
    public Where read(Event event) {
        boolean launch = event.family().equals("launch") && !event.type().equals("launch.engine");
        PlaceWord at = null;
        PlaceWord landing = null;
        List<int[]> spans = spans(event, page);
        for (int i = 0; i < spans.size(); i++) {
            boolean told = abstractly(event) || i < spans.size() - event.more().size();
            for (PlaceWord word : page.places(spans.get(i)[0], spans.get(i)[1])) {
                if (launch && lands(word)) {
                    landing = landing == null || landing.vagueness() > word.vagueness() + 1 ? word : landing;
                } else if (fits(event, word, launch, told, page.korean()) && levied(event, word) && (at == null || better(word, at, launch))) {
                    at = word;
                }
            }
            if (at != null && at.vagueness() <= 2 && !launch || at != null && at.way() == PlaceWord.Way.FROM) {
                break;
            }
        }
        if (launch && at == null) {
            at = located(event);
        }
        return new Where(at, landing != null ? landing : launch ? landing(spans) : null);
    }

    private @Nullable PlaceWord landing(List<int[]> spans) {
        for (int[] span : spans) {
            for (PlaceWord word : page.places(span[0], span[1])) {
                if (lands(word)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The place in a sentence that only says where the launch was. */
    private @Nullable PlaceWord located(Event event) {
        PlaceWord at = null;
        for (Sentence sentence : event.loose()) {
            String words = page.words(sentence.start(), sentence.end());
            if (Math.abs(sentence.paragraph() - event.lead().paragraph()) > 2 || !LOCATES.matcher(words).find()) {
                continue;
            }
            for (PlaceWord word : page.places(sentence.start(), sentence.end())) {
                String before = page.words(sentence.start(), word.start());
                if (fits(event, word, true, true, page.korean()) && (word.way() != PlaceWord.Way.NAMED || IS.matcher(before).find()) && word.way() != PlaceWord.Way.TO
                        && !DATED.matcher(before).find() && (at == null || word.vagueness() < at.vagueness())) {
                    at = word;
                }
            }
        }
        return at;
    }

    private static List<int[]> spans(Event event, Page page) {
        return abstractly(event) ? event.own() : event.parts(page);
    }

    /** Whether it is words and papers, so that only its own clause says where. */
    private static boolean abstractly(Event event) {
        return WITHOUT.contains(event.family()) || Set.of("tariff", "diplomacy", "sanction").contains(event.family());
    }

    private static boolean lands(PlaceWord word) {
        return word.sea() && word.way() != PlaceWord.Way.FROM || word.way() == PlaceWord.Way.TO || word.from().id().equals("R160");
    }

    private boolean fits(Event event, PlaceWord word, boolean launch, boolean told, boolean korean) {
        if (launch) {
            boolean north = "PRK".equals(word.from().country()) || word.way() == PlaceWord.Way.FROM && !"KOR".equals(word.from().country());
            boolean elsewhere = ELSEWHERE.matcher(page.words(Math.max(0, word.start() - WINDOW), word.start())).find();
            return !elsewhere && word.way() != PlaceWord.Way.OVER && north && word.as().precision() != PlacePrecision.COUNTRY && word.as().precision() != PlacePrecision.SEA;
        }
        if (WITHOUT.contains(event.family()) || event.family().equals("tariff") || event.family().equals("sanction")) {
            return told && (word.way() == PlaceWord.Way.AT || korean && word.way() == PlaceWord.Way.FROM) && word.as().precision() != PlacePrecision.COUNTRY;
        }
        if (event.family().equals("transfer") && word.way() == PlaceWord.Way.FROM) {
            return false;
        }
        return (word.as().precision() != PlacePrecision.COUNTRY || told) && (korean || !(word.way() == PlaceWord.Way.FROM && word.from().state()));
    }

    /** A tariff is put where the one is who imposes it, an agreement on it wherever it was made. */
    private boolean levied(Event event, PlaceWord word) {
        return !event.family().equals("tariff") || event.type().equals("tariff.deal") || doer != null && doer.equals(word.from().country());
    }

    private static boolean better(PlaceWord word, PlaceWord than, boolean launch) {
        if (launch && (word.way() == PlaceWord.Way.FROM) != (than.way() == PlaceWord.Way.FROM)) {
            return word.way() == PlaceWord.Way.FROM;
        }
        if (word.vagueness() >= than.vagueness()) {
            return false;
        }
        // A site named with its county and province stands for them only when it lies there.
        return than.vagueness() >= 4 || word.point().kmTo(than.point()) < 120;
    }
}
