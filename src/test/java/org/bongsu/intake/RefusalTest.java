package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file that holds no article is refused with a reason that names it, by its bytes, whatever it is called. */
class RefusalTest {
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("", List.of("empty", "TXT")),
            Map.entry(" \n\t\uFEFF\n", List.of("empty", "TXT")),
            Map.entry("{\"type\": \"FeatureCollection\", \"features\": []}", List.of("not-an-article", "JSON")),
            Map.entry("[{\"file\": \"a.html\"}]", List.of("not-an-article", "JSON")),
            Map.entry("body { color: red; }\n.ad { display: none; }", List.of("not-an-article", "CSS")),
            Map.entry("(function(){var a=1;var b=2;return a+b;})();var c={d:1};", List.of("not-an-article", "JavaScript")),
            Map.entry("id,date,place\n1,2022-12-26,Gimpo\n2,2023-04-13,Pyongyang\n", List.of("not-an-article", "CSV")),
            Map.entry("c0,c1,c2,c3,c4,c5,c6,c7,c8,c9,c10,c11,c12,c13,c14,c15,c16,c17,c18,c19,c20,c21", List.of("not-an-article", "CSV")),
            Map.entry("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>words</text></svg>", List.of("not-an-article", "SVG")),
            Map.entry("<?xml version=\"1.0\"?><inventory><thing/></inventory>", List.of("not-an-article", "XML")),
            Map.entry("%PDF-1.7\n1 0 obj\n", List.of("broken", "PDF")),
            Map.entry("{\\rtf1\\ansi words}", List.of("not-read-yet", "RTF")),
            Map.entry("<html><head><title>Only a title</title></head><body><script>load()</script></body></html>", List.of("no-text", "HTML")),
            Map.entry("<rss version=\"2.0\"><channel><title>No entries</title></channel></rss>", List.of("empty-feed", "RSS/Atom")),
            Map.entry("<rss version=\"99\"", List.of("unreadable-feed", "RSS/Atom")));

    @TestFactory
    Stream<DynamicTest> byContentAndNotByName() {
        return TEXTS.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getValue() + " " + entry.getKey().strip().lines().findFirst().orElse(""),
                () -> refused(entry.getKey().getBytes(StandardCharsets.UTF_8), entry.getValue().get(0), entry.getValue().get(1))));
    }

    @Test
    void picturesProgramsAndArchivesByTheirFirstBytes() throws IOException {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "not-an-article", "PNG");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, "not-an-article", "JPEG");
        refused(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, "not-an-article", "EXE");
        refused(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}, "not-an-article", "BIN");
        refused(archive("folder/"), "empty", "ZIP");
        refused(archive("mimetypeapplication/epub+zip"), "not-read-yet", "EPUB");
    }

    @Test
    void aFileOverTheLimitBeforeAnythingLooksIntoIt() {
        refused(new byte[Intake.LARGEST + 1], "too-large", "TXT");
    }

    private static byte[] archive(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(entry.endsWith("/") ? new byte[0] : "<p>words".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] bytes, String reason, String kind) {
        Refusal refusal = assertInstanceOf(Outcome.Refused.class, new Intake().read("looks-like.html", bytes, Instant.EPOCH)).refusal();
        assertEquals(reason, refusal.reason());
        assertEquals(List.of("looks-like.html", kind), refusal.args());
        for (String language : List.of("en", "ko")) {
            String words = Words.of(language).say("refusal." + refusal.reason(), refusal.args().toArray());
            assertTrue(words.contains("looks-like.html"), words);
        }
    }
}
