package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bongsu.desk.Coordinates;
import org.bongsu.desk.Marking;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What words typed for a place may mean: names told apart by province and distance, coordinates, and how exactly it is known. */
final class PlaceFields {
    private static final GeoPoint SEOUL = new GeoPoint(37.5665, 126.978);

    private final Marking marking;
    private final Words words;
    private final IncidentWords says;

    PlaceFields(Marking marking, Words words, IncidentWords says) {
        this.marking = marking;
        this.words = words;
        this.says = says;
    }

    List<Option> read(Incident incident, String typed) {
        Place now = incident.where();
        String name = typed.strip();
        if (name.isEmpty()) {
            return List.of(new Option(words.say("reading.field.no-place"), "", incident.withWhere(null)));
        }
        if (now != null && name.equals(says.where(now))) {
            return precisions(incident, now);
        }
        var point = Coordinates.read(name);
        if (point.isPresent()) {
            return at(incident, point.get());
        }
        String near = name.replaceFirst("(?i)^(near|around)\\s+", "").replaceFirst("\\s*(인근|부근|근처|일대)$", "");
        List<Option> options = new ArrayList<>();
        List<Place> places = marking.places(near, words.language());
        for (Place place : places) {
            boolean vague = !near.equals(name) && place.precision().code() <= PlacePrecision.COUNTY.code();
            options.add(option(incident, vague ? with(place, PlacePrecision.NEAR) : place, now));
        }
        places.stream().limit(1).filter(p -> near.equals(name) && p.precision() == PlacePrecision.EXACT)
                .forEach(p -> options.add(1, option(incident, with(p, PlacePrecision.NEAR), now)));
        options.add(new Option(name, words.say("reading.field.no-point"), incident.withWhere(new Place(name, null, null, null, PlacePrecision.NEAR))));
        return options;
    }

    /** A point: by the name of what lies there, and by its coordinates alone. */
    List<Option> at(Incident incident, GeoPoint point) {
        Place named = marking.at(point, words.language());
        Place bare = new Place(Coordinates.say(point), named.admin1(), null, point, PlacePrecision.EXACT);
        return List.of(new Option(says.where(named), says.precision(named) + " · " + Coordinates.say(point), incident.withWhere(named)),
                new Option(Coordinates.say(point), says.precision(bare), incident.withWhere(bare)));
    }

    /** The ways in which the same place may be known, the present one lit first by its label. */
    private List<Option> precisions(Incident incident, Place now) {
        List<Option> options = new ArrayList<>();
        for (PlacePrecision each : PlacePrecision.values()) {
            Place place = with(now, each);
            Option option = new Option(says.where(place), says.precision(place), incident.withWhere(place));
            options.add(each == now.precision() ? 0 : options.size(), option);
        }
        return options;
    }

    /** The ways in which a name may be meant, told apart as typed ones are. */
    List<Option> ways(Incident before, List<Incident> ways) {
        return ways.stream().flatMap(after -> Stream.ofNullable(after.where())).map(place -> option(before, place, before.where())).toList();
    }

    private Option option(Incident incident, Place place, @Nullable Place now) {
        GeoPoint point = place.point();
        GeoPoint from = now == null ? null : now.point();
        String name = now == null || from == null ? words.say("reading.field.seoul") : now.name();
        String away = point == null ? "" : " · " + words.say("reading.field.away", Math.round(point.kmTo(from == null ? SEOUL : from)), name);
        return new Option(says.where(place), says.precision(place) + away, incident.withWhere(place));
    }

    private static Place with(Place place, PlacePrecision precision) {
        return new Place(place.name(), place.admin1(), place.admin2(), place.point(), precision);
    }
}
