package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents, mails and archives become articles: their words in order, title, author and day. The files are made by {@link FormatFiles}. */
class FormatsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/bongsu/intake/formats");
    private static final String TABLE = "구분\t비행거리\n1발\t350km";

    @ParameterizedTest
    @ValueSource(strings = {"release.docx", "release.odt", "release.hwp", "release.hwpx"})
    void aMinistrysReleaseHasItsTitleItsDayAndItsWords(String file) throws IOException {
        Article article = one(file);
        assertEquals(FormatFiles.TITLE, article.title());
        assertEquals("2026-01-28", article.published().day().toString());
        assertEquals("ko", article.language());
        FormatFiles.BODY.forEach(paragraph -> assertTrue(("\n\n" + article.text() + "\n\n").contains("\n\n" + paragraph + "\n\n"), article.text()));
        assertFalse(article.text().contains(FormatFiles.TITLE));
    }

    @Test
    void listsAndTablesKeepTheirShapeAndWhatWasDeletedIsGone() throws IOException {
        for (String file : List.of("release.docx", "release.odt")) {
            Article article = one(file);
            assertEquals(FormatFiles.AUTHOR, article.about().author());
            assertTrue(article.text().contains("\n\n• 첫째 항목\n\n" + TABLE + "\n\n"), article.text());
            assertFalse(article.text().contains("지운 문장") || article.text().contains("각주"), article.text());
        }
    }

    @Test
    void aPdfIsReadColumnByColumnWithoutItsRunningHead() throws IOException {
        Article article = one("columns.pdf");
        assertEquals("Two missiles fly towards the East Sea", article.title());
        assertEquals("Analysis Desk", article.about().author());
        assertEquals("2026-01-28", article.published().iso());
        List<String> expected = new ArrayList<>(List.of("Published 28 January 2026"));
        for (int number : new int[] {10, 15, 20, 25, 30, 35}) {
            List<String> lines = FormatFiles.lines(number);
            expected.add(String.join(" ", lines.subList(0, 3)).replace("- ", ""));
            expected.add(String.join(" ", lines.subList(3, 6)));
        }
        assertEquals(String.join("\n\n", expected), article.text());
    }

    @Test
    void aScanIsKeptAndSaysThatItIsOneInBothLanguages() throws IOException {
        Article article = one("scan.pdf");
        assertEquals("scan", article.title());
        assertTrue(article.text().contains("스캔") && article.text().contains("2쪽") && article.text().contains("scan of 2 pages"), article.text());
    }

    @Test
    void oneWithAPasswordIsNamed() throws IOException {
        assertEquals("encrypted", assertInstanceOf(Outcome.Refused.class, read("locked.pdf")).refusal().reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.eml", "mail.msg"})
    void aMailIsAnArticleAndSoAreTheMailAndTheDocumentInIt(String file) throws IOException {
        List<Article> articles = all(file);
        Article mail = articles.getFirst();
        assertEquals("[속보] 북한 미사일 발사", mail.title());
        assertEquals(FormatFiles.AUTHOR, mail.about().author());
        assertEquals("2026-01-28T08:30:00+09:00", mail.published().iso());
        assertEquals(String.join("\n\n", FormatFiles.BODY), mail.text());
        assertEquals(3, articles.size());
        assertEquals(List.of("Nested report", FormatFiles.TITLE), articles.stream().skip(1).map(Article::title).sorted().toList());
        assertEquals(3, articles.stream().map(Article::id).distinct().count());
    }

    @Test
    void aPageSavedAsOneFileIsThePageAndNotItsFrames() throws IOException {
        Article article = one("page.mhtml");
        assertEquals(FormatFiles.TITLE, article.title());
        assertEquals("https://news.example.kr/view/1", article.about().url());
        assertEquals("2026-01-28T08:30:00+09:00", article.published().iso());
        assertEquals(String.join("\n\n", FormatFiles.BODY), article.text());
    }

    @Test
    void markdownLosesItsMarksAndKeepsItsProperties() throws IOException {
        Article article = one("note.md");
        assertEquals("Weekly note", article.title());
        assertEquals("Analysis Desk", article.about().author());
        assertEquals("2026-01-28", article.published().iso());
        assertEquals("The North fired two missiles on Wednesday, Seoul said.\n\nWhat is known\n\n• Range of about 350 km\n\n• Two rounds\n\nWe are watching closely.\n\ncode stays",
                article.text());
    }

    @Test
    void eachItemOfAJsonFeedIsAnArticle() throws IOException {
        List<Article> articles = all("feed.json");
        assertEquals(2, articles.size());
        assertEquals(FormatFiles.TITLE, articles.get(0).title());
        assertEquals(FormatFiles.AUTHOR, articles.get(0).about().author());
        assertEquals("보기 피드", articles.get(0).about().publisher());
        assertEquals("2026-01-28T08:30:00+09:00", articles.get(0).published().iso());
        assertEquals(String.join("\n\n", FormatFiles.BODY), articles.get(0).text());
        assertEquals("Jo Doe", articles.get(1).about().author());
    }

    @Test
    void anArchiveIsAllThatIsInItByItsPath() throws IOException {
        List<String> files = new ArrayList<>();
        new Opening(new Intake(), Instant.EPOCH, () -> false, leaf -> files.add(leaf.file() + " " + leaf.articles().size()))
                .open("mixed.zip", "mixed.zip", Files.readAllBytes(FOLDER.resolve("mixed.zip")));
        assertEquals(List.of("mixed.zip/보고/a.docx 1", "mixed.zip/보고/b.eml 1", "mixed.zip/보고/b.eml/첨부.odt 1", "mixed.zip/보고/b.eml/message.eml 1", "mixed.zip/c.txt 1"), files);
    }

    private static Outcome read(String file) throws IOException {
        return new Intake().read(file, Files.readAllBytes(FOLDER.resolve(file)), Instant.EPOCH);
    }

    private static Article one(String file) throws IOException {
        List<Article> articles = all(file);
        assertEquals(1, articles.size());
        assertNotNull(articles.getFirst().published() == null && !file.contains("scan") ? null : "", "no day in " + file);
        return articles.getFirst();
    }

    private static List<Article> all(String file) throws IOException {
        List<Article> articles = new ArrayList<>();
        new Opening(new Intake(), Instant.EPOCH, () -> false, leaf -> {
            assertEquals(null, leaf.refusal());
            articles.addAll(leaf.articles());
        }).open(file, file, Files.readAllBytes(FOLDER.resolve(file)));
        return articles;
    }
}
