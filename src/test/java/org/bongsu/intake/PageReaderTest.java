package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole pages: the text without furniture, and what the page says of itself. */
class PageReaderTest {
    private static final Path PAGES = Path.of("src/test/resources/org/bongsu/intake/pages");

    @TestFactory
    Stream<DynamicTest> keepsTheArticleAndLeavesTheFurniture() throws IOException {
        return Files.readAllLines(PAGES.resolve("about.tsv")).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Article article = read(Files.readAllBytes(PAGES.resolve(row[0] + ".html")));
                    assertEquals(Files.readString(PAGES.resolve(row[0] + ".txt")).strip(), article.text());
                    assertEquals(row[1], article.title());
                    assertEquals(row[2], article.about().author());
                    assertEquals(row[3], article.about().publisher());
                    assertEquals(row[4], Objects.requireNonNullElse(article.about().url(), ""));
                    assertEquals(row[5], article.published().iso());
                    assertEquals(row[6], article.language());
                }));
    }

    @Test
    void aTitleHidesNoDirectionsOfWriting() {
        Article article = read("<title>safe\u202Egpj.exe\u200B</title><p>Words enough.");
        assertEquals("safegpj.exe", article.title());
    }

    @Test
    void aPageWithoutATitleIsCalledByItsFirstWords() {
        assertEquals("A paragraph and nothing else.", read("<p>A paragraph and nothing else.</p>").title());
    }

    @Test
    void theAddressGivesTheDayWhenNothingElseDoes() {
        Article article = read("<link rel=canonical href='https://sample.kr/2024/05/29/balloons.html'><title>T</title><p>Some words of an article.");
        assertEquals("2024-05-29", article.published().iso());
        assertEquals("Asia/Seoul", article.published().zone().getId());
    }

    @Test
    void linkedDataIsTrustedBeforeMetasAndThoseBeforeWhatIsShown() {
        String shown = "<p class=date>1 January 2020</p><p>Some words of an article.";
        String meta = "<meta property='article:published_time' content='2021-01-01T00:00:00Z'>";
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-01-01T00:00:00Z\"}</script>";
        assertEquals("2020-01-01", read(shown).published().iso());
        assertEquals("2021-01-01T00:00:00Z", read(meta + shown).published().iso());
        assertEquals("2022-01-01T00:00:00Z", read(data + meta + shown).published().iso());
    }

    @Test
    void nothingInAPageIsRunOrOpened() {
        Article article = read("<title>T</title><script>document.write('<p>written')</script><iframe src=http://127.0.0.1:9/></iframe>"
                + "<p onclick='x()'>Words that <a href='javascript:x()'>stay</a>.<img src=http://127.0.0.1:9/i onerror=x()>");
        assertEquals("Words that stay.", article.text());
    }

    private static Article read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Article read(byte[] bytes) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().read("page.html", bytes, Instant.EPOCH)).articles().getFirst();
    }
}
