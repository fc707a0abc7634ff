package org.bongsu.figure.timeline;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a timeline.
 *
 * @param dates whether key dates stand behind it
 */
public record TimelineSight(TimelineView view, LaneKind lanes, boolean dates) {
    /** It as short texts by name, for a manifest. */
    public Map<String, String> texts() {
        return new TreeMap<>(Map.of("from", view.start().toString(), "to", view.end().toString(), "lanes", lanes.code(), "dates", Boolean.toString(dates)));
    }

    /**
     * What texts by name say was seen; null where they say nothing of it.
     *
     * @throws IllegalArgumentException       when they say what cannot be
     * @throws java.time.DateTimeException when a moment is none
     */
    public static @Nullable TimelineSight read(Map<String, String> texts) {
        String from = texts.get("from");
        String to = texts.get("to");
        if (from == null || to == null) {
            return null;
        }
        TimelineView view = new TimelineView(LocalDateTime.parse(from), LocalDateTime.parse(to));
        if (view.seconds() > TimelineView.LONGEST || view.start().getYear() < 1 || view.end().getYear() > 9999) {
            throw new IllegalArgumentException("a timeline is no longer than four centuries");
        }
        return new TimelineSight(view, Coded.of(LaneKind.class, texts.getOrDefault("lanes", LaneKind.FAMILY.code())),
                Boolean.parseBoolean(texts.getOrDefault("dates", "true")));
    }
}
