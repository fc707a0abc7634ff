package org.bongsu.suggest.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Values of times as in TIMEX3; a clock time takes the day that stands beside it, or else the one named last before it. */
public final class Timex {
    private static final Pattern BEHIND = Pattern.compile("(?:\\s*\\([^)]{1,20}\\))?(?:\\s+on)?[\\s,]+");

    private Timex() { }

    /** The times of a text with their full values, a clock time and the day right behind it as one; without a zone, values have no offset. */
    public static List<TimeWord> dated(String text, List<TimeWord> words, LocalDate anchor, @Nullable ZoneId zone) {
        List<TimeWord> found = new ArrayList<>();
        LocalDate day = anchor;
        for (int i = 0; i < words.size(); i++) {
            TimeWord word = words.get(i);
            TimeWord.Clock clock = word.clock();
            if (clock == null) {
                found.add(word);
                day = dayOf(word) != null ? dayOf(word) : day;
                continue;
            }
            TimeWord next = i + 1 < words.size() ? words.get(i + 1) : null;
            boolean beside = next != null && dayOf(next) != null && BEHIND.matcher(text.substring(word.end(), Math.max(word.end(), next.start()))).matches();
            if (beside && next != null) {
                day = dayOf(next);
                i++;
            }
            ZoneId named = clock.zone() != null ? clock.zone() : zone;
            String offset = named == null || zone == null || day == null ? "" : day.atTime(clock.time()).atZone(named).getOffset().toString();
            found.add(new TimeWord(word.start(), beside && next != null ? next.end() : word.end(), day + "T" + clock.time() + offset, word.span(), word.kind(), clock));
        }
        return found;
    }

    private static @Nullable LocalDate dayOf(TimeWord word) {
        DateSpan span = word.span();
        return span != null && span.precision() == DatePrecision.DAY && (word.kind() == TimeWord.Kind.DATE || word.kind() == TimeWord.Kind.AHEAD) ? span.start() : null;
    }
}
