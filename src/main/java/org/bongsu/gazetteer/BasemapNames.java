package org.bongsu.gazetteer;

import org.bongsu.model.NameUsage;

/** What a place is called on maps, by language and by usage. */
public record BasemapNames(String en, String ko, String internationalEn, String internationalKo) {
    /** Names on which the usages agree. */
    static BasemapNames of(String en, String ko) {
        return new BasemapNames(en, ko, en, ko);
    }

    /** The name in a language ({@code ko} or another: English) and a usage. */
    public String in(String language, NameUsage usage) {
        boolean korean = language.equals("ko");
        return switch (usage) {
            case KOREAN -> korean ? ko : en;
            case INTERNATIONAL -> korean ? internationalKo : internationalEn;
        };
    }
}
