package org.bongsu.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.model.DatePrecision;

/** Finds the time expressions of a text and reads them against its day of publication and its own story. */
final class TimeFinder {
    private static final Pattern AHEAD = Pattern.compile("\\b(?:will|shall|due|scheduled|slated|upcoming|forthcoming|going to|set (?:to|for)|plans? to|planned for|"
            + "planning to|expects?|expected|to (?:be held|take place|begin|start|open|go|visit|meet|convene|take effect)|from next|until|by|starting|effective|coming|would)\\b(?:(?!,|\\b(?:said|announced|signed|published|fired|launched|reported|told|agreed|reached|made|was|were)\\b)[^.!?\\n]){0,60}$");
    private static final Pattern PAST = Pattern.compile("\\b(?:said|was|were|had|did|fired|launched|since|ago|on)\\b[^.!?\\n]{0,40}$");
    private static final Pattern KOREAN_AHEAD = Pattern.compile("^[^.!?\\n]{0,40}(?:예정|계획|할 것|될 것|전망|열린다|시작한다|발효|시행된다|개최한다|앞두고|까지)");
    private static final int BEFORE = 70;
    private static final List<TimeRule> ENGLISH = Stream.of(EnglishDates.RULES, EnglishRelative.RULES, ClockTimes.ENGLISH).flatMap(List::stream).toList();
    private static final List<TimeRule> KOREAN = Stream.of(KoreanDates.RULES, ClockTimes.KOREAN, EnglishDates.RULES.subList(0, 2)).flatMap(List::stream).toList();

    private final LocalDate anchor;

    TimeFinder(LocalDate anchor) {
        this.anchor = anchor;
    }

    /** The time expressions in order, none overlapping another. */
    List<TimeWord> find(String text, boolean korean) {
        return find(text, korean ? KOREAN : ENGLISH, korean);
    }

    /** The same by the rules of both languages, as an analyst may type either. */
    List<TimeWord> findTyped(String text) {
        return find(text, Stream.concat(ENGLISH.stream(), KOREAN.stream()).toList(), false);
    }

    private record Hit(MatchResult match, TimeRule rule) { }

    private List<TimeWord> find(String text, List<TimeRule> rules, boolean korean) {
        List<Hit> hits = new ArrayList<>();
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(new Hit(matcher.toMatchResult(), rule));
                }
            }
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.match.start()).thenComparing(hit -> -hit.match.end()));
        List<TimeWord> found = new ArrayList<>();
        LocalDate reference = anchor;
        int end = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.match.start() < end || beaten(hits, i)) {
                continue;
            }
            TimeWord word = hit.rule.reader().read(hit.match, narrative(text, hit.match, reference, korean));
            if (word == null) {
                continue;
            }
            found.add(word);
            end = word.end();
            if (word.dates() && word.span() != null && word.span().precision() == DatePrecision.DAY && !word.span().start().isAfter(anchor)) {
                reference = word.span().start();
            }
        }
        return found;
    }

    /** Whether a longer match begins a little later and overlaps: "late on 28 May" must not lose to "late". */
    private static boolean beaten(List<Hit> hits, int index) {
        MatchResult match = hits.get(index).match;
        for (int i = index + 1; i < hits.size() && hits.get(i).match.start() < match.end(); i++) {
            MatchResult later = hits.get(i).match;
            if (later.end() > match.end() && later.end() - later.start() > match.end() - match.start()) {
                return true;
            }
        }
        return false;
    }

    private Narrative narrative(String text, MatchResult match, LocalDate reference, boolean korean) {
        String before = text.substring(Math.max(0, match.start() - BEFORE), match.start());
        if (korean) {
            String after = text.substring(match.end(), Math.min(text.length(), match.end() + BEFORE));
            return new Narrative(anchor, reference, KOREAN_AHEAD.matcher(after).find(), false, false);
        }
        int clause = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf('\n'), before.lastIndexOf("; ")));
        String near = clause < 0 ? before : before.substring(clause + 1);
        boolean ahead = AHEAD.matcher(near).find();
        return new Narrative(anchor, reference, ahead, !ahead && PAST.matcher(near).find(), near.isBlank());
    }
}
