package org.bongsu.view.reading.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bongsu.desk.Marking;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.words.Words;

/** What words typed for a date may mean; the same days again offer how exactly they are known. */
final class DateFields {
    private final Marking marking;
    private final Words words;
    private final IncidentWords says;
    private final LocalDate anchor;

    DateFields(Marking marking, Words words, IncidentWords says, LocalDate anchor) {
        this.marking = marking;
        this.words = words;
        this.says = says;
        this.anchor = anchor;
    }

    Optional<DateSpan> date(String typed) {
        return marking.date(typed, anchor);
    }

    List<Option> read(Incident incident, String typed) {
        if (typed.isBlank()) {
            return List.of(new Option(words.say("reading.field.no-date"), "", incident.withWhen(null)));
        }
        DateSpan now = incident.when();
        if (now != null && typed.strip().equals(says.when(now))) {
            return precisions(now).stream().map(span -> option(incident, span)).toList();
        }
        return date(typed).map(span -> option(incident, span)).stream().toList();
    }

    private Option option(Incident incident, DateSpan span) {
        return new Option(says.when(span), says.precision(span), incident.withWhen(span));
    }

    /** The days as they are, then as known less exactly. */
    private static List<DateSpan> precisions(DateSpan now) {
        List<DateSpan> spans = new ArrayList<>(List.of(now));
        LocalDate day = now.start();
        if (now.clock() != null) {
            spans.add(new DateSpan(day, now.end(), now.precision(), null));
        }
        spans.add(DateSpan.day(day));
        spans.add(DateSpan.of(day.minusDays(1), day));
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        spans.add(new DateSpan(monday, monday.plusDays(6), DatePrecision.WEEK, null));
        spans.add(DateSpan.month(YearMonth.from(day)));
        spans.add(DateSpan.year(day.getYear()));
        return spans.stream().distinct().toList();
    }
}
