package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.bongsu.figure.Figure;
import org.junit.jupiter.api.Test;

/** What is drawn next, and which pictures wait; painters run when the test says so. */
class DrawingsTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private int ready;
    private final Drawings drawings = new Drawings(work::add, () -> ready++);

    /** One is not the other. */
    private static final class Blank implements Figure {
        @Override
        public void paint(Graphics2D g, double width, double height) {
            // Nothing to see.
        }
    }

    private static Drawing drawing(double side) {
        return new Drawing(new Blank(), side, side, 1);
    }

    private Drawing drawn() {
        Drawing next = drawing(10);
        drawings.want(next);
        work.remove().run();
        return next;
    }

    private Drawing shown() {
        Drawings.Done next = Objects.requireNonNull(drawings.next());
        drawings.back(next.picture());
        return next.drawing();
    }

    @Test
    void whatIsWantedMeanwhileIsBegunWithoutTheScreen() {
        drawings.want(drawing(10));
        drawings.want(drawing(10));
        Drawing newest = drawing(10);
        drawings.want(newest);
        assertEquals(1, work.size());
        work.remove().run();
        assertEquals(1, ready);
        assertEquals(1, work.size(), "the newest is begun");
        work.remove().run();
        shown();
        assertEquals(newest, shown());
        assertTrue(drawings.idle());
        assertTrue(work.isEmpty(), "the one between was never drawn");
    }

    @Test
    void picturesAreShownOneAPulseTheOldestFirstAndNeverMoreThanTwoWait() {
        drawn();
        Drawing second = drawn();
        Drawing third = drawn();
        assertEquals(second, shown());
        assertTrue(drawings.waiting());
        assertEquals(third, shown());
        assertFalse(drawings.waiting());
        assertNull(drawings.next());
    }

    @Test
    void whatIsAPulseBehindCatchesUpWhenThatWasNotNeededForAWhile() {
        Drawing before = drawn();
        int pulses = 0;
        while (true) {
            Drawing next = drawn();
            Drawing seen = shown();
            if (seen == next) {
                break;
            }
            assertEquals(before, seen);
            before = next;
            assertTrue(++pulses < 1000, "it stays behind");
        }
        assertTrue(pulses > 60, "not at once: the next slow drawing may come soon");
        assertFalse(drawings.waiting());
    }

    @Test
    void largePicturesAreNotKeptInNumbers() {
        for (int i = 0; i < 6; i++) {
            drawings.want(drawing(2200));
            if (!work.isEmpty()) {
                work.remove().run();
            }
            drawings.next();
        }
        assertTrue(work.isEmpty());
        assertFalse(drawings.idle(), "it waits for a picture to come back");
    }
}
