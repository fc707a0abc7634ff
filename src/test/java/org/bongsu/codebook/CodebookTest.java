package org.bongsu.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.Test;

/** The codebook that Bongsu comes with says of every type all that a coder asks. */
class CodebookTest {
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern INSTEAD = Pattern.compile(".+ → ([a-z.]+)");

    private final Codebook codebook = CodebookReader.readDefault();

    @Test
    void holds79TypesIn18Families() {
        assertEquals(79, codebook.types().size());
        assertEquals(18, codebook.families().size());
        codebook.types().forEach(type -> assertTrue(codebook.families().containsKey(type.family()), type.key()));
    }

    @Test
    void definesEveryTypeInBothLanguages() {
        for (Type type : codebook.types()) {
            Type.Names definition = type.guide().definition();
            assertTrue(definition.en().endsWith("."), type.key());
            assertFalse(HANGUL.matcher(definition.en()).find(), type.key());
            assertTrue(definition.ko().endsWith(".") && HANGUL.matcher(definition.ko()).find(), type.key());
            assertTrue(type.guide().example().en().endsWith("."), type.key());
            assertFalse(HANGUL.matcher(type.guide().example().en()).find(), type.key());
            assertTrue(type.guide().example().ko().endsWith(".") && HANGUL.matcher(type.guide().example().ko()).find(), type.key());
            assertTrue(HANGUL.matcher(type.names().ko()).find(), type.key());
        }
    }

    @Test
    void definesNoTwoTypesAlike() {
        Set<String> definitions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Type type : codebook.types()) {
            assertTrue(definitions.add(type.guide().definition().en()), type.key());
            assertTrue(definitions.add(type.guide().definition().ko()), type.key());
            assertTrue(definitions.add(type.guide().example().en()), type.key());
            assertTrue(definitions.add(type.guide().example().ko()), type.key());
            assertTrue(names.add(type.names().en()), type.key());
            assertTrue(names.add(type.names().ko()), type.key());
        }
    }

    @Test
    void everyCounterExampleNamesAnotherTypeOfTheCodebook() {
        for (Type type : codebook.types()) {
            Matcher instead = INSTEAD.matcher(type.guide().counterExample().en());
            assertTrue(instead.matches(), type.key());
            assertNotEquals(type.key(), instead.group(1));
            assertTrue(codebook.find(instead.group(1)).isPresent(), type.key() + " names " + instead.group(1));
            Matcher korean = INSTEAD.matcher(type.guide().counterExample().ko());
            assertTrue(korean.matches() && HANGUL.matcher(korean.group()).find(), type.key());
            assertEquals(instead.group(1), korean.group(1), type.key());
        }
    }

    @Test
    void aTypeIsFoundByItsKoreanAndItsEnglishWords() {
        assertEquals(List.of("launch.srbm"), foundBy("KN-23"));
        assertEquals(List.of("balloon.waste"), foundBy("오물풍선"));
        for (Type type : codebook.types()) {
            assertTrue(type.guide().synonyms().stream().anyMatch(word -> HANGUL.matcher(word).find()), type.key());
            assertEquals(type.guide().synonyms().size(), new HashSet<>(type.guide().synonyms()).size(), type.key());
        }
    }

    private List<String> foundBy(String word) {
        return codebook.types().stream().filter(type -> type.guide().synonyms().contains(word)).map(Type::key).toList();
    }

    @Test
    void codesOfTheStandardsCarryTheirValues() {
        assertEquals(new Type.Codes("163", -8.0), codebook.type("tariff.imposed").codes());
        assertEquals(new Type.Codes("072", 8.3), codebook.type("transfer.arms").codes());
        assertEquals(new Type.Codes("176", null), codebook.type("cyber.theft").codes());
        assertEquals(new Type.Codes(null, null), codebook.type("border.loudspeaker").codes());
        codebook.types().stream().map(type -> type.codes().goldstein()).filter(value -> value != null)
                .forEach(value -> assertTrue(value >= -10 && value <= 10, "Goldstein's scale ends at 10: " + value));
    }

    @Test
    void aTypeThatIsNotHeldIsOther() {
        assertEquals("other", codebook.type("launch.trebuchet").key());
        assertTrue(codebook.find("launch.trebuchet").isEmpty());
    }

    @Test
    void theSymbolsAreThoseOfTheFamilies() {
        assertEquals(List.copyOf(codebook.families().keySet()), Codebook.SYMBOLS);
        codebook.types().forEach(type -> assertEquals(type.family(), codebook.symbol(type.key())));
    }

    @Test
    void familiesKeepTheirOrderOfLightnessInGrey() {
        List<Double> light = lightness(Theme.LIGHT);
        List<Double> dark = lightness(Theme.DARK);
        for (int i = 1; i < light.size(); i++) {
            assertTrue(light.get(i) - light.get(i - 1) > 1.5, "on light, " + i);
            assertTrue(dark.get(i - 1) - dark.get(i) > 1.5, "on dark, " + i);
        }
    }

    /** CIE L* of each family's colour, 0 to 100. */
    private List<Double> lightness(Theme theme) {
        List<Double> all = new ArrayList<>();
        for (Family family : codebook.families().values()) {
            int rgb = family.color(theme);
            double y = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
            all.add(116 * Math.cbrt(y) - 16);
        }
        return all;
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
