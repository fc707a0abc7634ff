package org.bongsu.figure.timeline.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bongsu.model.OwnDate;

/** The calendar behind the timeline: anniversaries, congresses, resolutions, months of exercises, and the analyst's own. */
public final class KeyDates {
    /** The table that Bongsu comes with. */
    public static final KeyDates DEFAULT = read();
    /** None at all. */
    public static final KeyDates NONE = new KeyDates(List.of());

    private final List<KeyDateRule> rules;

    private KeyDates(List<KeyDateRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A table as {@link KeyDateRule#of} reads its rows, under a header. */
    public static KeyDates of(String table) {
        return new KeyDates(table.lines().skip(1).filter(line -> !line.isBlank()).map(line -> KeyDateRule.of(line.split("\t", -1))).toList());
    }

    /** These and those of the analyst. */
    public KeyDates with(List<OwnDate> own) {
        return own.isEmpty() ? this : new KeyDates(Stream.concat(rules.stream(), own.stream().map(KeyDateRule::of)).toList());
    }

    /** All that touch the days from one to another, earliest first; yearly ones of the table only when asked for. */
    public List<KeyDate> between(LocalDate from, LocalDate to, boolean yearly) {
        List<KeyDate> dates = new ArrayList<>();
        for (KeyDateRule rule : rules) {
            if (!rule.yearly()) {
                dates.add(rule.date());
            } else if (yearly || rule.date().own()) {
                for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
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
