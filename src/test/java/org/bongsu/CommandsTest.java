package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bongsu.cli.Commands;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Places;
import org.bongsu.desk.Session;
import org.bongsu.exchange.machine.GdeltRows;
import org.bongsu.model.GeoPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class CommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Wiring wiring = new Wiring();

    @BeforeEach
    void wire() {
        wiring = new Wiring(new Places(folder.resolve("data"), folder.resolve("config")), new PrintWriter(out), new PrintWriter(err));
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(wiring, Stream.concat(Stream.of("--store", folder.resolve("store").toString()), Arrays.stream(words))
                .toArray(String[]::new));
    }

    private List<JsonNode> lines() throws Exception {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            nodes.add(MAPPER.readTree(line));
        }
        return nodes;
    }

    private void fillSample() {
        SampleStore.copy(folder.resolve("store"));
    }

    @Test
    void importSaysOfEachFileWhatBecameOfItAndEndsWithThreeWhenOneWasRefused() throws Exception {
        Path bad = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");
        assertEquals(3, run("import", "assets/samples/plain_report.txt", bad.toString(), "--json"));
        assertEquals(List.of("imported", "refused"), lines().stream().map(l -> l.path("status").asText()).toList());
        assertEquals(new TreeSet<>(List.of("file", "status", "reason", "article", "group")), names(lines().getFirst()));
        assertTrue(err.toString().contains("x.json"), err.toString());
        assertEquals(0, run("import", "assets/samples/plain_report.txt", "--json"));
        assertEquals("duplicate", lines().getFirst().path("status").asText());
    }

    @Test
    void aBackupIsRestoredIntoANewPlaceAndWhatWasThereIsSetAside() throws Exception {
        fillSample();
        Path file = folder.resolve("mine.bongsu-backup");
        assertEquals(0, run("backup", file.toString()));
        assertEquals(0, run("incidents", "--format", "csv"));
        String then = out.toString();
        assertEquals(0, run("import", "assets/samples/plain_report.txt"));
        assertEquals(0, run("restore", file.toString()), err::toString);
        assertTrue(Files.isDirectory(folder.resolve("store/set-aside/1/journal")));
        assertEquals(0, run("incidents", "--format", "csv"));
        assertEquals(then, out.toString());
        assertEquals(0, run("check"));

        assertEquals(0, Commands.run(wiring, "--store", folder.resolve("elsewhere").toString(), "restore", file.toString()));
        assertEquals(0, Commands.run(wiring, "--store", folder.resolve("elsewhere").toString(), "check"), err::toString);

        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        assertEquals(1, run("restore", file.toString()));
        assertTrue(err.toString().contains("is not as it was written"), err.toString());
        assertEquals(1, run("restore", folder.resolve("none").toString()));
        assertEquals(0, run("restore"), "the store's own newest backup");
        assertEquals(0, run("check"));
    }

    @Test
    void importsAMachineCodedTableAndShowsItsRowsOnlyWhereTheCallSwitchesItOn() throws Exception {
        fillSample();
        assertEquals(0, run("incidents", "--format", "csv"));
        long own = out.toString().lines().count();
        Path table = folder.resolve("events.tsv");
        GdeltRows.write(table, 300, 4);
        Files.writeString(table, Files.readString(table) + "no row\n");
        assertEquals(3, run("import", table.toString(), "--json"));
        JsonNode line = lines().getFirst();
        assertEquals("imported", line.path("status").asText());
        assertEquals(300, line.path("rows").asInt());
        assertEquals(1, line.path("unreadable").asInt());
        String name = line.path("dataset").asText();
        assertTrue(err.toString().contains("301"), err.toString());
        assertEquals(0, run("import", table.toString(), "--json"));
        assertEquals("duplicate", lines().getFirst().path("status").asText());
        assertEquals(0, run("incidents", "--format", "csv"));
        assertEquals(own, out.toString().lines().count());
        assertEquals(0, run("incidents", "--format", "csv", "--dataset", name));
        assertEquals(own + 300, out.toString().lines().count());
        assertEquals(0, run("incidents", "--format", "geojson", "--dataset", "all", "--actor", "PRK"));
        assertEquals(2, run("incidents", "--format", "csv", "--dataset", "ACLED"));
        assertTrue(err.toString().contains(name), err.toString());
    }

    @Test
    void readAndSuggestStoreNothingAndGiveTheirFields() throws Exception {
        assertEquals(0, run("read", "assets/samples/2022-12-26-drones.html", "--json"));
        assertEquals(new TreeSet<>(List.of("file", "title", "author", "publisher", "published", "publishedZone", "publishedPrecision", "updated", "language", "text", "url",
                "from", "disagreeing", "layout")), names(lines().getFirst()));
        assertEquals(List.of("+09:00", "minute"), List.of(lines().getFirst().path("publishedZone").asText(), lines().getFirst().path("publishedPrecision").asText()));
        assertTrue(lines().getFirst().path("from").has("published"), lines().getFirst().toString());
        assertEquals("2022-12-26T19:05:00+09:00", lines().getFirst().path("published").asText());
        assertEquals(0, run("suggest", "assets/samples/2022-12-26-drones.html", "--json"));
        JsonNode line = lines().getFirst();
        String text = line.path("text").asText();
        for (JsonNode mention : line.path("mentions")) {
            assertEquals(mention.path("quote").asText(), text.substring(mention.path("start").asInt(), mention.path("end").asInt()));
        }
        for (JsonNode suggestion : line.path("suggestions")) {
            for (JsonNode evidence : suggestion.path("evidence")) {
                assertEquals(evidence.path("quote").asText(), text.substring(evidence.path("start").asInt(), evidence.path("end").asInt()));
            }
        }
        assertTrue(Files.notExists(folder.resolve("store")));
    }

    @Test
    void aCodebookLeavesAndComesBackWithItsDifferences() throws Exception {
        fillSample();
        Path file = folder.resolve("codebook.json");
        assertEquals(0, run("codebook", "export", file.toString()));
        assertEquals("1.0", MAPPER.readTree(Files.readString(file)).path("version").asText());
        assertEquals(0, run("codebook", "import", file.toString()));
        assertTrue(out.toString().contains("1.0"), out.toString());
        Files.writeString(file, Files.readString(file).replaceFirst("\"severity\" : 4", "\"severity\" : 5"));
        assertEquals(0, run("codebook", "import", "--dry-run", file.toString()));
        assertTrue(out.toString().startsWith("changed\tlaunch.irbm"), out.toString());
        assertEquals(0, run("codebook", "import", file.toString()));
        assertTrue(out.toString().contains("1.1"), out.toString());
        Files.writeString(file, Files.readString(file).replaceFirst("\"severity\" : 5", "\"severity\" : 50"));
        assertEquals(3, run("codebook", "import", file.toString()));
        assertTrue(err.toString().contains("launch.irbm severity"), err.toString());
        assertEquals(1, run("codebook", "import", folder.resolve("none.json").toString()));
        assertEquals(2, run("codebook", "burn", file.toString()));
    }

    @Test
    void searchFindsArticlesAndIncidentsInBothLanguagesAndMarksThem() throws Exception {
        fillSample();
        assertEquals(0, run("search", "drones", "--json"));
        List<JsonNode> found = lines();
        assertTrue(found.stream().anyMatch(line -> line.path("kind").asText().equals("article")) && found.stream().anyMatch(line -> line.path("kind").asText().equals("incident")));
        for (JsonNode line : found) {
            assertEquals(new TreeSet<>(List.of("kind", "id", "day", "title", "excerpts")), names(line));
            for (JsonNode excerpt : line.path("excerpts")) {
                for (JsonNode mark : excerpt.path("marks")) {
                    String word = excerpt.path("text").asText().substring(mark.path("start").asInt(), mark.path("end").asInt());
                    assertTrue(word.toLowerCase(java.util.Locale.ROOT).startsWith("drone"), word);
                }
            }
        }
        assertEquals(0, run("search", "핵실험", "--limit", "2"));
        assertTrue(out.toString().contains("*핵실험*"), out.toString());
        assertEquals(0, run("incidents", "--format", "json", "--text", "평양"));
        assertTrue(MAPPER.readTree(out.toString()).size() > 0, "incidents are found by the Korean name of their place");
        assertEquals(0, run("search", "drones", "-drones"));
        assertEquals("", err.toString());
        assertEquals(2, run("search"));
    }

    @Test
    void incidentsGiveTheFieldsOfTheGuide() throws Exception {
        fillSample();
        assertEquals(0, run("incidents", "--format", "json", "--from", "2026-01-01", "--to", "2026-01-31", "--type", "launch"));
        JsonNode array = MAPPER.readTree(out.toString());
        assertEquals(2, array.size());
        assertEquals(new TreeSet<>(List.of("id", "parent", "links", "type", "title", "start", "end", "datePrecision", "time", "zone",
                "place", "severity", "status", "attribution", "clarity", "actors", "quantities", "fields", "announced", "effective",
                "expires", "tags", "notes", "review", "claims")), names(array.get(0)));
        assertEquals(0, run("incidents", "--format", "geojson", "--area", "124,37,127,40", "--out", folder.resolve("a.geojson").toString()));
        JsonNode features = MAPPER.readTree(Files.readString(folder.resolve("a.geojson"))).path("features");
        assertTrue(features.size() > 5);
        features.forEach(f -> assertTrue(f.path("geometry").path("coordinates").path(0).asDouble() <= 127));
        out.getBuffer().setLength(0);
        assertEquals(0, run("incidents", "--format", "json", "--area", "none"));
        MAPPER.readTree(out.toString()).forEach(each -> assertTrue(!each.path("place").hasNonNull("lat"), "it has a point: " + each));
    }

    @Test
    void aMapIsDrawnWithRingsAndMeasuredLinesAndItsManifestSaysSo() throws Exception {
        fillSample();
        Path out = folder.resolve("rings.svg");
        assertEquals(0, run("figure", "map", "--ring", "127.48,39.17,kn-25", "--ring", "127.48,39.17,150", "--measure", "126.98,37.57 125.75,39.03",
                "--area", "127.48,39.17,600", "--out", out.toString()));
        String svg = Files.readString(out);
        assertTrue(svg.contains("KN-25  380 km (est.)"));
        assertTrue(svg.contains("150 km (est.)"));
        assertTrue(svg.contains("nmi · 327°"));
        assertTrue(svg.contains("39.17,127.48;;150.0:/380.0:KN-25"), "the manifest");
        assertEquals(2, run("figure", "map", "--ring", "127.48,39.17,Hwasong-99", "--out", out.toString()));
        assertEquals(2, run("figure", "map", "--measure", "127.48", "--out", out.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"124.03,37.03,127.03,40.03", "124.03,37.03 124.03,40.03 127.03,40.03 127.03,37.03", "124.03,37.03 124.03,40.03 127.03,40.03 127.03,37.03 124.03,37.03"})
    void theSameBoxBySidesAndByCornersGivesTheSameIncidents(String area) throws Exception {
        fillSample();
        assertEquals(0, run("incidents", "--format", "json", "--area", "124.03,37.03,127.03,40.03", "--out", folder.resolve("box.json").toString()));
        assertEquals(0, run("incidents", "--format", "json", "--area", area, "--out", folder.resolve("corners.json").toString()));
        assertEquals(Files.readString(folder.resolve("box.json")), Files.readString(folder.resolve("corners.json")));
        assertEquals(0, run("incidents", "--format", "geojson", "--area", "126.98,37.55,60", "--out", folder.resolve("near.geojson").toString()));
        JsonNode near = MAPPER.readTree(Files.readString(folder.resolve("near.geojson"))).path("features");
        assertTrue(near.size() > 0);
        near.forEach(f -> assertTrue(new GeoPoint(37.55, 126.98).kmTo(new GeoPoint(f.path("geometry").path("coordinates").path(1).asDouble(),
                f.path("geometry").path("coordinates").path(0).asDouble())) <= 60));
    }

    @ParameterizedTest
    @CsvSource({"map,svg", "map,png", "timeline,pdf", "tension,svg", "monthly,pdf", "detente,svg", "economy,svg",
        "calendar,pdf", "cumulative,svg", "launches,svg", "reaches,pdf", "hours,svg", "pairs,svg", "around,svg", "periods,svg", "tariffs,svg", "goldstein,svg"})
    void theSameFigureTwiceIsTheSameBytes(String figure, String ending) throws Exception {
        fillSample();
        byte[][] written = new byte[2][];
        for (int i = 0; i < 2; i++) {
            Path file = folder.resolve(i + "." + ending);
            assertEquals(0, run("figure", figure, "--out", file.toString(), "--lang", "ko", "--scale", "1"), err.toString());
            written[i] = Files.readAllBytes(file);
        }
        assertTrue(written[0].length > 5000);
        assertArrayEquals(written[0], written[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "png"})
    void aFigureIsBroughtBackFromItsFileAndDrawnAgain(String ending) throws Exception {
        fillSample();
        Path file = folder.resolve("map." + ending);
        Path again = folder.resolve("again." + ending);
        assertEquals(0, run("figure", "map", "--type", "launch", "--from", "2022-01-01", "--ring", "127.48,39.17,kn-25", "--out", file.toString(), "--size", "400x500", "--scale", "1"), err.toString());
        assertEquals(0, run("figure", "--from", file.toString(), "--out", again.toString()), err.toString());
        assertTrue(out.toString().contains("Nothing has changed since"), out.toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
        assertEquals(2, run("figure", "--from", file.toString(), "--lang", "ko"));
        assertEquals(1, run("figure", "--from", folder.resolve("gone." + ending).toString()));
        assertEquals(1, run("figure", "--from", "assets/samples/plain_report.txt"));
        assertTrue(err.toString().contains("Choose a figure that Bongsu exported"), err.toString());
    }

    @Test
    void aStoreWithoutIncidentsStillGivesAFigureThatSaysSo() throws Exception {
        run("import", "assets/samples/plain_report.txt");
        for (String figure : List.of("map", "timeline", "tension", "detente", "economy", "monthly", "calendar", "cumulative", "launches", "reaches",
                "hours", "pairs", "around", "periods", "tariffs", "goldstein")) {
            Path file = folder.resolve(figure + ".svg");
            assertEquals(0, run("figure", figure, "--out", file.toString(), "--lang", "en"), err.toString());
            assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("</svg>"), figure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "figure map", "figure map --out x.gif", "figure map --out x.svg --size big",
        "figure hours --out x.svg --zone Mars", "figure around --out x.svg --days 0", "figure launches --out x.svg --count apples",
        "incidents --format json --severity 9", "incidents --format json --from yesterday", "figure map --out x.svg --from 2022-99-99", "incidents --format json --area 1,2", "incidents --format json --area 1,2,-3", "incidents --format json --area a,b,c,d", "incidents --format json --status maybe", ""})
    void wordsThatAreOffEndWithTwo(String words) {
        assertEquals(2, run(words.isEmpty() ? new String[0] : words.split(" ")));
        assertTrue(!err.toString().isBlank());
    }

    @Test
    void whatOneCoderBundlesTheOtherMerges() throws Exception {
        fillSample();
        Path bundle = folder.resolve("b.bongsu");
        assertEquals(0, run("bundle", bundle.toString(), "--from", "2022-01-01"), err.toString());
        Path csv = folder.resolve("agreement.csv");
        assertEquals(0, run("merge", bundle.toString(), "--agreement", csv.toString()), err.toString());
        assertTrue(out.toString().contains("No differences"), out.toString());
        assertTrue(Files.readString(csv).contains("severity,all,ordinal"), Files.readString(csv));
        try (Session other = wiring.open(folder.resolve("other"))) {
            assertEquals(0, other.incidents());
        }
        assertEquals(0, Commands.run(wiring, "--store", folder.resolve("other").toString(), "merge", bundle.toString(), "--settle", "theirs"), err.toString());
        try (Session other = wiring.open(folder.resolve("other"))) {
            assertTrue(other.incidents() > 10);
        }
        assertEquals(3, run("merge", csv.toString()));
        assertTrue(err.toString().contains("no bundle"), err.toString());
        assertEquals(2, run("merge", bundle.toString(), "--settle", "whatever"));
    }

    @Test
    void aStoreThatIsOpenElsewhereIsNamedAndEndsWithOne() throws Exception {
        try (Session held = wiring.open(folder.resolve("store"))) {
            assertTrue(Files.isSameFile(held.folder(), folder.resolve("store")));
            assertEquals(1, run("check"));
            assertTrue(err.toString().startsWith("bongsu: "), err.toString());
        }
        assertEquals(0, run("check"));
    }

    private static TreeSet<String> names(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
