package org.bongsu.gazetteer;

import java.util.List;
import org.bongsu.model.GeoPoint;

/**
 * A province of one of the Koreas.
 *
 * @param code  ISO 3166-2, such as {@code KP-09}
 * @param names all that it is called, in English and Korean
 * @param rings its outline: mainland and islands
 */
public record BasemapRegion(String code, List<String> names, List<BasemapLine> rings) {
    /** ISO 3166-1 code of its country, {@code KP} or {@code KR}. */
    public String country() {
        return code.substring(0, 2);
    }

    /** Whether a point lies in it. */
    public boolean contains(GeoPoint point) {
        boolean inside = false;
        for (BasemapLine ring : rings) {
            inside ^= BasemapRing.contains(ring.lonLat(), point.lon(), point.lat());
        }
        return inside;
    }
}
