package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved feeds: each entry an article. */
class FeedReaderTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/bongsu/intake");
    private static final String HEAD = "<?xml version=\"1.0\"?>%s<rss version=\"2.0\"><channel><title>Sample &#xD55C;&#xAD6D;</title>";

    @ParameterizedTest
    @ValueSource(strings = {"feed.rss", "feed.atom"})
    void everyEntryIsAnArticleWordForWord(String feed) throws IOException {
        List<Article> articles = taken(Files.readAllBytes(FOLDER.resolve(feed)));
        JsonNode samples = new ObjectMapper().readTree(FOLDER.resolve("samples.json").toFile());
        assertEquals(samples.size(), articles.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < samples.size(); i++) {
            List<String> body = new ArrayList<>();
            samples.get(i).get("body").forEach(paragraph -> body.add(paragraph.asText()));
            Article article = articles.get(i);
            assertEquals(samples.get(i).get("title").asText(), article.title());
            assertEquals(String.join("\n\n", body), article.text());
            assertEquals(samples.get(i).get("published").asText(), article.published().iso());
            assertEquals(samples.get(i).get("language").asText(), article.language());
            assertEquals("Sample Wire: Korea", article.about().publisher());
            assertEquals("a" + article.original().sha256().substring(0, 16), article.id());
            ids.add(article.id());
        }
        assertEquals(samples.size(), ids.size());
    }

    @Test
    void idsStayTheSameAndDependOnFeedAndEntry() {
        String one = HEAD.formatted("") + "<item><guid>1</guid><title>A</title></item><item><guid>1</guid><title>B</title></item></channel></rss>";
        List<Article> first = taken(one.getBytes(StandardCharsets.UTF_8));
        assertEquals(first, taken(one.getBytes(StandardCharsets.UTF_8)));
        assertNotEquals(first.get(0).id(), first.get(1).id());
        assertNotEquals(first.get(0).id(), taken((one + " ").getBytes(StandardCharsets.UTF_8)).get(0).id());
    }

    @Test
    void entitiesOfAFeedAreNeverExpandedAndFilesNeverRead() {
        String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaa\">]>";
        List<Article> articles = taken((HEAD.formatted(doctype) + "<item><title>T &x;&a;&nbsp;&eacute;</title><description>D</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("T &x;&a; é", articles.getFirst().title());
    }

    @Test
    void aBrokenFeedGivesWhatCanBeHad() {
        List<Article> articles = taken((HEAD.formatted("") + "<item><title>Tom & Jerry</title><description>One<br>two</description></item><item><title>half")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("Tom & Jerry", articles.getFirst().title());
        assertEquals("Sample 한국", articles.getFirst().about().publisher());
        assertFalse(articles.getFirst().text().contains("<"));
    }

    @Test
    void aFeedThatKeepsToNoStandardGivesItsEntries() {
        String prefixed = "<?xml version=\"1.0\"?><a:feed xmlns:a=\"http://example.org/unknown\"><a:title>보기</a:title><a:entry><a:title>One</a:title>"
                + "<a:link href=\"https://news.example.kr/1\"/><a:author><a:name>Kim</a:name></a:author><a:updated>2026-01-28T08:30:00+09:00</a:updated>"
                + "<a:summary>&lt;p&gt;Words of it.&lt;/p&gt;</a:summary></a:entry><a:entry/></a:feed>";
        Article article = taken(prefixed.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertEquals("One", article.title());
        assertEquals("Words of it.", article.text());
        assertEquals("Kim", article.about().author());
        assertEquals("보기", article.about().publisher());
        assertEquals("https://news.example.kr/1", article.about().url());
        assertEquals("2026-01-28T08:30:00+09:00", article.published().iso());
    }

    @Test
    void aFeedThatIsDeeperThanAnyFeedIsRefused() {
        String deep = HEAD.formatted("") + "<item><title>" + "<a>".repeat(50_000) + "x" + "</a>".repeat(50_000) + "</title></item></channel></rss>";
        Outcome outcome = new Intake().read("deep.rss", deep.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        assertEquals("unreadable-feed", assertInstanceOf(Outcome.Refused.class, outcome).refusal().reason());
    }

    private static List<Article> taken(byte[] bytes) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().read("feed.xml", bytes, Instant.EPOCH)).articles();
    }
}
