package org.bongsu.figure;

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

/** The calendar behind the timeline: anniversaries, congresses, resolutions, months of exercises. */
public final class KeyDates {
    /** The table that Bongsu comes with. */
    public static final KeyDates DEFAULT = read();

    private static final String MONTH = "month:";

    private final List<String[]> rows;

    private KeyDates(List<String[]> rows) {
        this.rows = rows;
    }

    /**
     * A table with the columns rule, side, name_en, name_ko under a header; a rule is {@code MM-DD} (every year),
     * {@code month:MM} (that month of every year), a day, or two days with a slash.
     */
    public static KeyDates of(String table) {
        List<String[]> rows = table.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
        KeyDates dates = new KeyDates(rows);
        dates.between(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31));
        return dates;
    }

    /** All that touch the days from one to another, earliest first. */
    List<KeyDate> between(LocalDate from, LocalDate to) {
        List<KeyDate> dates = new ArrayList<>();
        for (String[] row : rows) {
            Type.Names names = new Type.Names(row[2], row[3]);
            String rule = row[0];
            if (rule.startsWith(MONTH)) {
                for (int year = from.getYear(); year <= to.getYear(); year++) {
                    YearMonth month = YearMonth.of(year, Integer.parseInt(rule.substring(MONTH.length())));
                    dates.add(new KeyDate(month.atDay(1), month.atEndOfMonth(), true, names));
                }
            } else if (rule.length() == 5) {
                for (int year = from.getYear(); year <= to.getYear(); year++) {
                    LocalDate day = MonthDay.parse("--" + rule).atYear(year);
                    dates.add(new KeyDate(day, day, true, names));
                }
            } else {
                int slash = rule.indexOf('/');
                LocalDate start = LocalDate.parse(slash < 0 ? rule : rule.substring(0, slash));
                dates.add(new KeyDate(start, slash < 0 ? start : LocalDate.parse(rule.substring(slash + 1)), false, names));
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
