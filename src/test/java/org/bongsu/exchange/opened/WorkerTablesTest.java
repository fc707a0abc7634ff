package org.bongsu.exchange.opened;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.Main;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.exchange.CodedIncident;
import org.bongsu.exchange.IncidentCsv;
import org.bongsu.exchange.IncidentGeoJson;
import org.bongsu.exchange.IncidentXlsx;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.model.RandomCoding;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opening a table in a worker gives what opening it gives, and a named reason where it gives nothing. */
@Execution(ExecutionMode.CONCURRENT)
class WorkerTablesTest {
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    static Stream<byte[]> tables() throws IOException {
        List<CodedIncident> coded = new RandomCoding(7).incidents(30).stream().map(i -> new CodedIncident(i, List.of())).toList();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        IncidentXlsx.write(coded, CodebookReader.readDefault(), workbook, () -> false);
        return Stream.of(IncidentCsv.write(coded).getBytes(StandardCharsets.UTF_8), workbook.toByteArray(), IncidentGeoJson.write(coded).getBytes(StandardCharsets.UTF_8),
                "날짜;사건\n2022-01-05;\"발사; 두 발\"\n\n2022-01-11;발사\n".getBytes(Charset.forName("MS949")), "a,b\n1\n1,2,3\n".getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void comesBackAsItIsOpenedHere(byte[] bytes) throws Exception {
        assertEquals(TableGate.HERE.open("x", bytes), new WorkerTables(WORKERS).open("x", bytes));
    }

    static Stream<byte[]> hostile() throws IOException {
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><worksheet>&b;&c;</worksheet>";
        return Stream.of(new byte[0], noise, zip("xl/workbook.xml", noise), zip("xl/worksheets/sheet1.xml", laughs.getBytes(StandardCharsets.UTF_8)),
                zip("xl/worksheets/sheet1.xml", new byte[120 << 20]), ("[".repeat(200_000)).getBytes(StandardCharsets.UTF_8), "{\"incidents\":[{\"id\":1}]}".getBytes(StandardCharsets.UTF_8),
                (",".repeat(5000) + "\n").getBytes(StandardCharsets.UTF_8), ("a,b\n\"" + "x".repeat(40 << 20)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8), entry, content).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** What is opened all the same, such as noise that passes for a line of text, is opened as it is here. */
    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedByNameInBothLanguages(byte[] bytes) {
        Exception thrown = assertThrows(Exception.class, () -> {
            new WorkerTables(WORKERS).open("x", bytes);
            throw new UnreadableGrid("empty");
        });
        if (thrown instanceof UnreadableGrid grid) {
            for (String language : List.of("en", "ko")) {
                Words.of(language).say("refusal.table." + grid.reason(), "x");
            }
        } else {
            assertEquals(UnreadableTable.class, thrown.getClass());
        }
    }

    @Test
    void aWorkerThatIsTooSlowOrCannotStartIsAReason() {
        byte[] table = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("too-slow", refusal(new Workers(WorkerCommand.of(Main.class, "--worker"), 1, Duration.ofMillis(1), Duration.ofSeconds(1)), table));
        assertEquals("reader-not-started", refusal(new Workers(new WorkerCommand("nowhere", "none", List.of())), table));
    }

    private static String refusal(Workers workers, byte[] bytes) {
        try (workers) {
            return assertThrows(UnreadableGrid.class, () -> new WorkerTables(workers).open("x", bytes)).reason();
        }
    }
}
