package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an archive encloses is read by as many readers as there are, and told in its own order. */
class OpeningTest {
    private static final int ENTRIES = 12;

    private static byte[] archive() throws Exception {
        Object[] parts = IntStream.range(0, ENTRIES).boxed().flatMap(i -> List.<Object>of("story " + i + ".txt", text(i)).stream()).toArray();
        return FormatFiles.zip(parts);
    }

    private static byte[] text(int i) {
        return ("Story " + i + "\n\n" + "The North fired missiles on Wednesday, Seoul said. ".repeat(4) + i).getBytes(StandardCharsets.UTF_8);
    }

    /** An intake in which the first two entries wait for one another: one reader alone would wait for ever. */
    private static final class Meeting implements Gate {
        private final Intake intake = new Intake();
        private final CountDownLatch both = new CountDownLatch(2);
        private final AtomicInteger alone = new AtomicInteger();

        @Override
        public Outcome read(String fileName, byte[] bytes, Instant retrieved, int from) {
            if (fileName.equals("story 0.txt") || fileName.equals("story 1.txt")) {
                both.countDown();
                try {
                    alone.addAndGet(both.await(30, TimeUnit.SECONDS) ? 0 : 1);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            return intake.read(fileName, bytes, retrieved, from);
        }

        @Override
        public Outcome readPasted(String text, @Nullable String html, Instant retrieved) {
            return intake.readPasted(text, html, retrieved);
        }

        @Override
        public Original show(String fileName, byte[] bytes) {
            return intake.show(fileName, bytes);
        }

        @Override
        public int atOnce() {
            return 2;
        }
    }

    @Test
    void entriesAreReadTwoAtOnceAndToldInTheirOrder() throws Exception {
        Meeting meeting = new Meeting();
        List<String> told = new ArrayList<>();
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            new Opening(meeting, Instant.EPOCH, () -> false, leaf -> told.add(leaf.articles().getFirst().title()), beside).open("a.zip", "a.zip", archive());
        }
        assertEquals(IntStream.range(0, ENTRIES).mapToObj(i -> "Story " + i).toList(), told);
        assertEquals(0, meeting.alone.get(), "an entry waited for the other");
    }

    /** Where nobody else has time, the one that opens the archive reads it all. */
    @Test
    void nobodyBesideIsNeeded() throws Exception {
        List<String> told = new ArrayList<>();
        new Opening(new Intake(), Instant.EPOCH, () -> false, leaf -> told.add(leaf.file()), task -> { }).open("a.zip", "a.zip", archive());
        assertEquals(ENTRIES, told.size());
        assertTrue(told.getLast().endsWith("story 11.txt"), told.toString());
    }
}
