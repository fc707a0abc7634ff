package org.bongsu.compare;

import java.util.Locale;
import java.util.Map;

/**
 * Folds the several names of a missile into one: its own, that of others, and the Korean. After the list of CSIS Missile Threat,
 * "Missiles of North Korea", and the designations that state media used.
 */
final class MissileNames {
    private static final String[][] KOREAN = {{"화성포", "hwasong"}, {"화성", "hwasong"}, {"북극성", "pukguksong"}, {"화살", "hwasal"}, {"은하", "unha"},
        {"천리마", "chollima"}, {"광명성", "kwangmyongsong"}, {"무수단", "musudan"}, {"노동미사일", "nodong"}, {"대포동", "taepodong"}};
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("hwasong5", "scudb"), Map.entry("hwasong6", "scudc"),
            Map.entry("hwasong9", "scuder"), Map.entry("erscud", "scuder"), Map.entry("hwasong7", "nodong"), Map.entry("rodong", "nodong"), Map.entry("rodong1", "nodong"),
            Map.entry("nodong1", "nodong"), Map.entry("hwasong10", "musudan"), Map.entry("bm25", "musudan"), Map.entry("kn17", "hwasong12"),
            Map.entry("kn20", "hwasong14"), Map.entry("kn22", "hwasong15"), Map.entry("kn11", "pukguksong1"), Map.entry("pukguksong", "pukguksong1"),
            Map.entry("kn15", "pukguksong2"), Map.entry("kn26", "pukguksong3"), Map.entry("kn23", "hwasong11a"), Map.entry("kn24", "hwasong11b"),
            Map.entry("unha2", "taepodong2"), Map.entry("unha", "taepodong2"), Map.entry("toksa", "kn02"), Map.entry("kn2", "kn02"));

    private MissileNames() { }

    /** The one name, in small letters without hyphens: {@code scudc} of "Hwasong-6" and of "Scud-C". */
    static String fold(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        int bracket = plain.indexOf('(');
        plain = (bracket > 0 ? plain.substring(0, bracket) : plain).replaceAll("[\\s–-]|형|marv", "");
        for (String[] korean : KOREAN) {
            if (plain.startsWith(korean[0])) {
                plain = korean[1] + plain.substring(korean[0].length());
            }
        }
        return SAME.getOrDefault(plain, plain);
    }
}
