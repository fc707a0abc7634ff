package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The sample articles of the first run are whole, and say the same of themselves everywhere. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    private static List<String> listed() throws IOException {
        return Files.readAllLines(Path.of("assets/samples.txt"));
    }

    @Test
    void theListNamesEverySampleInTheFolder() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(), listed());
        }
    }

    @Test
    void everyPageGivesOneDayAndOneTitle() throws IOException {
        for (String name : listed()) {
            if (name.endsWith(".html")) {
                Document page = Jsoup.parse(SAMPLES.resolve(name), null);
                String published = page.select("meta[property=article:published_time]").attr("content");
                assertEquals(published, page.select("time").attr("datetime"), name);
                String ld = page.select("script[type=application/ld+json]").html();
                assertTrue(ld.contains(published), name);
                assertEquals(page.select("h1").text(), page.select("meta[property=og:title]").attr("content"), name);
                assertTrue(ld.contains(page.select("h1").text()), name);
                assertFalse(page.select("article p:not(.byline)").isEmpty(), name);
            }
        }
    }

    @Test
    void oneKoreanPageIsInTheOldEncodingThatItsLabelNames() throws IOException {
        byte[] page = Files.readAllBytes(SAMPLES.resolve("2026-01-28-tandomisail.html"));
        String text = Charset.forName("EUC-KR").newDecoder().decode(ByteBuffer.wrap(page)).toString();
        assertTrue(text.contains("charset=EUC-KR"));
        assertTrue(text.contains("합동참모본부"));
        assertFalse(new String(page, StandardCharsets.UTF_8).contains("합동참모본부"), "it is not in UTF-8");
    }
}
