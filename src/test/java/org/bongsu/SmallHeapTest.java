package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More than the memory holds: the command says so by name, and what it said was imported is in a sound store. */
class SmallHeapTest {
    private static final int FILES = 40;
    private static final int CHARACTERS = 1_500_000;

    @TempDir
    private Path home;

    @Test
    void tooLittleMemoryIsNamedAndNothingIsLost() throws Exception {
        runsOut(72);
    }

    @ParameterizedTest
    @Tag("faults")
    @ValueSource(ints = {64, 96, 128})
    void howeverLittleThereIs(int megabytes) throws Exception {
        runsOut(megabytes);
    }

    private void runsOut(int megabytes) throws Exception {
        Path in = Files.createDirectory(home.resolve("in"));
        for (int i = 0; i < FILES; i++) {
            // Korean, so that a character takes two bytes of the heap; each another text, so that none is a copy.
            String line = "보도 " + i + " 제" + (i * 7919) + "호: 합참은 드론 " + i + "대가 넘어왔다고 밝혔다.\n";
            Files.writeString(in.resolve("report-" + i + ".txt"), "보도 " + i + "\n\n" + line.repeat(CHARACTERS / line.length()));
        }
        Path store = home.resolve("store");
        Ran ran = Ran.command(home, List.of("-Xmx" + megabytes + "m"), "--store", store.toString(), "import", in.toString(), "--json");
        String said = ran.err() + ran.out();
        assertEquals(1, ran.code(), said);
        assertTrue(ran.err().contains("memory"), said);
        assertFalse(ran.err().contains("\tat "), "a trace is no sentence: " + ran.err());
        List<String> done = new ArrayList<>();
        ran.out().lines().filter(line -> line.contains("\"status\":\"imported\"")).forEach(done::add);
        assertFalse(done.isEmpty(), "it was too small for anything: " + said);
        assertTrue(done.size() < FILES, "it was enough");
        try (Store opened = Store.open(store, "lee", Clock.systemUTC())) {
            List<String> names = opened.articles().stream().map(Article::original).map(original -> original.fileName()).toList();
            for (String line : done) {
                assertTrue(names.stream().anyMatch(line::contains), line);
            }
            assertTrue(names.size() <= done.size() + 1, names + " of " + done);
            assertEquals(List.of(), opened.check().findings());
        }
    }
}
