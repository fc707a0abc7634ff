package org.bongsu.words;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;

/** Zones as people call them: Eastern Time, 대한민국 시간, UTC, UTC+09:00. */
public final class Zones {
    private final Words words;

    public Zones(Words words) {
        this.words = words;
    }

    /** The name of a zone; the names of zones with a city are those of Unicode's CLDR. */
    public String name(ZoneId zone) {
        ZoneId normal = zone.normalized();
        if (normal instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return zone.getDisplayName(TextStyle.FULL, words.locale());
    }

    /** The name of a zone by its id, or the id where it is none. */
    public String name(String id) {
        try {
            return name(ZoneId.of(id));
        } catch (DateTimeException e) {
            return id;
        }
    }
}
