package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Provenance.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void directionsOfWritingAreMarkedInATitle() {
        Article article = read("<title>safe\u202Egpj.exe\u200B</title><p>Words enough.");
        assertEquals("safe[RLO]gpj.exe", article.title());
        assertEquals("[LRI]a[PDI] [RLE]b[PDF]", read("<title>\u2066a\u2069 \u202Bb\u202C</title><p>Words enough.").title());
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
    void whatWasTakenFromWhereIsNotedAndSoIsWhatDisagrees() {
        Article article = read("<title>Two missiles fly - Daily</title><link rel=canonical href='https://sample.kr/2022/01/03/a.html'><meta property='og:site_name' content='Daily'>"
                + "<meta name=author content='Kim Jun'><meta property='article:published_time' content='2022-01-02T00:00:00Z'><meta property='article:modified_time' content='2022-01-05T03:00:00Z'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Two missiles fly\",\"datePublished\":\"2022-01-01T09:00:00+09:00\"}</script>"
                + "<h1>Two missiles fly</h1><p class=byline>By Lee Seo</p><p>Some words of an article.");
        assertEquals(List.of(new Statement(Field.TITLE, Place.LINKED_DATA, "Two missiles fly")), said(article, Field.TITLE));
        assertEquals(List.of(new Statement(Field.AUTHOR, Place.META, "Kim Jun"), new Statement(Field.AUTHOR, Place.BYLINE, "Lee Seo")), said(article, Field.AUTHOR));
        assertEquals(List.of(new Statement(Field.PUBLISHER, Place.META, "Daily")), said(article, Field.PUBLISHER));
        assertEquals(List.of(new Statement(Field.PUBLISHED, Place.LINKED_DATA, "2022-01-01T09:00:00+09:00"), new Statement(Field.PUBLISHED, Place.META, "2022-01-02T09:00:00+09:00"),
                new Statement(Field.PUBLISHED, Place.ADDRESS, "2022-01-03")), said(article, Field.PUBLISHED));
        assertEquals("2022-01-05T12:00:00+09:00", article.about().provenance().updated().iso());
        assertEquals("Kim Jun", article.about().author());
    }

    /** What readers see is told beside what machines are told, when it is another day: under the headline, and in the first line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<p class=date>2022. 1. 3. 09:00</p> | Some words. | 2022-01-03", "<p class=date>입력 2022.01.01 09:00</p> | Some words. | ''", "<p class=date>수정 2022.01.05 09:00</p> | Some words. | ''",
            "'' | SEOUL, Dec. 31 (Agency) — The North fired. | 2021-12-31", "'' | SEOUL, Jan. 1 (Agency) — The North fired. | ''", "'' | (평양 1월 2일발 조선중앙통신) 발사했다. | 2022-01-02",
            "'' | The North fired on May 5 (Thursday) at sea. | ''", "'' | PYONGYANG, January 4, 2022 /Agency/ -- A missile flew over the East Sea in the morning, as the agency of the North has it. | 2022-01-04"})
    void aDatelineThatDisagreesIsSeen(String under, String text, String other) {
        String html = "<title>Two missiles fly</title><link rel=canonical href='https://sample.kr/a.html'><meta property='article:published_time' content='2022-01-01T09:00:20+09:00'>"
                + "<div class=head><h1>Two missiles fly</h1>" + under + "</div><p>" + text + "</p><p>" + "The ministry of defence said that it was looking at what had happened. ".repeat(12) + "</p>";
        List<String> dates = said(read(html), Field.PUBLISHED).stream().map(statement -> statement.place() + " " + statement.value()).toList();
        List<String> expected = new ArrayList<>(List.of("META 2022-01-01T09:00:20+09:00"));
        if (!other.isEmpty()) {
            expected.add("DATELINE " + other);
        }
        assertEquals(expected, dates);
    }

    @Test
    void placesThatSayTheSameInOtherSignsDoNotDisagree() {
        Article article = read("<title>Two missiles fly</title><meta property='article:published_time' content='2022-01-01T00:00:00Z'>"
                + "<meta name=author content='Kim Jun'><p class=byline>By KIM JUN</p><time datetime='2022-01-01T09:00:00+09:00'>1 January</time><p>Some words of an article.");
        assertEquals(1, said(article, Field.PUBLISHED).size());
        assertEquals(1, said(article, Field.AUTHOR).size());
        assertEquals(null, article.about().provenance().updated());
    }

    @Test
    void wordsOfASentenceAreNotTornOutForTheirNames() {
        String more = "<p>" + "The ministry of defence said that it was looking at what had happened. ".repeat(12) + "</p>";
        Article article = read("<title>T</title><p><span class=dateline>SEOUL</span> — The North fired <a class='popup share' href='javascript:void(0)'>two missiles</a> on Wednesday.</p>" + more);
        assertEquals("SEOUL — The North fired two missiles on Wednesday.", article.text().lines().findFirst().orElse(""));
    }

    @Test
    void aTableWhoseCellsAreBoxesIsATableStill() {
        String more = "<p>" + "The ministry of defence said that it was looking at what had happened. ".repeat(12) + "</p>";
        Article article = read("<title>T</title>" + more + "<table><tr><td><div><b>type</b></div><td><div>number</div><tr><td><div><a href=/srbm>SRBM</a></div><td><div>2</div></table>");
        assertEquals("type\tnumber\nSRBM\t2", article.text().substring(article.text().lastIndexOf("\n\n") + 2));
    }

    @Test
    void linksUnderAPointThatIsMadeAreOfTheArticle() {
        String more = "<p>" + "The ministry of defence said that it was looking at what had happened. ".repeat(12) + "</p>";
        Article article = read("<title>T</title>" + more + "<ul><li>The committee agreed on four steps, of which the first two begin this month, and on a report that is due in the spring of the next year."
                + "<li>In progress:<ul><li><a href=/1>Talks on the line between the two sides at sea</a><li><a href=/2>Talks on the balloons of both sides</a></ul></ul>" + more);
        assertTrue(article.text().contains("• Talks on the balloons of both sides"), article.text());
    }

    private static List<Statement> said(Article article, Field field) {
        return article.about().provenance().of(field);
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
