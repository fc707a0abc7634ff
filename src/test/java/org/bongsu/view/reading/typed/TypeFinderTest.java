package org.bongsu.view.reading.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Type;
import org.bongsu.words.Initials;
import org.junit.jupiter.api.Test;

class TypeFinderTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final TypeFinder FINDER = new TypeFinder(CODEBOOK);

    @Provide
    Arbitrary<Type> types() {
        return Arbitraries.of(CODEBOOK.offered());
    }

    @Property
    void everyTypeIsFoundFirstByItsNameInEitherLanguage(@ForAll("types") Type type) {
        assertEquals(type.names().en(), FINDER.find(type.names().en()).getFirst().names().en());
        assertEquals(type.names().ko(), FINDER.find(type.names().ko()).getFirst().names().ko());
    }

    @Property
    void everyTypeIsFoundByTheFirstConsonantsOfItsKoreanName(@ForAll("types") Type type) {
        String hangul = type.names().ko().replaceAll("[^가-힣].*$", "");
        assertTrue(FINDER.find(Initials.of(hangul)).contains(type), hangul);
    }

    @Property
    void everyTypeIsFoundByItsSynonymsWhateverTheirCase(@ForAll("types") Type type) {
        for (String synonym : type.guide().synonyms()) {
            assertTrue(FINDER.find(synonym.toUpperCase(java.util.Locale.ROOT)).contains(type), synonym);
        }
    }

    @Property
    void everyTypeWithACameoCodeIsFoundByIt(@ForAll("types") Type type) {
        String code = type.codes().cameo();
        if (code != null) {
            for (String typed : List.of("0" + code, "#" + code, "CAMEO " + code)) {
                assertTrue(FINDER.find(typed).contains(type), typed);
            }
        }
    }

    @Property
    void aSecondDigitChoosesWithinTheFamilyOfTheFirst(@ForAll("types") Type type) {
        int family = CODEBOOK.favourites().indexOf(type.family()) + 1;
        int place = FINDER.find(String.valueOf(family)).indexOf(type) + 1;
        if (family > 0 && place <= 9) {
            assertEquals(List.of(type), FINDER.find("" + family + place));
        }
    }

    @Test
    void blanksBetweenKoreanWordsDoNotMatter() {
        assertEquals(FINDER.find("탄도미사일"), FINDER.find("탄도 미사일"));
    }
}
