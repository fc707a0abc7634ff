package org.bongsu.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work on bands of rows. */
class BandsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 64, 100, 900, 5761})
    void eachRowIsWorkedOnOnce(int rows) {
        AtomicIntegerArray done = new AtomicIntegerArray(rows);
        Bands.each(rows, (from, to) -> {
            for (int row = from; row < to; row++) {
                done.incrementAndGet(row);
            }
        });
        assertTrue(Arrays.stream(done.toString().replaceAll("[\\[\\] ]", "").split(",")).allMatch(n -> n.isEmpty() || n.equals("1")), done::toString);
    }

    @Test
    void whatGoesWrongIsThrownWhenTheOthersAreDone() {
        AtomicInteger done = new AtomicInteger();
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> Bands.each(1000, (from, to) -> {
            done.addAndGet(to - from);
            if (from <= 500 && 500 < to) {
                throw new IllegalStateException("row 500");
            }
        }));
        assertEquals("row 500", thrown.getMessage());
        assertEquals(1000, done.get());
    }

    @Test
    void bandsWithinABandEnd() {
        AtomicInteger done = new AtomicInteger();
        Bands.each(400, (from, to) -> Bands.each(to - from, (first, last) -> done.addAndGet(last - first)));
        assertEquals(400, done.get());
    }
}
