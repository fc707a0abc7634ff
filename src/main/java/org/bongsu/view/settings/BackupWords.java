package org.bongsu.view.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bongsu.model.Backup;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** How backups are spoken of. */
public final class BackupWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    private BackupWords() { }

    /** A moment by the clock of a zone: day and minute. */
    public static String at(Instant moment, ZoneId zone, Words words) {
        ZonedDateTime at = moment.atZone(zone);
        return words.say("backup.at", new Days(words).full(at.toLocalDate()), CLOCK.format(at));
    }

    /** Whether it was verified, and how large it is. */
    static String about(Backup backup, Words words) {
        return words.say(backup.verified() ? "backup.verified" : "backup.unverified", size(backup.bytes(), words));
    }

    private static String size(long bytes, Words words) {
        return bytes < MEGABYTE ? words.number(Math.ceil(bytes / KILOBYTE), 0) + " kB" : words.number(bytes / MEGABYTE, 1) + " MB";
    }
}
