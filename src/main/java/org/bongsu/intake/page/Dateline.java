package org.bongsu.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.SpokenDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the day that a page prints under its headline, or that its first line begins with: SEOUL, Jan. 28 (Agency) — or (평양 1월 28일발 조선중앙통신). */
final class Dateline {
    private static final String MARKED = "[class*=date], [class*=Date], [class*=time], [class*=dateline], [class*=posted], [class*=input], [class*=info], [class*=meta], time";
    private static final Pattern CHANGED = Pattern.compile("(?iu)updat|modif|chang|revis|수정|최종|변경|갱신");
    private static final Pattern ENGLISH = Pattern.compile("^\\(?[\\p{Lu}][\\p{L} .,'/-]{1,40}?,\\s*(\\p{Lu}\\p{L}{2,8})\\.?\\s+(\\d{1,2})\\s*(?:,\\s*((?:19|20)\\d\\d)\\s*)?(?:\\(|/|[—–:]|--?\\s)");
    private static final Pattern KOREAN = Pattern.compile("^[\\[(【<]\\s*[\\p{L}·=\\s]{1,20}?\\s*(\\d{1,2})월\\s?(\\d{1,2})일\\s?(?:발|\\p{L}|[)\\]】=,])");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 160;
    private static final int UP = 3;
    private static final int HALF_YEAR = 183;

    private Dateline() { }

    /** The day under the headline; null where none is printed there. */
    static @Nullable LocalDate printed(Page page) {
        for (Element headline : page.landmarks().headings()) {
            Element around = headline;
            for (int i = 0; i < UP && around != null && !around.nameIs("body"); i++) {
                for (Element element : around.select(MARKED)) {
                    String words = element.text();
                    SpokenDate date = words.length() > LONGEST || CHANGED.matcher(words).find() ? null : DateText.find(words);
                    if (date != null) {
                        return date.day();
                    }
                }
                around = around.parent();
            }
        }
        return null;
    }

    /**
     * The day that a text begins with; null where it begins with none.
     *
     * @param near the day in the year of which, or next to it, a day without a year lies
     */
    static @Nullable LocalDate opening(String text, LocalDate near) {
        String first = text.substring(0, Math.min(LONGEST, text.length()));
        Matcher english = ENGLISH.matcher(first);
        if (english.find()) {
            int month = MONTHS.indexOf(english.group(1).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
            return day(english.group(3), month, english.group(2), near);
        }
        Matcher korean = KOREAN.matcher(first);
        return korean.find() ? day(null, Integer.parseInt(korean.group(1)), korean.group(2), near) : null;
    }

    private static @Nullable LocalDate day(@Nullable String year, int month, String day, LocalDate near) {
        try {
            LocalDate date = LocalDate.of(year == null ? near.getYear() : Integer.parseInt(year), month, Integer.parseInt(day));
            long apart = year == null ? ChronoUnit.DAYS.between(near, date) : 0;
            return apart > HALF_YEAR ? date.minusYears(1) : apart < -HALF_YEAR ? date.plusYears(1) : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
