package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample articles that Bongsu comes with, word for word. */
class SampleArticlesTest {
    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final Instant NOW = Instant.parse("2026-01-28T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> everySampleIsReadWordForWord() throws IOException {
        List<JsonNode> samples = new ArrayList<>();
        new ObjectMapper().readTree(Files.readAllBytes(Path.of("src/test/resources/org/bongsu/intake/samples.json"))).forEach(samples::add);
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.get("file").asText(), () -> {
            Article article = read(sample.get("file").asText());
            List<String> body = new ArrayList<>();
            sample.get("body").forEach(paragraph -> body.add(paragraph.asText()));
            assertEquals(String.join("\n\n", body), article.text());
            assertEquals(sample.get("title").asText(), article.title());
            assertEquals(sample.get("published").asText(), article.published().iso());
            assertEquals(sample.get("language").asText(), article.language());
            assertEquals("Sample desk", article.about().author());
            assertEquals("Sample Wire", article.about().publisher());
            assertEquals("https://sample.invalid/" + sample.get("file").asText(), article.about().url());
        }));
    }

    @Test
    void aPlainReportGivesItsTitleAndDayAndTheRestAsText() throws IOException {
        Article article = read("plain_report.txt");
        assertEquals("Five northern drones cross into the South, one nears central Seoul", article.title());
        assertEquals("2022-12-26", article.published().iso());
        assertEquals("en", article.language());
        String[] paragraphs = article.text().split("\n\n");
        assertEquals(3, paragraphs.length);
        assertEquals("SEOUL — Five small unmanned aircraft crossed the Military Demarcation Line on Monday and stayed over the South for several "
                + "hours, the military said.", paragraphs[0]);
    }

    private static Article read(String file) throws IOException {
        Outcome outcome = new Intake().read(file, Files.readAllBytes(SAMPLES.resolve(file)), NOW);
        return assertInstanceOf(Outcome.Taken.class, outcome).articles().getFirst();
    }
}
