package org.bongsu.suggest.place;

import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;

/**
 * Words that name a place.
 *
 * @param as   the place as an incident would keep it
 * @param from the entry of the gazetteer
 * @param way  how the words around it relate it to what happened
 */
public record PlaceWord(int start, int end, Place as, GazetteerPlace from, Way way) {
    /** How a place is related to what happened. */
    public enum Way {
        /** It happened there. */
        AT,
        /** It came from there. */
        FROM,
        /** It went there, or towards it. */
        TO,
        /** It went over it. */
        OVER,
        /** Nothing says how. */
        NAMED,
        /** The place in front of a dispatch: where it was written. */
        DATELINE
    }

    /** Where it is on the map, by the gazetteer where the words give no point of their own. */
    public GeoPoint point() {
        GeoPoint known = as.point();
        return known != null ? known : from.point();
    }

    /** Whether it only says where a dispatch was written. */
    public boolean dateline() {
        return way == Way.DATELINE;
    }

    /** How much the place tells: lower is more. */
    public int vagueness() {
        return switch (as.precision()) {
            case EXACT, NEAR -> from.state() ? 2 : 1;
            case COUNTY -> 2;
            case PROVINCE -> 4;
            case LINE -> 5;
            case SEA -> 6;
            case COUNTRY -> 7;
        };
    }

    /** Whether it is a sea. */
    public boolean sea() {
        return as.precision() == PlacePrecision.SEA;
    }
}
