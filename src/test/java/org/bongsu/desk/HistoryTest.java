package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Note;
import org.bongsu.model.Quantity;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class HistoryTest {
    private static final Words EN = Words.of("en");
    private static final Words KO = Words.of("ko");
    private static final Incident LAUNCH = Coding.incident("i1", "launch.srbm", 3, LocalDate.of(2026, 1, 27));

    @TempDir
    private Path folder;
    private Session session;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private void reopen() throws StoreFault {
        session.close();
        open();
    }

    private History history() {
        return new History(session);
    }

    private List<Deed> all() {
        return history().deeds(DeedFilter.ALL, Long.MAX_VALUE, 100);
    }

    @Test
    void undoNamesTheActionAndWhatItWasAboutAlsoAfterARestart() throws Exception {
        session.commit("action.accept", List.of(Edit.add(LAUNCH)));
        List<Edit> many = new ArrayList<>();
        new RandomCoding(1).incidents(12).forEach(incident -> many.add(Edit.add(incident)));
        session.commit("action.remove", many);
        reopen();
        assertEquals(Optional.of("Remove incident: 12 incidents"), session.undoWords().get().undo().map(new DeedWords(EN)::say));
        session.undo();
        reopen();
        assertEquals(Optional.of("제안 수락: ‘launch.srbm i1’(2026. 1. 27.)"), session.undoWords().get().undo().map(new DeedWords(KO)::say));
        assertEquals(Optional.of("사건 삭제: 사건 12건"), session.undoWords().get().redo().map(new DeedWords(KO)::say));
        session.redo();
        assertEquals("Redo: Remove incident: 12 incidents", new DeedWords(EN).say(all().getFirst()));
    }

    @Test
    void aFolderOfArticlesIsImportedAndTakenBackAsOne() throws Exception {
        Importing importing = new Importing(session, new Intake());
        importing.files(List.of(Path.of("assets/samples")), Progress.NONE, each -> { });
        int articles = session.articles().get().size();
        assertTrue(articles > 2);
        reopen();
        assertEquals(Optional.of("Import: " + articles + " articles"), session.undoWords().get().undo().map(new DeedWords(EN)::say));
        session.undo();
        assertEquals(List.of(), session.articles().get());
        reopen();
        session.redo();
        assertEquals(articles, session.articles().get().size());
    }

    @Test
    void whatChangedIsToldFieldByFieldInBothLanguages() throws StoreFault {
        session.commit("action.accept", List.of(Edit.add(LAUNCH)));
        Incident after = LAUNCH.withStatus(Status.DISPUTED).withDetail(LAUNCH.detail().withQuantities(List.of(Quantity.of("range", 350, "km"))));
        session.commit("action.correct", List.of(Edit.replace(LAUNCH, after)));
        reopen();
        Deed correction = all().getFirst();
        assertEquals(List.of(new Difference(LAUNCH.title(), "Status", "Confirmed", "Disputed"), new Difference(LAUNCH.title(), "Range", "", "350 km")),
                history().differences(correction, null, EN));
        assertEquals(List.of("사실 판단", "비행거리"), history().differences(correction, null, KO).stream().map(Difference::field).toList());
    }

    @Test
    void anEarlierStateComesBackAsANewChangeAndLaterClaimsStay() throws StoreFault {
        session.commit("action.accept", List.of(Edit.add(LAUNCH)));
        Incident after = LAUNCH.withStatus(Status.REFUTED);
        Note note = new Note("n1", "A note", "It never was.", null, false);
        Claim later = new Claim("c1", "i1", new Claim.Assertion("status", "refuted", Stance.ASSERTS, null), Evidence.of("n1", note.text(), 0, 5));
        session.commit("action.correct", List.of(Edit.replace(LAUNCH, after), Edit.add(note), Edit.add(later)));
        Deed accepted = all().getLast();
        reopen();
        assertTrue(history().restorable("i1", accepted.number()));
        assertTrue(history().restore("i1", accepted.number()));
        assertEquals(Optional.of(LAUNCH), session.situation().get().incident("i1"));
        assertEquals(List.of(later), session.situation().get().claims("i1"));
        assertFalse(history().restore("i1", accepted.number()), "it is so already");
        assertEquals("action.restore", all().getFirst().what().action());
        session.undo();
        assertEquals(Optional.of(after), session.situation().get().incident("i1"));
    }

    @Test
    void aDeletedIncidentIsFoundAndComesBackWithItsClaims() throws StoreFault {
        Note note = new Note("n1", "A note", "Fired at dawn.", null, false);
        Claim claim = new Claim("c1", "i1", new Claim.Assertion("type", "launch.srbm", Stance.ASSERTS, null), Evidence.of("n1", note.text(), 0, 5));
        session.commit("action.accept", List.of(Edit.add(LAUNCH), Edit.add(note), Edit.add(claim)));
        session.commit("action.remove", List.of(Edit.remove(claim), Edit.remove(LAUNCH)));
        reopen();
        List<History.Gone> gone = history().gone(10);
        assertEquals(List.of(LAUNCH), gone.stream().map(History.Gone::record).toList());
        assertTrue(history().restore(gone.getFirst()));
        assertEquals(Optional.of(LAUNCH), session.situation().get().incident("i1"));
        assertEquals(List.of(claim), session.situation().get().claims("i1"));
        assertEquals(List.of(), history().gone(10));
    }

    @Test
    void undoingBackToAPointTakesAllAfterItBackAndLeavesWhatWasBefore() throws StoreFault {
        session.commit("action.accept", List.of(Edit.add(LAUNCH)));
        for (Status status : List.of(Status.DISPUTED, Status.REFUTED, Status.REPORTED)) {
            Incident now = session.situation().get().incident("i1").orElseThrow();
            session.commit("action.correct", List.of(Edit.replace(now, now.withStatus(status))));
        }
        Deed second = history().undoable(10).get(1);
        history().undoTo(second);
        assertEquals(Status.DISPUTED, session.situation().get().incident("i1").orElseThrow().status());
        session.redo();
        session.redo();
        assertEquals(Status.REPORTED, session.situation().get().incident("i1").orElseThrow().status());
    }

    /** No field of a record can change without the history saying so. */
    @Test
    void everyFieldOfAnIncidentThatChangesIsTold() {
        RecordWords in = new RecordWords(EN, CodebookReader.readDefault(), id -> Optional.empty());
        List<Incident> random = new RandomCoding(7).incidents(200);
        for (Incident one : random) {
            for (Incident other : random.subList(0, 20)) {
                assertTold(in, one, one.withWhat(other.what()));
                assertTold(in, one, one.withWhen(other.when()));
                assertTold(in, one, one.withJudgement(other.judgement()));
                assertTold(in, one, one.withDetail(one.detail().withActors(other.detail().actors())));
                assertTold(in, one, one.withDetail(one.detail().withInForce(other.detail().inForce())));
            }
        }
    }

    private static void assertTold(RecordWords in, Incident before, Incident after) {
        if (!before.equals(after)) {
            assertFalse(in.of(before).equals(in.of(after)), () -> before + "\n" + after);
        }
    }
}
