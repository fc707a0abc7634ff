package org.bongsu.codebook;

import java.util.HashSet;
import java.util.Set;

/** The codes of CAMEO 1.1b3 (Gerner, Schrodt and Yilmaz), with the two on networks that it added last, 155 and 176. */
final class Cameo {
    /** For each code above, the first and the last digit that may follow it. */
    private static final String FOLLOW = """
            01:09 02:08 021:14 023:14 024:14 025:16 03:09 031:14 033:14 034:14 035:16 04:06 05:07 06:04 07:05
            08:07 081:14 083:14 084:12 086:13 087:14 09:04 10:08 101:14 103:14 104:14 105:16 11:06 112:15 12:09
            121:12 122:14 123:14 124:16 13:09 131:13 132:14 138:15 14:05 141:14 142:14 143:14 144:14 145:14 15:05
            16:06 162:13 166:13 17:06 171:12 172:14 18:06 182:13 183:14 19:06 20:04 204:12""";
    private static final Set<String> CODES = codes();

    private Cameo() { }

    /** Whether CAMEO has a code, of two to four digits. */
    static boolean has(String code) {
        return CODES.contains(code);
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        for (String rule : FOLLOW.split("\\s+")) {
            String[] parts = rule.split(":");
            if (parts[0].length() == 2) {
                codes.add(parts[0]);
            }
            for (char digit = parts[1].charAt(0); digit <= parts[1].charAt(1); digit++) {
                codes.add(parts[0] + digit);
            }
        }
        return codes;
    }
}
