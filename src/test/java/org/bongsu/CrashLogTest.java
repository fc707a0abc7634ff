package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that came in with a file begins a line of the log, or stands in it. */
class CrashLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-28T00:00:00Z"), ZoneOffset.UTC);
    private static final String FORGED = "2026-01-29T00:00:00Z in store";

    @TempDir
    private Path folder;
    private final List<Boolean> ofMemory = new ArrayList<>();

    private List<String> lines(String thread, Throwable thrown) throws IOException {
        Path file = folder.resolve("bongsu.log");
        new CrashLog(file, CLOCK, (written, memory) -> ofMemory.add(memory)).uncaughtException(new Thread(() -> { }, thread), thrown);
        return Files.readString(file).lines().toList();
    }

    @Test
    void inputBeginsNoLine() throws Exception {
        for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\u000b", "\u001b[2J")) {
            Files.deleteIfExists(folder.resolve("bongsu.log"));
            List<String> lines = lines("import of a" + end + FORGED, new IllegalStateException("title" + end + FORGED, new IOException(end + FORGED)));
            assertTrue(lines.getFirst().startsWith("2026-01-28T00:00:00Z in import of a"), lines::toString);
            assertTrue(lines.stream().skip(1).noneMatch(line -> line.contains("2026-01-29")), lines::toString);
            String all = Files.readString(folder.resolve("bongsu.log"));
            assertFalse(all.contains("title") || end.length() == 1 && !end.equals("\n") && all.contains(end) || all.contains("\u001b"), all);
        }
    }

    @Test
    void wantOfMemoryIsTold() throws Exception {
        lines("a", new IllegalStateException("job", new OutOfMemoryError("Java heap space")));
        lines("b", new IllegalStateException("job"));
        assertEquals(List.of(true, false), ofMemory);
    }
}
