package org.bongsu.exchange.machine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Actors as ICEWS names them, as codes: of a country or of one's bodies the country's, ISO 3166-1 alpha-3; others keep their name. */
final class Countries {
    private static final Pattern OF = Pattern.compile(".*\\(([^()]+)\\)");
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("turkey", "TUR"), Map.entry("hong kong", "HKG"), Map.entry("macao", "MAC"),
            Map.entry("macau", "MAC"), Map.entry("myanmar", "MMR"), Map.entry("burma", "MMR"), Map.entry("czech republic", "CZE"), Map.entry("ivory coast", "CIV"),
            Map.entry("swaziland", "SWZ"), Map.entry("macedonia", "MKD"), Map.entry("occupied palestinian territory", "PSE"),
            Map.entry("democratic republic of congo", "COD"), Map.entry("congo", "COG"), Map.entry("cape verde", "CPV"), Map.entry("united nations", "UN"),
            Map.entry("un security council", "UN"), Map.entry("european union", "EU"), Map.entry("russian federation", "RUS"),
            Map.entry("u.s. forces korea", "USA"), Map.entry("chongwadai", "KOR"), Map.entry("korean workers party", "PRK"));

    private final Map<String, String> codes = new HashMap<>(OTHERS);

    Countries() {
        for (String two : Locale.getISOCountries()) {
            Locale country = Locale.of("", two);
            codes.putIfAbsent(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), country.getISO3Country());
        }
    }

    /** The code of an actor. */
    String code(String actor) {
        String name = actor.strip();
        Matcher of = OF.matcher(name);
        String country = codes.get((of.matches() ? of.group(1) : name).strip().toLowerCase(Locale.ROOT));
        return country != null ? country : name;
    }

    /** Whether a country is the North or the South. */
    static boolean korean(String name) {
        String country = name.strip();
        return country.equalsIgnoreCase("South Korea") || country.equalsIgnoreCase("North Korea");
    }
}
