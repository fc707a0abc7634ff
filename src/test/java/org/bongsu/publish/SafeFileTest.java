package org.bongsu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is written over is the old one or the new one, and no other file is touched. */
class SafeFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatWasThereStaysWhenTheNewOneFailsHalfWay() throws Exception {
        Path file = Files.writeString(folder.resolve("report.csv"), "the old one");
        assertThrows(IOException.class, () -> SafeFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            out.flush();
            assertEquals("the old one", Files.readString(file), "it is written beside");
            throw new IOException("half-way");
        }));
        assertEquals("the old one", Files.readString(file));
        assertEquals(List.of("report.csv"), names(), "nothing half written is left");
        SafeFile.write(file, "the new one".getBytes(StandardCharsets.UTF_8));
        assertEquals("the new one", Files.readString(file));
        assertEquals(List.of("report.csv"), names());
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "somebody else's");
        Path link = Files.createSymbolicLink(folder.resolve("link"), other);
        assertThrows(FileSystemException.class, () -> SafeFile.write(link, "ours".getBytes(StandardCharsets.UTF_8)));
        assertEquals("somebody else's", Files.readString(other));
        assertEquals(other, Files.readSymbolicLink(link));
    }
}
