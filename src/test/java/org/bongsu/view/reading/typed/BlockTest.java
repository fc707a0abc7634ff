package org.bongsu.view.reading.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;

/** Which fields the types have. */
class BlockTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();

    @Provide
    Arbitrary<Type> types() {
        return Arbitraries.of(CODEBOOK.types());
    }

    @Property
    void everyFieldOfATypeHasANameInBothLanguagesAndStandsOnce(@ForAll("types") Type type) {
        List<Block> fields = Block.of(type.key());
        assertEquals(fields.stream().map(Block::name).distinct().count(), fields.size());
        for (Block field : fields) {
            for (String language : List.of("en", "ko")) {
                Words words = Words.of(language);
                assertFalse(words.sayOr("field." + field.name(), words.sayOr("quantity." + field.name(), "")).isEmpty(), language + " " + field.name());
            }
        }
    }

    @Test
    void everyLineSpeaksOfTypesThatTheCodebookHas() {
        for (Type type : CODEBOOK.types()) {
            for (Block field : Block.of(type.key())) {
                assertTrue(type.isA(field.of()));
            }
        }
        assertNotEquals(Block.of("launch.srbm"), Block.of("launch.rocket"), "rocket artillery has rounds besides");
        assertEquals(List.of(), Block.of("statement.threat"));
    }

    @Test
    void aLaunchAndATariffHaveWhatTheFieldRecords() {
        assertEquals(List.of(), List.of("name", "class", "site", "agency", "apogee", "range", "bearing", "landing", "outcome").stream()
                .filter(name -> Block.of("launch.icbm").stream().noneMatch(b -> b.name().equals(name))).toList());
        assertEquals(List.of(), List.of("imposer", "target", "basis", "goods", "rate", "announced", "effective", "expires").stream()
                .filter(name -> Block.of("tariff.imposed").stream().noneMatch(b -> b.name().equals(name))).toList());
    }
}
