package org.bongsu.view.reading.typed;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.bongsu.words.Words;

/** Says a clock time with its zone: {@code 19:05 KST}, {@code 06:05 UTC-4}. */
public final class Clock {
    private Clock() { }

    public static String say(ZonedDateTime time, Words words) {
        String pattern = time.getZone() instanceof ZoneOffset ? "HH:mm 'UTC'X" : "HH:mm z";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(time).replace("UTC+0", "UTC+").replace("UTC-0", "UTC-")
                .replace("UTCZ", "UTC");
    }
}
