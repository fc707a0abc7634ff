package org.bongsu.model;

import java.time.ZoneId;

/**
 * What the analyst has set for the application.
 *
 * @param zone     in which clock times are shown beside UTC
 * @param halfLife of the tension index, in days
 * @param page     how articles are set for reading
 */
public record Settings(Language language, Theme theme, NameUsage names, ZoneId zone, double halfLife, PageSetting page) {
    /** Before anything was set. */
    public static final Settings DEFAULT =
            new Settings(Language.EN, Theme.LIGHT, NameUsage.KOREAN, ZoneId.of("Asia/Seoul"), 14);

    /** With pages set as they are before anything is set. */
    public Settings(Language language, Theme theme, NameUsage names, ZoneId zone, double halfLife) {
        this(language, theme, names, zone, halfLife, PageSetting.DEFAULT);
    }

    public Settings withLanguage(Language other) {
        return new Settings(other, theme, names, zone, halfLife, page);
    }

    public Settings withTheme(Theme other) {
        return new Settings(language, other, names, zone, halfLife, page);
    }

    public Settings withNames(NameUsage other) {
        return new Settings(language, theme, other, zone, halfLife, page);
    }

    public Settings withZone(ZoneId other) {
        return new Settings(language, theme, names, other, halfLife, page);
    }

    public Settings withHalfLife(double days) {
        return new Settings(language, theme, names, zone, days, page);
    }

    public Settings withPage(PageSetting other) {
        return new Settings(language, theme, names, zone, halfLife, other);
    }
}
