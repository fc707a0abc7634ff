package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bongsu.Main;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files that were made to hurt, and files that were hurt, are imported or refused with a named reason; the next one is read. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));
    private static final Gate GATE = new WorkerGate(WORKERS);
    private static final Map<String, List<String>> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("entity-file.xml", List.of("imported")), Map.entry("entity-address.xml", List.of("unreadable-feed")),
            Map.entry("laughs.docx", List.of("broken")), Map.entry("entity.odt", List.of("broken")), Map.entry("deep.docx", List.of("broken")),
            Map.entry("deep.html", List.of("imported")), Map.entry("deep.json", List.of("unreadable-feed")), Map.entry("deep.eml", List.of("too-deep")),
            Map.entry("nested.eml", List.of("too-deep")), Map.entry("addresses.html", List.of("imported")), Map.entry("bomb.zip", List.of("archive-bomb")),
            Map.entry("bombs-in.zip", List.of("archive-bomb", "imported")), Map.entry("archives.zip", List.of("too-deep")),
            Map.entry("overlap.zip", List.of("archive-bomb")), Map.entry("escape.zip", List.of("imported", "outside-its-place")),
            Map.entry("many.zip", List.of("too-many-files")), Map.entry("half.zip", List.of("damaged-archive")), Map.entry("bomb.docx", List.of("archive-bomb")),
            Map.entry("loop.pdf", List.of("broken")), Map.entry("nothing.pdf", List.of("broken")), Map.entry("empty.html", List.of("empty"))));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Test
    void eachComesToAnEndThatHasAName() throws IOException {
        for (Map.Entry<String, byte[]> file : HostileFiles.all().entrySet()) {
            List<String> outcomes = outcomes(file.getKey(), file.getValue());
            assertFalse(outcomes.isEmpty() || outcomes.contains("reader-died") || outcomes.contains("reader-not-started"), file.getKey() + " " + outcomes);
            List<String> expected = EXPECTED.get(file.getKey());
            if (expected != null) {
                assertEquals(expected, List.copyOf(new TreeSet<>(outcomes)), file.getKey());
            }
        }
    }

    @Test
    void whatIsOutsideIsNotReadInto() throws IOException {
        byte[] feed = HostileFiles.all().get("entity-file.xml");
        String host = Files.exists(Path.of("/etc/hostname")) ? Files.readString(Path.of("/etc/hostname")).strip() : "no host";
        new Opening(GATE, Instant.EPOCH, () -> false, leaf -> leaf.articles().forEach(article ->
                assertFalse((article.title() + article.text()).contains(host), article.toString()))).open("x", "x", feed);
    }

    /** Bits flipped, pieces cut out, doubled or filled with zeros, in files of every format. */
    @Test
    void aSpoiltFileCostsNothingButItself() throws IOException {
        Random random = new Random(20260128);
        try (var files = Files.list(Path.of("src/test/resources/org/bongsu/intake/formats"))) {
            for (Path file : files.sorted().toList()) {
                for (int i = 0; i < 12; i++) {
                    byte[] spoilt = spoilt(Files.readAllBytes(file), random);
                    List<String> outcomes = outcomes(file.getFileName().toString(), spoilt);
                    assertFalse(outcomes.isEmpty() || outcomes.contains("reader-died"), file + " " + outcomes);
                }
            }
        }
        assertEquals(List.of("imported"), outcomes("note.md", HostileFiles.resource("note.md")));
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(Math.max(1, bytes.length / 4)));
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 8; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return bytes;
            }
            case 1 -> {
                return Arrays.copyOf(bytes, at + 1);
            }
            case 2 -> {
                Arrays.fill(bytes, at, at + length, (byte) 0);
                return bytes;
            }
            default -> {
                byte[] doubled = new byte[bytes.length + length];
                System.arraycopy(bytes, 0, doubled, 0, at + length);
                System.arraycopy(bytes, at, doubled, at + length, bytes.length - at);
                return doubled;
            }
        }
    }

    private static List<String> outcomes(String name, byte[] bytes) {
        List<String> outcomes = new ArrayList<>();
        new Opening(GATE, Instant.EPOCH, () -> false, leaf -> {
            var refusal = leaf.refusal();
            outcomes.add(refusal == null ? "imported" : refusal.reason());
            if (refusal != null) {
                for (String language : List.of("en", "ko")) {
                    assertFalse(Words.of(language).say("refusal." + refusal.reason(), refusal.args().toArray()).isBlank());
                }
            }
        }).open(name, name, bytes);
        return outcomes;
    }
}
