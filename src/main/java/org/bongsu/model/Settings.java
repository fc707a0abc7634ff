package org.bongsu.model;

import java.time.ZoneId;

/**
 * What the analyst has set for the application.
 *
 * @param zone     in which clock times are shown beside UTC
 * @param halfLife of the tension index, in days
 * @param page     how articles are set for reading
 * @param coder    the name under which changes are kept and bundles given out; never in figures
 */
public record Settings(Language language, Theme theme, NameUsage names, ZoneId zone, double halfLife, PageSetting page, String coder) {
    /** Before anything was set. */
    public static final Settings DEFAULT =
            new Settings(Language.EN, Theme.LIGHT, NameUsage.KOREAN, ZoneId.of("Asia/Seoul"), 14);

    /** With pages set as they are before anything is set. */
    public Settings(Language language, Theme theme, NameUsage names, ZoneId zone, double halfLife) {
        this(language, theme, names, zone, halfLife, PageSetting.DEFAULT);
    }

    /** With the name that the system knows the user by. */
    public Settings(Language language, Theme theme, NameUsage names, ZoneId zone, double halfLife, PageSetting page) {
        this(language, theme, names, zone, halfLife, page, System.getProperty("user.name", "analyst"));
    }

    public Settings withLanguage(Language other) {
        return new Settings(other, theme, names, zone, halfLife, page, coder);
    }

    public Settings withTheme(Theme other) {
        return new Settings(language, other, names, zone, halfLife, page, coder);
    }

    public Settings withNames(NameUsage other) {
        return new Settings(language, theme, other, zone, halfLife, page, coder);
    }

    public Settings withZone(ZoneId other) {
        return new Settings(language, theme, names, other, halfLife, page, coder);
    }

    public Settings withHalfLife(double days) {
        return new Settings(language, theme, names, zone, days, page, coder);
    }

    public Settings withPage(PageSetting other) {
        return new Settings(language, theme, names, zone, halfLife, other, coder);
    }

    public Settings withCoder(String name) {
        return new Settings(language, theme, names, zone, halfLife, page, name);
    }
}
