package org.bongsu.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Words that can only be compared as such, apart from case, spaces and hyphens; weapons by either name.
 *
 * @param exclusive whether two different values cannot both be so
 */
record Text(String folded, boolean exclusive) implements Value {
    private static final Map<String, String> WEAPONS = Map.ofEntries(Map.entry("화성포", "hwasong"), Map.entry("화성", "hwasong"),
            Map.entry("북극성", "pukguksong"), Map.entry("화살", "hwasal"), Map.entry("천리마", "chollima"), Map.entry("만리경", "malligyong"),
            Map.entry("은하", "unha"), Map.entry("광명성", "kwangmyongsong"), Map.entry("무수단", "musudan"), Map.entry("대포동", "taepodong"),
            Map.entry("노동", "nodong"));

    static Text of(String value, boolean exclusive) {
        String folded = Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–'’]+", "");
        for (Map.Entry<String, String> name : WEAPONS.entrySet()) {
            if (folded.matches(name.getKey() + "(?:미사일|\\d.*)?")) {
                folded = name.getValue() + folded.substring(name.getKey().length()).replaceAll("미사일|호|형", "");
                break;
            }
        }
        return new Text(folded, exclusive);
    }

    @Override
    public Fit fit(Value other) {
        if (!(other instanceof Text text)) {
            return Fit.APART;
        }
        return text.folded.equals(folded) ? Fit.AGREE : exclusive && text.exclusive ? Fit.CONTRADICT : Fit.APART;
    }

    @Override
    public double room() {
        return 0;
    }
}
