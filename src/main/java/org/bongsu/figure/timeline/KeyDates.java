package org.bongsu.figure.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bongsu.codebook.Type;
import org.jspecify.annotations.Nullable;

/** The calendar behind the timeline: anniversaries, congresses, resolutions, months of exercises. */
public final class KeyDates {
    /** The table that Bongsu comes with. */
    public static final KeyDates DEFAULT = read();

    private static final String MONTH = "month:";
    private static final String YEARLY = "--";

    /** A row: the same days every year, or once. */
    private record Rule(MonthDay from, MonthDay to, @Nullable KeyDate once, Type.Names names) {
        KeyDate in(int year) {
            LocalDate start = from.atYear(year);
            LocalDate end = to.equals(from) ? start : YearMonth.from(start).atEndOfMonth();
            return new KeyDate(start, end, true, names);
        }
    }

    private final List<Rule> rules;

    private KeyDates(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * A table with the columns rule, side, name_en, name_ko under a header; a rule is {@code MM-DD} (every year),
     * {@code month:MM} (that month of every year), a day, or two days with a slash. Any other is refused.
     */
    public static KeyDates of(String table) {
        return new KeyDates(table.lines().skip(1).filter(line -> !line.isBlank()).map(line -> rule(line.split("\t", -1))).toList());
    }

    private static Rule rule(String[] row) {
        Type.Names names = new Type.Names(row[2], row[3]);
        if (row[0].startsWith(MONTH)) {
            int month = Integer.parseInt(row[0].substring(MONTH.length()));
            return new Rule(MonthDay.of(month, 1), MonthDay.of(month, 28), null, names);
        }
        if (row[0].length() == 5) {
            MonthDay day = MonthDay.parse(YEARLY + row[0]);
            return new Rule(day, day, null, names);
        }
        int slash = row[0].indexOf('/');
        LocalDate start = LocalDate.parse(slash < 0 ? row[0] : row[0].substring(0, slash));
        LocalDate end = slash < 0 ? start : LocalDate.parse(row[0].substring(slash + 1));
        return new Rule(MonthDay.from(start), MonthDay.from(end), new KeyDate(start, end, false, names), names);
    }

    /** All that touch the days from one to another, earliest first; yearly ones only when asked for. */
    List<KeyDate> between(LocalDate from, LocalDate to, boolean yearly) {
        List<KeyDate> dates = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.once() != null) {
                dates.add(rule.once());
            } else if (yearly) {
                for (int year = from.getYear(); year <= to.getYear(); year++) {
                    dates.add(rule.in(year));
                }
            }
        }
        return dates.stream().filter(d -> !d.end().isBefore(from) && !d.start().isAfter(to))
                .sorted(Comparator.comparing(KeyDate::start).thenComparing(d -> d.names().en())).toList();
    }

    private static KeyDates read() {
        try (InputStream in = KeyDates.class.getResourceAsStream("/assets/key_dates.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: key_dates.tsv");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
