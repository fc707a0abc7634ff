package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.bongsu.Main;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.exchange.bundle.WorkerBundles;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.Filter;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A wire story that comes again is grouped with its first print, until the analyst says that it is not the same. */
@Execution(ExecutionMode.CONCURRENT)
class CopiesTest {
    private static final String STORY = "The Joint Chiefs of Staff said on Wednesday that North Korea fired two short-range ballistic missiles from the Sunan area towards the East Sea. "
            + "The missiles flew about 350 kilometres, and intelligence authorities of South Korea and the United States are analysing the details. "
            + "The military has stepped up surveillance against further launches and shares its information with Washington and Tokyo.";

    @TempDir
    private Path folder;
    private Session session;
    private Importing importing;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        importing = new Importing(session, new Intake());
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private Article imported(String name, String title, String url, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "<html><head><title>" + title + "</title><link rel=canonical href='" + url + "'></head><body><article><h1>" + title + "</h1><p>"
                + text.replace(". ", ".</p><p>") + "</p></article></body></html>");
        return importing.files(List.of(file), Progress.NONE, each -> { }).getFirst().article();
    }

    private Article now(Article article) {
        return session.store().article(article.id()).orElseThrow();
    }

    @Test
    void aReprintIsGroupedWithItsReasonAndAnotherStoryIsNot() throws Exception {
        Article first = imported("a.html", "Two missiles fired", "https://one.example/1", STORY);
        Article reprint = imported("b.html", "North fires missiles", "https://two.example/9", STORY + " This story was updated once.");
        Article other = imported("c.html", "Balloons again", "https://three.example/7", "The South's military counted about three hundred balloons that carried waste across the border overnight, "
                + "most of which came down in the north of Gyeonggi Province. Residents were told not to touch them and to call the police, and flights at Incheon were held up for two hours.");
        assertNotNull(reprint.handling().group());
        assertEquals(reprint.handling().group(), now(first).handling().group());
        assertNull(other.handling().group());
        List<Copies.Copy> copies = new Copies(session).of(now(first));
        assertEquals(List.of(reprint.id()), copies.stream().map(copy -> copy.article().id()).toList());
        assertEquals(Copies.Why.NEAR_COPY, copies.getFirst().why());
        assertEquals(List.of(), new Copies(session).of(other));
    }

    @Test
    void theSameTextAndTheSameAddressAreReasonsOfTheirOwn() throws Exception {
        Article first = imported("a.html", "Two missiles fired", "https://one.example/1", STORY);
        imported("b.html", "Two missiles fired", "https://two.example/2", STORY);
        Article updated = imported("c.html", "Balloons", "https://one.example/1", "A wholly other text stands at the same address now, as it does where a paper keeps one page for all the news of a day. "
                + "It says that nothing has been heard of the missiles since, and that the weather in Seoul will be cold and clear for the rest of the week.");
        assertEquals(List.of(Copies.Why.SAME_ADDRESS, Copies.Why.SAME_TEXT), new Copies(session).of(now(first)).stream().map(Copies.Copy::why).sorted(Comparator.comparing(Enum::name)).toList());
        assertEquals(now(first).handling().group(), updated.handling().group());
    }

    @Test
    void notTheSameIsRememberedAndCanBeTakenBack() throws Exception {
        Article first = imported("a.html", "Two missiles fired", "https://one.example/1", STORY);
        Article reprint = imported("b.html", "North fires missiles", "https://two.example/9", STORY + " This story was updated once.");
        new Copies(session).setApart(now(reprint));
        assertEquals(List.of(), new Copies(session).of(now(first)));
        assertEquals(List.of(), new Copies(session).of(now(reprint)));
        Article third = imported("c.html", "Missiles", "https://three.example/3", STORY + " A third paper prints it too.");
        assertEquals(List.of(first.id()), new Copies(session).of(third).stream().map(copy -> copy.article().id()).toList());
        session.undo();
        session.undo();
        assertEquals(1, new Copies(session).of(now(first)).size());
    }

    /** Whatever happens to the store afterwards: the file comes again, another paper prints the text, H2 is lost, a bundle takes it elsewhere. */
    @Test
    void notTheSameOutlivesReimportRebuildAndBundles() throws Exception {
        Article first = imported("a.html", "Two missiles fired", "https://one.example/1", STORY);
        Article reprint = imported("b.html", "North fires missiles", "https://two.example/9", STORY + " This story was updated once.");
        new Copies(session).setApart(now(reprint));
        assertEquals(Imported.Status.DUPLICATE, importing.files(List.of(folder.resolve("b.html")), Progress.NONE, each -> { }).getFirst().status());
        assertTrue(now(reprint).handling().isApart());
        session.close();
        Files.delete(folder.resolve("store/store.mv.db"));
        open();
        assertTrue(now(reprint).handling().isApart(), "rebuilt from the journal");
        Article third = imported("c.html", "Missiles", "https://three.example/3", STORY + " A third paper prints it too.");
        assertEquals(List.of(first.id()), new Copies(session).of(third).stream().map(copy -> copy.article().id()).toList());
        Path bundle = folder.resolve("mine.bongsu");
        try (Workers workers = new Workers(WorkerCommand.of(Main.class, "--worker")); Session other = Session.open(folder.resolve("other"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            new Merging(session, new WorkerBundles(workers)).write(Filter.ALL, "Mine", false, bundle);
            new Merging(other, new WorkerBundles(workers)).open(bundle);
            assertTrue(other.store().article(reprint.id()).orElseThrow().handling().isApart(), "a bundle takes it along");
            new Importing(other, new Intake()).files(List.of(folder.resolve("b.html")), Progress.NONE, each -> { });
            Article whole = other.store().article(reprint.id()).orElseThrow();
            assertTrue(whole.handling().isApart() && !whole.text().isEmpty(), "its text that came later leaves it apart");
        }
    }
}
