package org.bongsu.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/**
 * The sentence under a figure that says what was counted.
 *
 * @param subject  what is drawn, such as "Launches (salvos, not rounds) by month"
 * @param from     the first day drawn
 * @param to       the last
 * @param codebook its version
 */
public record Caption(String subject, LocalDate from, LocalDate to, Counts counts, String codebook) {
    /**
     * What stands behind a figure.
     *
     * @param sources    articles and rows of tables
     * @param publishers that do not copy one another
     * @param vague      incidents known only to the year, which are not drawn
     * @param drafts     unfinished incidents among those drawn
     */
    public record Counts(int incidents, int sources, int publishers, int vague, int drafts) { }

    /** The sentence in a language. */
    public String in(Words words) {
        StringBuilder counted = new StringBuilder(
                words.say("caption.counts", counts.incidents(), counts.sources(), counts.publishers()));
        if (counts.vague() > 0) {
            counted.append(words.say("caption.vague", counts.vague()));
        }
        if (counts.drafts() > 0) {
            counted.append(words.say("caption.drafts", counts.drafts()));
        }
        return words.say("caption.whole", subject, span(words), counted, codebook);
    }

    private String span(Words words) {
        Days days = new Days(words);
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        if (from.getDayOfMonth() != 1 || !to.equals(last.atEndOfMonth())) {
            return from.equals(to) ? days.full(from) : words.say("caption.span", days.full(from), days.full(to));
        }
        return first.equals(last) ? days.month(first) : words.say("caption.span", days.month(first), days.month(last));
    }
}
