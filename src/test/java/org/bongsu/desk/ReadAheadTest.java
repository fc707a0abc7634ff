package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bongsu.intake.Gate;
import org.bongsu.intake.Intake;
import org.bongsu.intake.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever waits for a file that is read ahead is told when its reader fails. */
class ReadAheadTest {
    @TempDir
    private Path folder;

    /** Reads, but for one file, for which there is not enough memory. */
    private static final class Small implements Gate {
        private final Gate gate = new Intake();

        @Override
        public Outcome read(String fileName, byte[] bytes, Instant retrieved, int from) {
            if (fileName.equals("large.txt")) {
                throw new OutOfMemoryError("for the test");
            }
            return gate.read(fileName, bytes, retrieved, from);
        }

        @Override
        public Outcome readPasted(String text, @Nullable String html, Instant retrieved) {
            return gate.readPasted(text, html, retrieved);
        }

        @Override
        public Original show(String fileName, byte[] bytes) {
            return gate.show(fileName, bytes);
        }
    }

    /** The time only ends the wait of a test that fails. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void wantOfMemoryReachesWhoeverWaits() throws Exception {
        Path small = Files.writeString(folder.resolve("small.txt"), "Report\n\nOn 14 May 2024 officials counted balloons over Paju, they said.");
        Path large = Files.writeString(folder.resolve("large.txt"), "Report\n\nmore than there is room for");
        try (ReadAhead ahead = new ReadAhead(new Small(), Clock.systemUTC(), () -> false, List.of(small, large))) {
            assertNotNull(ahead.next());
            assertNull(ahead.next());
            assertEquals("for the test", assertThrows(OutOfMemoryError.class, ahead::next).getMessage());
        }
    }
}
