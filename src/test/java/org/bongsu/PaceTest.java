package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;

/** How fast work goes and how long it still takes is said once it can be told. */
class PaceTest {
    @Test
    void saysRateAndRemainingTimeInBothLanguages() {
        Pace pace = Objects.requireNonNull(Pace.of(500, 2_000, 5));
        assertEquals("500 of 2,000 · 100 a second · 15 s left", pace.say(Words.of("en")));
        assertEquals("2,000건 중 500건 · 초당 100건 · 15초 남음", pace.say(Words.of("ko")));
        assertEquals("10 of 2,000 · 2.5 a second · 13 min left", Objects.requireNonNull(Pace.of(10, 2_000, 4)).say(Words.of("en")));
    }

    @Test
    void saysNothingBeforeMuchCanBeSaid() {
        assertNull(Pace.of(2, 2_000, 10));
        assertNull(Pace.of(100, 2_000, 0.5));
        assertNull(Pace.of(5, 0, 10));
    }
}
