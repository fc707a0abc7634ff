package org.bongsu.model;

import java.time.LocalDate;
import java.util.List;

/** Codes incidents for tests, with what a test does not speak of left plain. */
public final class Coding {
    private Coding() { }

    /** A coded, confirmed incident of a type on a day. */
    public static Incident incident(String id, String type, int severity, LocalDate day) {
        return new Incident(id, new Subject(type, type + " " + id, severity), DateSpan.day(day), null,
                new Incident.Facts(new Judgement(Status.CONFIRMED, Attribution.ATTRIBUTED, 1, Review.CODED), Detail.NONE),
                Relations.NONE);
    }

    /** The same, done by one actor to another. */
    public static Incident by(Incident incident, String from, String to) {
        return incident.withDetail(incident.detail().withActors(List.of(new ActorLink(from, to, Role.ACTOR))));
    }

    /** The same at a place. */
    public static Incident at(Incident incident, String name, double lat, double lon) {
        return incident.withWhere(Place.of(name, lat, lon, PlacePrecision.EXACT));
    }
}
