package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class OriginalsTest {
    private static final byte[] PAGE = "<html>로동신문</html>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() throws StoreException {
        store = Store.open(folder, "kim", Samples.CLOCK);
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private List<Path> files() throws Exception {
        try (var all = Files.walk(folder.resolve("originals"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void keepsTheSameBytesOnceUnderTheirHash() throws Exception {
        // Hash of the three bytes "abc", from FIPS 180-2.
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(abc, store.originals().put("abc".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(abc, store.originals().put("abc".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(List.of(folder.resolve("originals/ba/" + abc)), files());
    }

    @Test
    void givesBackTheBytesAcrossReopening() throws Exception {
        String sha256 = store.originals().put(PAGE);
        store.close();
        open();
        assertArrayEquals(PAGE, store.originals().get(sha256).orElseThrow());
        assertArrayEquals(PAGE, store.originals().get(sha256 + "#entry-7").orElseThrow());
        assertEquals(Optional.empty(), store.originals().get("0".repeat(64)));
    }

    @Test
    void reachesNoOtherFile() throws Exception {
        assertEquals(Optional.empty(), store.originals().get("../../lock"));
        assertEquals(Optional.empty(), store.originals().get(""));
    }

    @Test
    void saysWhenTheBytesAreNoLongerTheSameAndMendsThemWhenTheyComeAgain() throws Exception {
        String sha256 = store.originals().put(PAGE);
        Files.writeString(files().getFirst(), "something else");
        StoreException damaged = assertThrows(StoreException.class, () -> store.originals().get(sha256));
        assertEquals("damaged", damaged.reason());
        assertTrue(damaged.args().getFirst().endsWith(sha256));
        store.originals().put(PAGE);
        assertArrayEquals(PAGE, store.originals().get(sha256).orElseThrow());
    }
}
