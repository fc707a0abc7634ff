package org.bongsu.exchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Layout;
import org.bongsu.model.Note;
import org.bongsu.model.Original;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Provenance;
import org.bongsu.model.Published;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.Source;
import org.bongsu.model.Stance;
import org.bongsu.model.TableRow;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final String TEXT = "The North fired two missiles on Sunday.";
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

    private static Article article(String id, boolean restricted) {
        return new Article(id, new Bibliography("Two missiles", "Kim", "Paper", "https://example.org/a", Published.day(LocalDate.of(2026, 2, 1), ZoneId.of("Asia/Seoul")),
                new Provenance(null, List.of(new Provenance.Statement(Provenance.Field.TITLE, Provenance.Place.META, "Two missiles")))), "en", TEXT, new Original(id.repeat(32), "secret-name.html", "text/html", 9, NOW), new Article.Handling(ArticleState.TAGGED, "g", restricted),
                new Layout(List.of(new Layout.Block(Layout.Kind.QUOTE, 10, 28))));
    }

    private static Claim claim(String id, String incident, String article) {
        return new Claim(id, incident, new Claim.Assertion("missiles", "2", Stance.ATTRIBUTES, "KOR.JCS"), Evidence.of(article, TEXT, 10, 28));
    }

    private static Bundle bundle(boolean texts, boolean restricted) {
        Incident incident = Coding.incident("i1", "launch.srbm", 3, LocalDate.of(2026, 2, 1));
        return new Bundle(new Bundle.Head("Bongsu", "Kim", NOW, "1.0", "00", texts), List.of(article("a1", restricted),
                new TableRow("r1", "table", 1, "row", null, false), new Note("n1", "note", "seen", null, false)),
                List.of(new Bundle.Coded(incident, NOW, List.of(claim("c1", "i1", "a1")))));
    }

    private static Bundle read(byte[] bytes) throws UnreadableBundle {
        return new BundleReader("b.bongsu", BundleLimits.USUAL).read(bytes);
    }

    private static String refusal(byte[] bytes, BundleLimits limits) {
        return assertThrows(UnreadableBundle.class, () -> new BundleReader("b", limits).read(bytes)).refusal().reason();
    }

    private static String refusal(byte[] bytes) {
        return refusal(bytes, BundleLimits.USUAL);
    }

    @Property(tries = 30)
    void whatWasCodedComesBack(@ForAll long seed) throws UnreadableBundle {
        List<Bundle.Coded> coded = new ArrayList<>();
        for (Incident incident : new RandomCoding(seed).incidents(5)) {
            coded.add(new Bundle.Coded(incident, coded.isEmpty() ? null : NOW, List.of(claim("c" + coded.size(), incident.id(), "a1"))));
        }
        Random random = new Random(seed);
        List<OwnDate> dates = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = LocalDate.of(1950 + random.nextInt(100), 1 + random.nextInt(12), 1);
            dates.add(new OwnDate("d" + i, "창건일 " + i, day, day.plusDays(random.nextInt(300)), random.nextBoolean()));
        }
        Bundle bundle = new Bundle(bundle(true, false).head(), bundle(true, false).sources(), coded, dates);
        byte[] bytes = BundleWriter.write(bundle);
        assertEquals(bundle, read(bytes));
        assertTrue(Arrays.equals(bytes, BundleWriter.write(bundle)), "the same bundle gives the same bytes");
    }

    @Test
    void textsStayAtHomeUnlessAskedAndRestrictedWordsAlways() throws Exception {
        Bundle open = read(BundleWriter.write(bundle(false, false)));
        assertEquals("", open.sources().getFirst().text());
        assertEquals("Two missiles", open.sources().getFirst().title());
        assertEquals("fired two missiles", open.incidents().getFirst().claims().getFirst().evidence().quote());
        byte[] bytes = BundleWriter.write(bundle(true, true));
        Article closed = (Article) read(bytes).sources().getFirst();
        assertTrue(closed.restricted());
        assertEquals("a1".repeat(32), closed.original().sha256());
        String all = String.join("\n", unzipped(bytes).values().stream().map(b -> new String(b, StandardCharsets.UTF_8)).toList());
        for (String word : List.of("two missiles", "Two missiles", "Sunday", "secret-name", "example.org", "Paper")) {
            assertFalse(all.contains(word), word);
        }
    }

    @Test
    void whatIsNoBundleIsRefusedByName() throws Exception {
        assertEquals("not-a-bundle", refusal(new byte[0]));
        assertEquals("not-a-bundle", refusal("PK? no".getBytes(StandardCharsets.UTF_8)));
        assertEquals("not-a-bundle", refusal(zip(Map.of("word/document.xml", new byte[] {1}))));
        assertEquals("no-such-file", assertThrows(UnreadableBundle.class, () -> BundleReader.read(Path.of("nowhere.bongsu"))).refusal().reason());
        byte[] whole = BundleWriter.write(bundle(true, false));
        assertEquals("bundle-torn", refusal(Arrays.copyOf(whole, 600)));
    }

    @Test
    void noEntryLeadsOutOfItsPlace() throws Exception {
        for (String name : List.of("../../evil.sh", "/etc/passwd", "C:\\x", "articles.jsonl/../x", "manifest.json ")) {
            Map<String, byte[]> entries = unzipped(BundleWriter.write(bundle(true, false)));
            entries.put(name, new byte[] {1});
            assertEquals("bundle-strange", refusal(zip(entries)), name);
        }
    }

    @Test
    void sizeGrowthNumberAndDepthAreBounded() throws Exception {
        byte[] usual = BundleWriter.write(bundle(true, false));
        assertEquals("bundle-too-large", refusal(usual, new BundleLimits(100, 1 << 20, 200, 10, 24)));
        assertEquals("bundle-too-large", refusal(usual, new BundleLimits(1 << 20, 900, 200, 10, 24)));
        assertEquals("bundle-too-large", refusal(usual, new BundleLimits(1 << 20, 1 << 20, 200, 0, 24)));
        assertEquals("bundle-too-large", refusal(edited("articles.jsonl", " ".repeat(40 << 20)), new BundleLimits(1 << 20, 1L << 40, 50, 10, 24)));
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", "[".repeat(100_000) + "\n")));
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", "{\"id\":\"n\",\"title\":\"t\",\"text\":\"x\",\"restricted\":false,\"more\":" + "[".repeat(30) + "]".repeat(30) + "}\n")));
    }

    @Test
    void linesThatSayTooLittleOrContradictThemselvesAreRefused() throws Exception {
        assertEquals("bundle-damaged", refusal(edited("incidents.jsonl", "{\"incident\":{\"id\":\"x\"},\"claims\":[]}\n")));
        assertEquals("bundle-damaged", refusal(edited("incidents.jsonl", "{}\n")));
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", "null\n")));
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", "[\"java.io.File\",{\"id\":\"/\"}]\n")));
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", "{\"id\":\"n2\"}")));
        String note = "{\"id\":\"n2\",\"title\":\"\",\"text\":\"\",\"restricted\":false}\n";
        assertEquals("bundle-inconsistent", refusal(edited("notes.jsonl", note + note)));
        assertEquals("bundle-inconsistent", refusal(edited("articles.jsonl", "")), "claims need their source");
        String other = new String(unzipped(BundleWriter.write(bundle(true, false))).get("incidents.jsonl"), StandardCharsets.UTF_8).replace("\"quote\":\"fired two missiles\"", "\"quote\":\"fired six missiles\"");
        assertEquals("bundle-inconsistent", refusal(edited("incidents.jsonl", other)), "quotes stand in the text");
    }

    @Test
    void daysAgesAwayAndNumbersThatAreNoneAreRefused() throws Exception {
        String note = "{\"id\":\"n2\",\"title\":\"\",\"text\":\"\",\"restricted\":false,\"published\":{\"instant\":\"%s\",\"zone\":\"UTC\",\"timed\":true}}\n";
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", note.formatted("+99999-01-01T00:00:00Z"))));
        assertEquals("bundle-damaged", refusal(edited("notes.jsonl", note.formatted("-0001-01-01T00:00:00Z"))));
        assertEquals(1, read(edited("notes.jsonl", note.formatted("1950-06-25T00:00:00Z"))).sources().stream().filter(s -> s.id().equals("n2")).count());
        String incident = "{\"incident\":{\"id\":\"x\",\"what\":{\"type\":\"launch.srbm\",\"title\":\"t\",\"severity\":2}%s,\"facts\":{\"judgement\":{\"status\":\"REPORTED\","
                + "\"attribution\":\"CLAIMED\",\"clarity\":1,\"review\":\"CODED\"},\"detail\":{\"actors\":[],\"quantities\":[%s],\"fields\":{%s},\"inForce\":{},"
                + "\"tags\":[],\"notes\":\"\"}},\"relations\":{\"links\":[]}},\"claims\":[]}\n";
        String day = ",\"when\":{\"start\":\"%1$s\",\"end\":\"%1$s\",\"precision\":\"DAY\"}";
        assertEquals(1, read(edited("incidents.jsonl", incident.formatted(day.formatted("1953-07-27"), "{\"name\":\"range\",\"best\":600,\"unit\":\"km\"}", "\"a\":\"b\""))).incidents().size());
        assertEquals("bundle-damaged", refusal(edited("incidents.jsonl", incident.formatted(day.formatted("+999999999-12-31"), "", ""))));
        assertEquals("bundle-damaged", refusal(edited("incidents.jsonl", incident.formatted("", "{\"name\":\"range\",\"best\":\"NaN\",\"unit\":\"km\"}", ""))));
        assertEquals("bundle-damaged", refusal(edited("incidents.jsonl", incident.formatted("", "{\"name\":\"range\",\"best\":\"Infinity\",\"unit\":\"km\"}", ""))));
        assertEquals("bundle-damaged", refusal(edited("incidents.jsonl", incident.formatted("", "", "\"a\":null"))));
    }

    @Test
    void whatWasAlteredOrIsNewerIsSaid() throws Exception {
        Map<String, byte[]> entries = unzipped(BundleWriter.write(bundle(true, false)));
        entries.put("notes.jsonl", new byte[0]);
        assertEquals("bundle-altered", refusal(zip(entries)));
        Map<String, byte[]> newer = unzipped(BundleWriter.write(bundle(true, false)));
        newer.compute("manifest.json", (n, b) -> new String(b, StandardCharsets.UTF_8).replace("\"version\":1", "\"version\":3").getBytes(StandardCharsets.UTF_8));
        assertEquals("bundle-newer", refusal(zip(newer)));
    }

    @Test
    void withoutKeyDatesItIsWrittenAsOlderReadersKnowIt() throws Exception {
        Map<String, byte[]> plain = unzipped(BundleWriter.write(bundle(true, false)));
        assertTrue(new String(plain.get("manifest.json"), StandardCharsets.UTF_8).contains("\"version\":1"));
        assertFalse(plain.containsKey("dates.jsonl"));
    }

    @Test
    void keyDatesThatNoTimelineCouldShowAreRefused() {
        LocalDate day = LocalDate.of(2026, 4, 15);
        for (OwnDate wrong : List.of(new OwnDate("d1", " ", day, day, false), new OwnDate("d1", "x".repeat(201), day, day, false),
                new OwnDate("d1", "Long", day, day.plusYears(1), true), new OwnDate("", "No id", day, day, false))) {
            Bundle plain = bundle(true, false);
            assertEquals("bundle-inconsistent", refusal(BundleWriter.write(new Bundle(plain.head(), plain.sources(), plain.incidents(), List.of(wrong)))), wrong::name);
        }
    }

    @Property(tries = 300)
    void brokenBytesAreRefusedOrReadAsTheyWereMeant(@ForAll long seed) {
        Bundle bundle = bundle(true, false);
        byte[] bytes = BundleWriter.write(bundle);
        Random random = new Random(seed);
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
            Bundle read = read(bytes);
            assertEquals(bundle.sources(), read.sources());
            assertEquals(bundle.incidents(), read.incidents());
        } catch (UnreadableBundle named) {
            assertFalse(named.refusal().reason().isEmpty());
        }
    }

    /** A bundle with other lines in an entry, and the hash that fits them. */
    private static byte[] edited(String name, String lines) throws IOException {
        Map<String, byte[]> entries = unzipped(BundleWriter.write(bundle(true, false)));
        String before = BundleFormat.sha256(entries.get(name));
        byte[] after = lines.getBytes(StandardCharsets.UTF_8);
        entries.put(name, after);
        entries.compute("manifest.json", (n, b) -> new String(b, StandardCharsets.UTF_8).replace("\"" + name + "\":\"" + before, "\"" + name + "\":\"" + BundleFormat.sha256(after)).getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
