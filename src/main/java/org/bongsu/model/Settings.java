package org.bongsu.model;

import java.time.ZoneId;

/**
 * What the analyst has set for the application.
 *
 * @param zone     in which clock times are shown beside UTC
 * @param halfLife of the tension index, in days
 */
public record Settings(Language language, Theme theme, NameUsage names, ZoneId zone, double halfLife) {
    /** Before anything was set. */
    public static final Settings DEFAULT =
            new Settings(Language.EN, Theme.LIGHT, NameUsage.KOREAN, ZoneId.of("Asia/Seoul"), 14);

    public Settings withLanguage(Language other) {
        return new Settings(other, theme, names, zone, halfLife);
    }

    public Settings withTheme(Theme other) {
        return new Settings(language, other, names, zone, halfLife);
    }
}
