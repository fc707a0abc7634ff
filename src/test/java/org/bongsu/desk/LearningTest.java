package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Decisions made through the real coding, in a real store, teach what is suggested next. */
@Execution(ExecutionMode.CONCURRENT)
class LearningTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Suggester SUGGESTER = new Suggester(CODEBOOK, Gazetteer.readDefault());
    private static final String BALLISTIC = "North Korea fired a ballistic missile of unknown class toward the East Sea on %s, number %d, the Joint Chiefs of Staff said.";
    private static final String DRONES = "A North Korean drone crossed the border near Paju on %s, number %d, the Joint Chiefs of Staff said.";
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    @TempDir
    private Path folder;
    private Session session;
    private Learning learning;
    private Coding coding;
    private int made;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
        learning = new Learning(session, Jobs.inline());
        coding = new Coding(session, () -> SUGGESTER, learning::adjust);
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private Article article(String text) throws StoreFault {
        String id = "a" + made++;
        Article article = new Article(id, new Bibliography("", null, null, null, new Published(Instant.parse("2026-01-30T00:00:00Z"), java.time.ZoneId.of("Asia/Seoul"), false)),
                "en", text, new Original("%064d".formatted(made), id + ".txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
        session.commit("action.import", List.of(Edit.add(article)));
        return article;
    }

    private static Suggestion first(Reading reading) {
        return reading.suggestions().getFirst();
    }

    /** Codes what the rules call a missile of unknown class as a cruise missile; takes missiles at their word, rejects drones. */
    private void decide(int each) throws StoreFault {
        for (int i = 0; i < each; i++) {
            Article missile = article(BALLISTIC.formatted(DAYS.get(i % 5), i));
            Suggestion suggestion = first(SUGGESTER.read(missile));
            Incident proposal = suggestion.proposal();
            coding.accept(missile, suggestion, proposal.withWhat(new Subject("launch.cruise", proposal.title(), proposal.severity())));
            Article drone = article(DRONES.formatted(DAYS.get(i % 5), i));
            coding.dismiss(drone, first(SUGGESTER.read(drone)));
        }
    }

    @Test
    void whatIsAlwaysCorrectedIsSuggestedSoAndWhatIsAlwaysRejectedIsNot() throws Exception {
        Article next = article(BALLISTIC.formatted("Saturday", 99));
        Article drone = article(DRONES.formatted("Saturday", 99));
        String ruled = first(SUGGESTER.read(next)).proposal().type();
        assertEquals(ruled, first(coding.understand(next)).proposal().type());
        decide(20);
        learning.renew();
        Learning.State state = learning.state().get();
        assertTrue(state.inUse() && state.learned() > state.rules(), state::toString);
        assertEquals(40, state.decisions());
        Suggestion changed = first(coding.understand(next));
        assertEquals("launch.cruise", changed.proposal().type());
        assertEquals("reason.learned", changed.reasons().getFirst().key());
        assertEquals(List.of(), coding.understand(drone).suggestions());
        Incident taken = coding.accept(next, changed);
        assertEquals("launch.cruise", taken.type());
        assertEquals(List.of(), coding.read(next).suggestions(), "what was taken is not offered again");
        session.close();
        open();
        assertEquals("launch.cruise", first(coding.understand(next)).proposal().type(), "made again from the store");
    }

    @Test
    void itCanBeSwitchedOffAndForgottenAndStaysSo() throws Exception {
        decide(20);
        learning.renew();
        Article next = article(BALLISTIC.formatted("Saturday", 99));
        String ruled = first(SUGGESTER.read(next)).proposal().type();
        learning.on(false);
        assertEquals(ruled, first(coding.understand(next)).proposal().type());
        session.close();
        open();
        assertFalse(learning.state().get().on());
        learning.on(true);
        assertEquals("launch.cruise", first(coding.understand(next)).proposal().type());
        learning.reset();
        assertEquals(0, learning.state().get().decisions());
        assertEquals(ruled, first(coding.understand(next)).proposal().type());
        session.close();
        open();
        assertEquals(0, learning.state().get().decisions());
    }

    @Test
    void aFewDecisionsChangeNothing() throws StoreFault {
        decide(5);
        learning.renew();
        assertFalse(learning.state().get().inUse());
        Article next = article(BALLISTIC.formatted("Saturday", 99));
        assertEquals(SUGGESTER.read(next), coding.understand(next));
    }

    @Test
    void undoTakesWhatWasLearnedBackToo() throws StoreFault {
        decide(20);
        for (int i = 0; i < 80; i++) {
            session.undo();
        }
        learning.renew();
        assertEquals(0, learning.state().get().decisions());
    }
}
