package org.bongsu.desk.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.Incident;
import org.bongsu.model.Theme;
import org.bongsu.suggest.Suggester;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.tables.MappingSheet;
import org.bongsu.view.tables.PairsSheet;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two tables both tell of is proposed for joining; joining keeps what both say and can be taken back. */
class SameEventReviewTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Suggester SUGGESTER = new Suggester(CODEBOOK, GAZETTEER);
    private static final String TESTS = "id,date_utc,Launch Time (UTC),Missile Name,Missile Type,Facility Name,Facility Latitude,Facility Longitude,Test Outcome\n"
            + "1,2022-01-14,5:41:00 AM,KN-23,SRBM,Uiju,40.20,124.53,Success\n2,2022-01-14,5:52:00 AM,KN-23,SRBM,Uiju,40.20,124.53,Success\n3,2022-03-24,5:34:00 AM,Hwasong-17,ICBM,Sunan,39.22,125.67,Success\n";
    private static final String LIST = "date,type,event,description,resources\n2022-01-14,Missile Provocation,Short-range Ballistic Missile Launch,"
            + "\"The Joint Chiefs of Staff said North Korea fired two short-range ballistic missiles from Uiju at 2:41 p.m.\",x\n"
            + "2022-03-24,Missile Provocation,Intercontinental Ballistic Missile,\"North Korea fired an intercontinental ballistic missile from Sunan.\",x\n"
            + "2022-09-25,Missile Provocation,Short-range Ballistic Missile Launch,\"North Korea fired a short-range ballistic missile from Taechon.\",x\n";

    @TempDir
    Path folder;
    private Session session;
    private SameEventReview review;
    private Importing importing;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @BeforeEach
    void open() throws Exception {
        session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
        review = new SameEventReview(session);
        importing = new Importing(session, new Intake(), new TableImporting(session, () -> GAZETTEER, () -> SUGGESTER));
        take();
    }

    private void take() throws Exception {
        importing.files(List.of(Files.writeString(folder.resolve("tests.csv"), TESTS), Files.writeString(folder.resolve("list.csv"), LIST)), Progress.NONE, one -> { });
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    @Test
    void joinsWhatBothTellAndKeepsWhatBothSay() throws Exception {
        int before = session.incidents();
        List<SameEventReview.Pair> pairs = review.pairs(Progress.NONE);
        assertEquals(2, pairs.size(), pairs::toString);
        assertFalse(pairs.getFirst().reasons().isEmpty());
        SameEventReview.Pair salvo = pairs.stream().filter(p -> p.other().title().contains("×2") || p.one().title().contains("×2")).findFirst().orElseThrow();
        int claims = session.situation().get().claims(salvo.one().id()).size() + session.situation().get().claims(salvo.other().id()).size();
        review.join(salvo);
        assertEquals(before - 1, session.incidents());
        Incident kept = session.situation().get().incident(salvo.one().id()).or(() -> session.situation().get().incident(salvo.other().id())).orElseThrow();
        assertEquals(claims, session.situation().get().claims(kept.id()).size(), "no claim is lost");
        assertEquals(2, session.situation().get().incidents().stream().filter(i -> kept.id().equals(i.relations().parent())).count(), "the rounds stay with what is kept");
        take();
        assertEquals(before - 1, session.incidents(), "importing again does not part them");
        session.undo();
        assertEquals(before, session.incidents());
    }

    @Test
    void remembersWhatIsNotTheSame() throws Exception {
        SameEventReview.Pair pair = review.pairs(Progress.NONE).getFirst();
        review.apart(pair);
        assertTrue(review.pairs(Progress.NONE).stream().noneMatch(p -> p.one().equals(pair.one()) && p.other().equals(pair.other())));
        session.undo();
        assertEquals(2, review.pairs(Progress.NONE).size());
    }

    @Test
    void joinsAllAboveAScoreAsOneAction() throws Exception {
        int before = session.incidents();
        assertEquals(2, review.join(review.pairs(Progress.NONE), Progress.NONE));
        assertEquals(before - 2, session.incidents());
        session.undo();
        assertEquals(before, session.incidents());
    }

    @Test
    void showsBothSidesWithScoreAndReasons() throws Exception {
        for (String language : List.of("en", "ko")) {
            Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language)));
            Sheets sheets = Headless.call(() -> new Sheets(new Region()));
            Stage stage = Headless.show(sheets, 1280, 800, 1, language.equals("ko") ? Theme.DARK : Theme.LIGHT);
            List<String> said = Headless.call(() -> {
                new PairsSheet(review, new MappingSheet.Tools(texts, sheets, Jobs.inline(), CODEBOOK)).show();
                sheets.applyCss();
                sheets.layout();
                return Find.texts(sheets);
            });
            Headless.save(sheets, 1, "pairs-" + language);
            assertTrue(said.stream().anyMatch(s -> s.startsWith("KN-23 ×2")) && said.contains("CSIS provocations"), said::toString);
            Headless.run(stage::close);
        }
    }
}
