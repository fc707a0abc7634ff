package org.bongsu.desk;

import java.util.Map;
import java.util.TreeMap;
import org.bongsu.figure.map.MapSight;
import org.bongsu.figure.timeline.TimelineSight;
import org.jspecify.annotations.Nullable;

/**
 * How much of a figure is seen, where that can be chosen.
 *
 * @param map      the part of the map, or null for the filter's area, without one the peninsula
 * @param timeline the stretch of the timeline, or null for the filter's days, without them those of the incidents
 */
public record Sight(@Nullable MapSight map, @Nullable TimelineSight timeline) {
    /** As much as there is. */
    public static final Sight WHOLE = new Sight(null, null);

    /** Part of a map. */
    public static Sight of(MapSight map) {
        return new Sight(map, null);
    }

    /** A stretch of a timeline. */
    public static Sight of(TimelineSight timeline) {
        return new Sight(null, timeline);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        if (map != null) {
            texts.putAll(map.texts());
        }
        if (timeline != null) {
            texts.putAll(timeline.texts());
        }
        return texts;
    }
}
