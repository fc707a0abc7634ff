package org.bongsu.view.reading.typed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.PlaceNames;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Says what an incident holds: its type, when, where, status. */
public final class IncidentWords {
    private final Words words;
    private final Days days;
    private final Codebook codebook;

    public IncidentWords(Words words, Codebook codebook) {
        this.words = words;
        this.days = new Days(words);
        this.codebook = codebook;
    }

    public String type(String key) {
        return codebook.type(key).names().in(words.language());
    }

    /** The days in full, with the clock time and its zone where known; empty for none. */
    public String when(@Nullable DateSpan when) {
        if (when == null) {
            return "";
        }
        ClockTime clock = when.clock();
        String day = days.span(when.start(), when.end());
        return clock == null ? day : day + ", " + Clock.say(ZonedDateTime.of(when.start(), clock.time(), clock.zone()), words);
    }

    /** The days as short as a list has them; empty for none. */
    public String brief(@Nullable DateSpan when) {
        if (when == null) {
            return "";
        }
        LocalDate start = when.start();
        LocalDate end = when.end();
        if (start.equals(end)) {
            return days.brief(start);
        }
        String whole = days.span(start, end);
        boolean named = whole.equals(days.month(YearMonth.from(start))) || whole.equals(days.year(start.getYear()));
        if (named || start.getYear() != end.getYear()) {
            return named ? whole : days.brief(start) + " – " + days.brief(end);
        }
        boolean month = start.getMonth() == end.getMonth();
        if (words.korean()) {
            return days.brief(start) + "–" + (month ? "" : end.getMonthValue() + ". ") + end.getDayOfMonth() + ".";
        }
        String from = month ? start.getDayOfMonth() + "–" : DateTimeFormatter.ofPattern("d MMM", words.locale()).format(start) + " – ";
        return from + days.brief(end);
    }

    /** The precision of the days, in words. */
    public String precision(DateSpan when) {
        return words.say("scale.date." + when.precision().code());
    }

    /** The place with what it lies in; empty for none. */
    public String where(@Nullable Place where) {
        if (where == null) {
            return "";
        }
        String name = PlaceNames.name(where, words);
        String province = PlaceNames.province(where, words);
        return province.isEmpty() ? name : words.korean() ? province + " " + name : name + ", " + province;
    }

    /** The precision of a place, in words. */
    public String precision(Place where) {
        return words.say("scale.place." + where.precision().code());
    }

    public String status(Incident incident) {
        return words.say("status." + incident.status().code());
    }

    public String severity(int severity) {
        return words.say("scale.severity." + severity);
    }
}
