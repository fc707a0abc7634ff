package org.bongsu.view.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class HitsTest {
    @Property
    void everyHitReadsAsTheWordsLookedForAndNoneIsMissed(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String words) {
        List<Integer> hits = Hits.of(text.toUpperCase(java.util.Locale.ROOT), words);
        hits.forEach(at -> assertEquals(words, text.substring(at, at + words.length())));
        assertEquals(text.contains(words), !hits.isEmpty());
    }

    @Example
    void caseAndTypographicQuotesMakeNoDifference() {
        assertEquals(List.of(0), Hits.of("Seoul’s answer", "seoul's"));
        assertEquals(List.of(4), Hits.of("북한은 평양에서", "평양"));
        assertTrue(Hits.of("Seoul", "  ").isEmpty(), "nothing is looked for");
    }
}
