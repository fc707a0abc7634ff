package org.bongsu.codebook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of CAMEO 1.1b3, in which machines code events: their names, and the type of the codebook that comes nearest to each. */
public final class CameoTable {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|,? not specified below");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    /**
     * What a code means.
     *
     * @param cameo    digits, such as {@code 190}
     * @param severity beacons, 1 to 5
     * @param type     key of the codebook that Bongsu comes with
     */
    public record Code(String cameo, int severity, String type, Type.Names names) { }

    private CameoTable(String table) {
        for (String[] row : CodebookReader.rows(table)) {
            codes.put(row[0], new Code(row[0], Integer.parseInt(row[1]), row[2], new Type.Names(row[3], row[4])));
            byName.put(bare(row[3]), row[0]);
        }
    }

    /** The table that Bongsu comes with. */
    public static CameoTable readDefault() {
        return new CameoTable(CodebookReader.text("cameo.tsv"));
    }

    /** What a code means: where the table does not have it, the code that it refines, and for one that it knows nothing of, {@code other}. */
    public Code of(String cameo) {
        for (int digits = cameo.length(); digits > 0; digits--) {
            String prefix = cameo.substring(0, digits);
            Code code = codes.getOrDefault(prefix, codes.get(prefix + "0"));
            if (code != null) {
                return code;
            }
        }
        return new Code(cameo, 1, Codebook.OTHER, new Type.Names(cameo, cameo));
    }

    /** The code of an English name as tables write it: whatever stands in brackets and the case of letters do not matter. */
    public Optional<String> named(String english) {
        return Optional.ofNullable(byName.get(bare(english)));
    }

    private static String bare(String name) {
        return NO_LETTERS.matcher(ASIDE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ")).replaceAll(" ").strip();
    }
}
