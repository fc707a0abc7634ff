package org.bongsu.intake.text;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The zone in which a publisher speaks when it names none. */
public final class HomeZone {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId PYONGYANG = ZoneId.of("Asia/Pyongyang");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private HomeZone() { }

    /**
     * By the country of the address, else by the language, else UTC.
     *
     * @param host     of the page's address, null where unknown
     * @param language ISO 639-1 of its text
     */
    public static ZoneId of(@Nullable String host, String language) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        if (name.endsWith(".kr")) {
            return SEOUL;
        }
        if (name.endsWith(".kp")) {
            return PYONGYANG;
        }
        if (name.endsWith(".jp")) {
            return TOKYO;
        }
        return language.equals("ko") ? SEOUL : language.equals("ja") ? TOKYO : ZoneOffset.UTC;
    }
}
