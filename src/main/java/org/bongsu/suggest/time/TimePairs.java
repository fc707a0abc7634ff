package org.bongsu.suggest.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;

/** Takes two times together that say from when to when: "between Tuesday night and Wednesday", 3일부터 5일. */
public final class TimePairs {
    private static final Pattern JOIN = Pattern.compile("\\s*(?:and|to|until|through|or|and\\s+early|-|–|~|부터|에서|과|와)\\s*");
    private static final Pattern LEAD = Pattern.compile("(?i)(?:between|from|overnight)\\s+(?:late\\s+)?$");
    private static final int BEFORE = 16;

    private TimePairs() { }

    /** Times of a text in order of their start, each pair as one. */
    public static List<TimeWord> joined(String text, boolean korean, List<TimeWord> times) {
        List<TimeWord> found = new ArrayList<>();
        for (TimeWord word : times) {
            TimeWord last = found.isEmpty() ? null : found.getLast();
            DateSpan first = last == null ? null : last.span();
            DateSpan second = word.span();
            if (last != null && first != null && second != null && JOIN.matcher(text.substring(last.end(), word.start())).matches()
                    && (LEAD.matcher(text.substring(Math.max(0, last.start() - BEFORE), last.start())).find() || korean && text.startsWith("부터", last.end()))
                    && !second.end().isBefore(first.start()) && first.precision().code() <= DatePrecision.DAYS.code()) {
                found.set(found.size() - 1, new TimeWord(last.start(), word.end(), last.value() + "/" + word.value(),
                        EnglishDates.spanning(first, second), last.kind(), null));
            } else {
                found.add(word);
            }
        }
        return found;
    }
}
