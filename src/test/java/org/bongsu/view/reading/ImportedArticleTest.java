package org.bongsu.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.bongsu.desk.Importing;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.text.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article as it was imported, on the reading screen: its layout, where its title, author and date come from, and its reprints. */
class ImportedArticleTest {
    private static final String LEAD = "<p>The North fired two short-range ballistic missiles towards the East Sea on Wednesday morning, the Joint Chiefs of Staff in Seoul said in a statement.</p>";
    private static final String BODY = LEAD + "<h2>What is known so far</h2><p>Both flew about 350 kilometres, and fell into the sea outside the economic zone of Japan, officials in Tokyo said.</p>"
            + "<ul><li>Range of about 350 km<ol><li>as measured in Seoul<li>as measured in Tokyo</ol><li>Two rounds from near Sunan</ul><blockquote><p>We are watching closely and are ready for whatever the other side may do next, as always.</p></blockquote>"
            + "<table><tr><th>type<th>number<th>range<tr><td>SRBM<td>2<td>350 km<tr><td>rocket<td>0<td>-</table><p>Nobody was in danger at any time, the ministry of defence said, and flights went on as usual.</p>";

    @TempDir
    Path folder;

    private Reader reader(Language language, Theme theme) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.html"), "<title>Two missiles fly east - Daily</title><link rel=canonical href='https://daily.kr/2026/01/28/a.html'><meta property='og:site_name' content='Daily'>"
                + "<meta name=author content='Kim Jun'><meta property='article:published_time' content='2026-01-28T02:00:00Z'><meta property='article:modified_time' content='2026-01-29T00:00:00Z'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Two missiles fly east\",\"datePublished\":\"2026-01-28T09:30:00+09:00\"}</script>"
                + "<article><h1>Two missiles fly east</h1><p class=byline>By Lee Seo</p><p class=date>27 January 2026</p>" + BODY + "</article>");
        Files.writeString(in.resolve("b.html"), "<title>Missiles seen over the sea - Courier</title><meta property='og:site_name' content='Courier'><article><h1>Missiles seen over the sea</h1>" + BODY
                + "<p>This story came from a wire service.</p></article>");
        Reader reader = new Reader(folder.resolve("store"), language, theme, 1280, 800, 1);
        Headless.call(() -> new Importing(reader.session, new Intake()).files(List.of(in), Progress.NONE, each -> { }));
        return reader;
    }

    private static List<String> words(Reader reader, String style) {
        return Headless.call(() -> ((Parent) reader.pane.lookup(style)).lookupAll("*").stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList());
    }

    private static boolean visible(Reader reader, String style) {
        return Headless.call(() -> reader.pane.lookup(style).isVisible());
    }

    private static long lines(Reader reader, String kind) {
        return Headless.call(() -> reader.pane.lookupAll(".paragraph-text." + kind).stream().filter(Node::isVisible).count());
    }

    @Test
    void itIsSetAsItsPageHadItAndQuotesKeepTheirPlaces() throws Exception {
        try (Reader reader = reader(Language.EN, Theme.LIGHT)) {
            reader.open("Two missiles fly");
            reader.picture("reading-layout-en-light", 1);
            assertEquals(List.of(1L, 4L, 1L, 3L), List.of(lines(reader, "heading"), lines(reader, "item"), lines(reader, "quote"), lines(reader, "table")));
            assertEquals(2L, lines(reader, "depth-1"), "lists in lists stand further in");
            assertEquals(reader.article("Two missiles fly").text(), Headless.call(() -> ((TextPage) reader.pane.lookup(".article-text")).getText()));
        }
    }

    @Test
    void aKeyShowsWhereEverythingIsFromAndWhatDisagrees() throws Exception {
        try (Reader reader = reader(Language.EN, Theme.LIGHT)) {
            reader.open("Two missiles fly");
            assertFalse(visible(reader, ".facts"));
            reader.press(KeyCode.O, true, false);
            assertTrue(visible(reader, ".facts"));
            List<String> facts = words(reader, ".facts");
            assertTrue(facts.containsAll(List.of("Two missiles fly east", "from linked data (JSON-LD)", "Kim Jun", "from meta tags", "the byline instead: Lee Seo", "a.html")), facts.toString());
            assertTrue(facts.contains("meta tags instead: 28 January 2026, 11:00 in Seoul"), facts.toString());
            assertTrue(facts.contains("28 January 2026, 09:30 in Seoul (zone Asia/Seoul)"), facts.toString());
            assertTrue(facts.contains("29 January 2026, 09:00 in Seoul (zone Asia/Seoul)"), facts.toString());
            assertTrue(facts.contains("the dateline instead: 27 January 2026"), facts.toString());
            reader.picture("reading-facts-en-light", 1);
            Headless.run(() -> reader.settings.set(reader.settings.get().withLanguage(Language.KO)));
            assertTrue(words(reader, ".facts").contains("글쓴이 표시에는 다르게 적힘: Lee Seo"), words(reader, ".facts").toString());
            reader.press(KeyCode.ESCAPE);
            assertFalse(visible(reader, ".facts"));
        }
    }

    @Test
    void anOlderArticleSaysThatNobodyNotedWhereItsFactsAreFrom() throws Exception {
        try (Reader reader = new Reader(folder.resolve("old"))) {
            reader.write("Two missiles", "The North fired two missiles.");
            reader.open("Two missiles");
            reader.press(KeyCode.O, true, false);
            assertTrue(words(reader, ".facts").getLast().contains("before Bongsu noted"), words(reader, ".facts").toString());
        }
    }

    @Test
    void reprintsAreNamedWithTheReasonAndCanBeSetApart() throws Exception {
        try (Reader reader = reader(Language.KO, Theme.DARK)) {
            reader.open("Two missiles fly");
            reader.press(KeyCode.O, true, false);
            reader.picture("reading-facts-ko-dark", 1);
            reader.press(KeyCode.ESCAPE);
            assertTrue(visible(reader, ".copies-line"));
            assertTrue(words(reader, ".copies-line").stream().anyMatch(each -> each.contains("Courier") && each.contains("%")), words(reader, ".copies-line").toString());
            reader.picture("reading-copies-ko-dark", 1);
            reader.press(KeyCode.Z);
            assertEquals("Missiles seen over the sea", Headless.call(() -> reader.model.page().get().article().title()));
            Hyperlink apart = Headless.call(() -> (Hyperlink) List.copyOf(((Parent) reader.pane.lookup(".copies-line")).lookupAll(".hyperlink")).getLast());
            Headless.run(apart::fire);
            reader.pulse();
            assertFalse(visible(reader, ".copies-line"));
            reader.open("Two missiles fly");
            assertFalse(visible(reader, ".copies-line"), "nor is the other the same as this");
        }
    }
}
