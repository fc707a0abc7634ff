package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Markup that was made to hurt is taken or refused like any other; nothing overflows. */
class HostileMarkupTest {
    @Test
    void elementsNestedWithoutEnd() {
        assertEquals("x", taken("<div>".repeat(50_000) + "x"));
        assertEquals("x", taken("<b><i>".repeat(10_000) + "x"));
        assertEquals("x", taken("<table><tr><td>".repeat(5_000) + "x"));
        assertEquals("x", taken("<p " + "a=1 ".repeat(50_000) + ">x"));
    }

    @Test
    void linkedDataNestedWithoutEnd() {
        assertEquals("words", taken("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>words"));
        assertEquals("words", taken("<script type='application/ld+json'>" + "{\"a\":".repeat(900) + "1" + "}".repeat(900) + "</script><p>words"));
    }

    @Test
    void oneLineAndOneCommentWithoutEnd() {
        assertEquals(1_000_000, taken("<p>" + "x".repeat(1_000_000)).length());
        assertInstanceOf(Outcome.Refused.class, read("<!--" + "-".repeat(1_000_000)));
    }

    @Test
    void marksPiledOnOneLetterAreKept() {
        assertEquals(50_000, taken("<p>a" + "\u0301".repeat(50_000)).length());
    }

    /** Whatever the bytes are, there is an outcome, and the same one again. */
    @Property(tries = 300)
    void anyBytesHaveAnOutcome(@ForAll byte[] bytes) {
        Outcome outcome = new Intake().read("any", bytes, Instant.EPOCH);
        assertEquals(outcome, new Intake().read("any", bytes, Instant.EPOCH));
    }

    /** Any text after a page's beginning, too. */
    @Property(tries = 300)
    void anyPageHasAnOutcome(@ForAll String text) {
        Outcome outcome = read("<html><p>words</p>" + text);
        assertTrue(outcome instanceof Outcome.Taken || outcome instanceof Outcome.Refused);
    }

    private static String taken(String html) {
        return assertInstanceOf(Outcome.Taken.class, read(html)).articles().getFirst().text();
    }

    private static Outcome read(String html) {
        return new Intake().read("page.html", html.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }
}
