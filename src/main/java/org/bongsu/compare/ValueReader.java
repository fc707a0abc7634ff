package org.bongsu.compare;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;

/** Reads the values of one incident's fields: what its claims write, and what it is coded as itself. */
final class ValueReader {
    /** Where the sources of most claims speak; a source of which no zone is known speaks there. */
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Set<String> PLACES = Set.of("where", "site", "landing");
    private static final Set<String> ONE_OF = Set.of("status", "attribution", "hypersonic");

    private final Incident incident;
    private final Gazetteer gazetteer;

    ValueReader(Incident incident, Gazetteer gazetteer) {
        this.incident = incident;
        this.gazetteer = gazetteer;
    }

    /** A value as a source in a zone writes it. */
    Value read(String field, String value, ZoneId zone) {
        Value read = switch (field) {
            case "type" -> new Kind(value);
            case "when" -> Sometime.isOne(value) ? new Sometime() : Moments.of(value, zone);
            case "time" -> Clock.of(value, offset(zone));
            default -> PLACES.contains(field) ? Spot.of(value, null, gazetteer) : Amount.of(field, value);
        };
        return read != null ? read : Text.of(value, ONE_OF.contains(field) || field.equals("name"));
    }

    /** What the incident is coded as in a field: as text, and to compare. */
    Optional<Said> headline(String field) {
        return switch (field) {
            case "type" -> Optional.of(new Said(incident.type(), new Kind(incident.type())));
            case "when" -> Optional.ofNullable(incident.when()).map(when -> new Said(days(when), Moments.of(when, SEOUL)));
            case "time" -> Optional.ofNullable(incident.when()).map(DateSpan::clock).map(this::time);
            case "where" -> Optional.ofNullable(incident.where()).map(this::spot);
            case "status" -> Optional.of(text(field, incident.status().code()));
            case "attribution" -> Optional.of(text(field, incident.judgement().attribution().code()));
            default -> incident.detail().quantities().stream().filter(quantity -> quantity.name().equals(field)).findFirst().map(Amount::said)
                    .or(() -> Optional.ofNullable(incident.detail().fields().get(field))).map(value -> text(field, value));
        };
    }

    /** A value as it is written and as it is compared. */
    record Said(String written, Value value) { }

    private Said text(String field, String value) {
        return new Said(value, read(field, value, SEOUL));
    }

    private Said spot(Place where) {
        return new Said(where.name(), Spot.of(where.name(), where.point(), gazetteer));
    }

    private Said time(ClockTime clock) {
        ZoneOffset offset = offset(clock.zone());
        return new Said("T" + clock.time() + offset, Clock.of(clock.time(), offset));
    }

    private ZoneOffset offset(ZoneId zone) {
        DateSpan when = incident.when();
        LocalDate day = when == null ? LocalDate.EPOCH : when.start();
        return zone.getRules().getOffset(day.atTime(12, 0));
    }

    private static String days(DateSpan when) {
        return when.days() == 1 ? when.start().toString() : when.start() + "/" + when.end();
    }
}
