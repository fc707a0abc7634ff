package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StoreTest {
    @TempDir
    private Path folder;

    private Store open() throws StoreException {
        return Store.open(folder.resolve("store"), "kim", Samples.CLOCK);
    }

    @Test
    void keepsEveryKindOfRecordAcrossReopening() throws StoreException {
        Snapshot before;
        try (Store store = open()) {
            store.commit("action.import", List.of(Edit.add(Samples.article("a1")), Edit.add(Samples.note("n1")), Edit.add(Samples.row("r1"))));
            store.commit("action.accept", List.of(Edit.add(Samples.incident("i1")), Edit.add(Samples.claim("c1", "i1", "a1")),
                    Edit.add(Samples.coverage("s1")), Edit.add(Samples.dismissal("d1"))));
            before = store.snapshot();
        }
        try (Store store = open()) {
            assertEquals(before, store.snapshot());
            assertEquals(List.of(Samples.incident("i1")), store.snapshot().incidents());
            assertEquals(List.of(Samples.claim("c1", "i1", "a1")), store.snapshot().claims());
            assertEquals(List.of(Samples.coverage("s1")), store.snapshot().coverage());
            assertEquals(List.of(Samples.dismissal("d1")), store.snapshot().dismissals());
            assertEquals(Optional.of(Samples.note("n1")), store.source("n1"));
            assertEquals(Optional.of(Samples.row("r1")), store.source("r1"));
            assertEquals(Optional.of(Samples.article("a1")), store.article("a1"));
            assertEquals(Optional.empty(), store.article("n1"));
        }
    }

    @Test
    void findsArticlesByHashAndAddressAndClaimsByBothTheirEnds() throws StoreException {
        try (Store store = open()) {
            Article article = Samples.article("a1");
            store.commit("action.import", List.of(Edit.add(article), Edit.add(Samples.incident("i1")), Edit.add(Samples.incident("i2")),
                    Edit.add(Samples.claim("c1", "i1", "a1")), Edit.add(Samples.claim("c2", "i2", "a1"))));
            assertEquals(Optional.of(article), store.articleBySha256(article.original().sha256()));
            assertEquals(Optional.of(article), store.articleByUrl("https://example.org/a1"));
            assertEquals(Optional.empty(), store.articleByUrl("https://example.org/A1"));
            assertEquals(List.of("c2"), store.claimsOf("i2").stream().map(claim -> claim.id()).toList());
            assertEquals(List.of("c1", "c2"), store.claimsIn("a1").stream().map(claim -> claim.id()).toList());
        }
    }

    @Test
    void numbersChangesWithoutGapsAcrossReopening() throws StoreException {
        try (Store store = open()) {
            assertEquals(1, store.commit("action.add", List.of(Edit.add(Samples.incident("i1")))).number());
            assertEquals(2, store.commit("action.add", List.of(Edit.add(Samples.incident("i2")))).number());
        }
        try (Store store = open()) {
            Change third = store.commit("action.add", List.of(Edit.add(Samples.incident("i3"))));
            assertEquals(new Change(3, "action.add", Samples.CLOCK.instant(), "kim", List.of(Edit.add(Samples.incident("i3")))), third);
        }
    }

    @Test
    void tellsTheHistoryOfARecord() throws StoreException {
        Incident first = Samples.incident("i1");
        Incident second = first.withStatus(Status.CONFIRMED);
        try (Store store = open()) {
            Change made = store.commit("action.add", List.of(Edit.add(first)));
            store.commit("action.add", List.of(Edit.add(Samples.incident("i2"))));
            Change confirmed = store.commit("action.confirm", List.of(Edit.replace(first, second)));
            Change removed = store.commit("action.remove", List.of(Edit.remove(second)));
            assertEquals(List.of(made, confirmed, removed), store.history("i1"));
            assertEquals(List.of(), store.history("i9"));
        }
    }

    @Test
    void refusesAnEditOfSomethingThatIsNoLongerSoAndChangesNothing() throws StoreException {
        Article inbox = Samples.article("a1");
        Article tagged = inbox.withState(ArticleState.TAGGED);
        try (Store store = open()) {
            store.commit("action.import", List.of(Edit.add(inbox)));
            store.commit("action.tag", List.of(Edit.replace(inbox, tagged)));
            StoreException stale = assertThrows(StoreException.class, () -> store.commit("action.aside",
                    List.of(Edit.add(Samples.incident("i1")), Edit.replace(inbox, inbox.withState(ArticleState.ASIDE)))));
            assertEquals("stale", stale.reason());
            assertEquals(List.of("a1"), stale.args());
            assertEquals("stale", assertThrows(StoreException.class,
                    () -> store.commit("action.import", List.of(Edit.add(Samples.note("a1"))))).reason());
            assertEquals("stale", assertThrows(StoreException.class,
                    () -> store.commit("action.remove", List.of(Edit.remove(Samples.incident("i7"))))).reason());
            assertEquals(Optional.of(tagged), store.article("a1"));
            assertEquals(List.of(), store.snapshot().incidents());
            assertEquals(3, store.commit("action.add", List.of(Edit.add(Samples.incident("i1")))).number());
        }
    }

    @Test
    void takesSeveralEditsOfOneRecordInOrder() throws StoreException {
        Incident first = Samples.incident("i1");
        Incident second = first.withStatus(Status.REFUTED);
        try (Store store = open()) {
            store.commit("action.add", List.of(Edit.add(first), Edit.replace(first, second)));
            assertEquals(Optional.of(second), store.incident("i1"));
            store.commit("action.remove", List.of(Edit.remove(second), Edit.add(first), Edit.remove(first)));
            assertEquals(Optional.empty(), store.incident("i1"));
            store.undo();
            assertEquals(Optional.of(second), store.incident("i1"));
            store.undo();
            assertEquals(Optional.empty(), store.incident("i1"));
        }
    }

    @Test
    void letsOnlyOneOpenerIn() throws StoreException {
        Store store = open();
        StoreException refused = assertThrows(StoreException.class, this::open);
        assertEquals("in-use", refused.reason());
        assertEquals(List.of(store.folder().toString()), refused.args());
        store.close();
        store.close();
        open().close();
    }

    @Test
    void refusesWhatCouldNotBeReadAgainBeforeItIsWritten() throws StoreException {
        Incident plain = Samples.incident("i1");
        Incident broken = plain.withDetail(plain.detail().withFields(java.util.Map.of("half \ud83d", "value")));
        try (Store store = open()) {
            assertThrows(IllegalArgumentException.class, () -> store.commit("action.add", List.of(Edit.add(broken))));
            assertThrows(IllegalArgumentException.class, () -> store.commit("action.add", List.of()));
            assertEquals(1, store.commit("action.add", List.of(Edit.add(plain))).number());
        }
    }

    @Test
    void answersNothingOnceClosed() throws StoreException {
        Store store = open();
        store.close();
        assertThrows(IllegalStateException.class, store::snapshot);
        assertThrows(IllegalStateException.class, () -> store.commit("action.add", List.of(Edit.add(Samples.incident("i1")))));
    }

    @Test
    void goesOnWhenItsCallerIsInterrupted() throws StoreException {
        try (Store store = open()) {
            Thread.currentThread().interrupt();
            store.commit("action.add", List.of(Edit.add(Samples.incident("i1"))));
            assertTrue(Thread.interrupted(), "the interrupt was swallowed");
            store.commit("action.add", List.of(Edit.add(Samples.incident("i2"))));
            assertEquals(2, store.snapshot().incidents().size());
        }
    }
}
