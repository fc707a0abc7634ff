package org.bongsu.view.situation.list;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.desk.PlaceNames;
import org.bongsu.model.ActorLink;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The parts of an incident in words. */
public final class IncidentWords {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final Days days;
    private final Codebook codebook;

    public IncidentWords(Words words, Codebook codebook) {
        this.words = words;
        this.days = new Days(words);
        this.codebook = codebook;
    }

    public String type(Incident incident) {
        return codebook.type(incident.type()).names().in(words.language());
    }

    /** The name of the type of a key. */
    public String typeOf(String key) {
        return codebook.type(key).names().in(words.language());
    }

    /** The name of a family or type. */
    public String family(String key) {
        Family family = codebook.families().get(key);
        return (family != null ? family.names() : codebook.type(key).names()).in(words.language());
    }

    /** Its title, or its type where it has none. */
    public String title(Incident incident) {
        return incident.title().isBlank() ? type(incident) : incident.title();
    }

    /** Its days; empty where it has none. */
    public String days(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? "" : days.span(when.start(), when.end());
    }

    /** The name of its place; empty where it has none. */
    public String place(Incident incident) {
        Place where = incident.where();
        return where == null ? "" : PlaceNames.name(where, words);
    }

    /** Who acts, and on whom: the first link; empty where nobody is named. */
    public String actors(Incident incident) {
        List<ActorLink> links = incident.detail().actors();
        return links.isEmpty() ? "" : actors(links.getFirst());
    }

    /** Day, place and type in one line. */
    public String under(Incident incident) {
        DateSpan when = incident.when();
        Place where = incident.where();
        return Stream.of(when == null ? words.say("desk.no-date") : days.span(when.start(), when.end()),
                        where == null ? "" : PlaceNames.name(where, words), type(incident))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The days, and the clock time in its own zone, in Seoul and in UTC where these differ. */
    public String when(@Nullable DateSpan when) {
        if (when == null) {
            return words.say("desk.no-date");
        }
        String said = days.span(when.start(), when.end());
        ClockTime clock = when.clock();
        if (clock == null) {
            return said;
        }
        var moment = when.start().atTime(clock.time()).atZone(clock.zone());
        String seoul = words.say("desk.seoul-time", CLOCK.format(moment.withZoneSameInstant(SEOUL)));
        String utc = words.say("desk.utc-time", CLOCK.format(moment.withZoneSameInstant(ZoneOffset.UTC)));
        return said + "\n" + seoul + " · " + utc;
    }

    /** The place with the province that it lies in. */
    public String where(Place where) {
        String name = PlaceNames.name(where, words);
        String province = PlaceNames.province(where, words);
        return province.isEmpty() ? name : words.korean() ? province + " " + name : name + ", " + province;
    }

    public String actor(String code) {
        String state = code.split("\\.", 2)[0];
        return words.sayOr("actor." + code, words.sayOr("actor." + state, code));
    }

    public String actors(ActorLink link) {
        String to = link.to();
        return actor(link.from()) + (to == null ? "" : " → " + actor(to));
    }

    public String quantity(Quantity quantity) {
        Double best = quantity.best();
        Double low = quantity.low();
        Double high = quantity.high();
        String number = best != null ? words.number(best, 2)
                : low != null && high != null ? words.number(low, 2) + "–" + words.number(high, 2)
                : low != null ? "≥ " + words.number(low, 2) : "≤ " + words.number(high == null ? 0 : high, 2);
        String unit = quantity.unit().equals("%") ? "%" : quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        return number + unit;
    }
}
