package org.bongsu.desk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bongsu.desk.FieldWords;
import org.bongsu.model.Attribution;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Role;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.bongsu.words.Zones;
import org.jspecify.annotations.Nullable;

/** An incident in words, as a report tells it. */
final class Told {
    /** Titles of strangers may be of any length. */
    private static final int LONGEST_TITLE = 240;

    private final Basis basis;
    private final Map<String, Integer> numbers;
    private final Words words;
    private final Days days;
    private final FieldWords fields;

    Told(Basis basis, Map<String, Integer> numbers) {
        this.basis = basis;
        this.numbers = numbers;
        this.words = basis.words();
        this.days = new Days(words);
        this.fields = new FieldWords(words, basis.codebook());
    }

    FieldWords fields() {
        return fields;
    }

    String number(Incident incident) {
        return Integer.toString(numbers.getOrDefault(incident.id(), 0));
    }

    String title(Incident incident) {
        String title = incident.title().isBlank() ? fields.type(incident.type()) : incident.title().strip();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST_TITLE))) + "…";
    }

    /** Its title under its number. */
    String named(Incident incident) {
        return words.say("sitrep.numbered", number(incident), title(incident));
    }

    /** Its day and severity. */
    String brief(Incident incident) {
        return join(List.of(day(incident), words.say("sitrep.severity", incident.severity(), words.say("scale.severity." + incident.severity()))));
    }

    /** Its days, without the clock. */
    String day(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? words.say("sitrep.undated") : days.span(when.start(), when.end());
    }

    String place(Incident incident) {
        Place where = incident.where();
        return where == null ? "" : fields.where(where);
    }

    /** When, where, what, how grave, and how sure. */
    String line(Incident incident) {
        List<String> parts = new ArrayList<>();
        DateSpan when = incident.when();
        ClockTime clock = when == null ? null : when.clock();
        parts.add(clock == null ? day(incident) : day(incident) + ", " + clock.time() + " " + new Zones(words).name(clock.zone()));
        parts.add(place(incident));
        parts.add(fields.type(incident.type()));
        parts.add(words.say("sitrep.severity", incident.severity(), words.say("scale.severity." + incident.severity())));
        parts.add(words.say("status." + incident.status().code()));
        Attribution attribution = incident.judgement().attribution();
        parts.add(attribution == Attribution.UNKNOWN ? "" : words.say("attribution." + attribution.code()));
        return join(parts);
    }

    /** Who to whom, and the numbers and fields that are coded; empty where nothing is. */
    String coded(Incident incident) {
        List<String> parts = new ArrayList<>();
        parts.add(incident.detail().actors().stream().filter(link -> link.role() == Role.ACTOR || link.role() == Role.TARGET).map(link -> fields.actor(link.from()) + (link.to() == null ? "" : " → " + fields.actor(link.to()))).distinct().collect(Collectors.joining(", ")));
        incident.detail().quantities().forEach(q -> parts.add(words.say("sitrep.said", fields.field(q.name()), fields.quantity(q))));
        incident.detail().fields().forEach((field, value) -> parts.add(words.say("sitrep.said", fields.field(field), fields.value(field, value))));
        var force = incident.detail().inForce();
        day(parts, "announced", force.announced());
        day(parts, "effective", force.effective());
        day(parts, "expires", force.expires());
        return join(parts);
    }

    private void day(List<String> parts, String field, @Nullable LocalDate day) {
        if (day != null) {
            parts.add(words.say("sitrep.said", fields.field(field), days.full(day)));
        }
    }

    private static String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\u00A0· "));
    }

    Basis basis() {
        return basis;
    }
}
