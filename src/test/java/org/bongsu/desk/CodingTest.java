package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Review;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CodingTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Suggester SUGGESTER = new Suggester(CODEBOOK, GAZETTEER);

    @TempDir
    private Path folder;
    private Session session;
    private Coding coding;
    private Article article;

    @BeforeEach
    void importAnArticle() throws Exception {
        open();
        new Importing(session, new Intake()).files(List.of(Path.of("assets/samples/2022-12-26-drones.html")), Progress.NONE, i -> { });
        article = session.articles().get().getFirst();
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
        coding = new Coding(session, () -> SUGGESTER);
    }

    private void reopen() throws StoreFault {
        session.close();
        open();
        article = session.articles().get().getFirst();
    }

    private Suggestion first() {
        return coding.read(article).suggestions().getFirst();
    }

    @Test
    void anAcceptedSuggestionIsAnIncidentWithItsWordsAfterReopening() throws StoreFault {
        Suggestion suggestion = first();
        Incident incident = coding.accept(article, suggestion);
        reopen();
        assertEquals(List.of(incident), session.situation().get().incidents());
        assertEquals(Review.CODED, incident.judgement().review());
        assertEquals(ArticleState.TAGGED, article.state());
        List<Claim> claims = session.situation().get().claims(incident.id());
        assertFalse(claims.isEmpty());
        for (Claim claim : claims) {
            assertEquals(claim.evidence().quote(), article.text().substring(claim.evidence().start(), claim.evidence().end()));
        }
        assertTrue(coding.read(article).suggestions().stream().noneMatch(s -> s.lead().equals(suggestion.lead())),
                "what was accepted is not offered again");
        assertEquals(List.of(incident), coding.incidentsIn(article));
    }

    @Test
    void aRejectedSuggestionIsNotMadeAgainUntilThatIsUndone() throws StoreFault {
        int before = coding.read(article).suggestions().size();
        coding.dismiss(article, first());
        reopen();
        assertEquals(before - 1, coding.read(article).suggestions().size());
        assertEquals(Optional.of("action.dismiss"), session.undoWords().get().undo().map(deed -> deed.what().action()));
        session.undo();
        assertEquals(before, coding.read(article).suggestions().size());
    }

    @Test
    void aSecondReportLinksToTheIncidentThatIsKnown() throws Exception {
        Incident known = coding.accept(article, first());
        new Importing(session, new Intake()).files(List.of(Path.of("assets/samples/plain_report.txt")), Progress.NONE, i -> { });
        Article second = session.articles().get().stream().filter(a -> !a.id().equals(article.id())).findFirst().orElseThrow();
        Suggestion again = coding.read(second).suggestions().getFirst();
        assertEquals(Optional.of(known), coding.sameEvent(again));
        coding.link(second, again, known);
        assertEquals(1, session.incidents());
        assertEquals(List.of(known), coding.incidentsIn(second));
        assertEquals(2, session.situation().get().claims(known.id()).stream().map(c -> c.evidence().source()).distinct().count());
    }

    @Test
    void whatWasSaidNotToBeTheSameIsRememberedOverRestartsAndTurnsNothingDown() throws Exception {
        Incident known = coding.accept(article, first());
        Article second = imported("again", Files.readString(Path.of("assets/samples/plain_report.txt")));
        Suggestion again = coding.read(second).suggestions().getFirst();
        coding.notSame(second, again.proposal().type(), again.lead(), known);
        reopen();
        assertEquals(Set.of(known.id()), coding.refused(second, again.proposal().type(), again.lead()));
        assertTrue(coding.match(again.proposal(), coding.refused(second, again.proposal().type(), again.lead())).isEmpty());
        assertEquals(again, coding.read(second).suggestions().getFirst(), "the suggestion itself is not turned down");
        assertEquals(Set.of(), coding.refused(article, again.proposal().type(), again.lead()), "nor is anything said of another article");
        session.undo();
        assertEquals(Set.of(), coding.refused(second, again.proposal().type(), again.lead()));
    }

    @Test
    void everythingIsUndoneStepByStepAndDoneAgain() throws StoreFault {
        Incident incident = coding.accept(article, first());
        Incident other = incident.withReview(Review.CHECKED);
        coding.save(incident, other);
        reopen();
        session.undo();
        assertEquals(List.of(incident), session.situation().get().incidents());
        session.undo();
        assertEquals(List.of(), session.situation().get().incidents());
        assertEquals(ArticleState.INBOX, session.articles().get().getFirst().state());
        session.redo();
        session.redo();
        assertEquals(List.of(other), session.situation().get().incidents());
    }

    @Test
    void aSalvoIsAcceptedWithItsRoundsInOneChange() throws Exception {
        Path file = Files.writeString(folder.resolve("salvo.txt"), "Missiles from two towns\n\nNorth Korea fired two short-range ballistic missiles from Wonsan at 8:24 a.m. "
                + "and one more from Kaechon at 9:10 a.m. on 8 May 2025, the Joint Chiefs of Staff in Seoul said.\n");
        new Importing(session, new Intake()).files(List.of(file), Progress.NONE, i -> { });
        Article flash = session.articles().get().stream().filter(a -> !a.id().equals(article.id())).findFirst().orElseThrow();
        Incident whole = coding.accept(flash, coding.read(flash).suggestions().getFirst());
        List<Incident> rounds = session.situation().get().incidents().stream().filter(each -> whole.id().equals(each.relations().parent())).toList();
        assertEquals(List.of("08:24 Wonsan", "09:10 Kaechon"), rounds.stream().map(each ->
                Objects.requireNonNull(Objects.requireNonNull(each.when()).clock()).time() + " " + Objects.requireNonNull(each.where()).name()).sorted().toList());
        assertEquals(3, whole.detail().quantities().getFirst().best());
        rounds.forEach(each -> assertFalse(session.situation().get().claims(each.id()).isEmpty()));
        session.undo();
        assertEquals(List.of(), session.situation().get().incidents());
    }

    private static final String TWO_TOWNS = "North Korea fired two short-range ballistic missiles from Wonsan at 8:24 a.m. "
            + "and one more from Kaechon at 9:10 a.m. on 8 May 2025, the Joint Chiefs of Staff in Seoul said.\n";

    private Article imported(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        new Importing(session, new Intake()).files(List.of(file), Progress.NONE, i -> { });
        return session.articles().get().stream().filter(a -> name.equals(a.original().fileName().replace(".txt", ""))).findFirst().orElseThrow();
    }

    private List<Incident> rounds(Incident whole) {
        return session.situation().get().incidents().stream().filter(each -> whole.id().equals(each.relations().parent())).toList();
    }

    @Test
    void roundsFollowTheirSalvoToTheDayThatItIsGiven() throws Exception {
        Article flash = imported("salvo", "Missiles from two towns\n\n" + TWO_TOWNS);
        Suggestion salvo = coding.read(flash).suggestions().getFirst();
        Incident whole = coding.accept(flash, salvo, salvo.proposal().withWhen(DateSpan.day(LocalDate.of(2025, 5, 9))));
        assertEquals(List.of("2025-05-09 08:24", "2025-05-09 09:10"), rounds(whole).stream().map(Incident::when).map(Objects::requireNonNull)
                .map(when -> when.start() + " " + Objects.requireNonNull(when.clock()).time()).sorted().toList());
    }

    @Test
    void roundsOfASalvoWithoutADayHaveNone() throws Exception {
        Article flash = imported("salvo", "Missiles from two towns\n\n" + TWO_TOWNS);
        Suggestion salvo = coding.read(flash).suggestions().getFirst();
        Incident whole = coding.accept(flash, salvo, salvo.proposal().withWhen(null));
        assertEquals(2, rounds(whole).size());
        rounds(whole).forEach(round -> assertNull(round.when()));
    }

    @Test
    void aLinkedSalvoBringsTheRoundsThatAreNotKnownAndOnlyTheClaimsOfThoseThatAre() throws Exception {
        Article first = imported("first", "Missiles fired\n\nNorth Korea fired three short-range ballistic missiles into the East Sea on 8 May 2025, the Joint Chiefs of Staff in Seoul said.\n");
        Incident known = coding.accept(first, coding.read(first).suggestions().getFirst());
        assertEquals(List.of(), rounds(known));
        Article second = imported("second", "Missiles from two towns\n\n" + TWO_TOWNS);
        coding.link(second, coding.read(second).suggestions().getFirst(), known);
        List<Incident> rounds = rounds(known);
        assertEquals(2, rounds.size());
        Article third = imported("third", "Launches told apart\n\n" + TWO_TOWNS);
        coding.link(third, coding.read(third).suggestions().getFirst(), known);
        assertEquals(rounds, rounds(known), "no round is added twice");
        for (Incident round : rounds) {
            assertEquals(Set.of(second.id(), third.id()), session.situation().get().claims(round.id()).stream().map(c -> c.evidence().source()).collect(Collectors.toSet()));
        }
        session.undo();
        session.undo();
        session.undo();
        assertEquals(List.of(known), session.situation().get().incidents(), "a link is one change with its rounds");
    }

    @Test
    void aSalvoThatTurnsOutToBeKnownTakesItsRoundsAlong() throws Exception {
        Article first = imported("first", "Missiles fired\n\nNorth Korea fired three short-range ballistic missiles into the East Sea on 8 May 2025, the Joint Chiefs of Staff in Seoul said.\n");
        Incident known = coding.accept(first, coding.read(first).suggestions().getFirst());
        Article second = imported("second", "Missiles from two towns\n\n" + TWO_TOWNS);
        Suggestion salvo = coding.read(second).suggestions().getFirst();
        Incident draft = coding.keep(second, salvo, salvo.proposal());
        coding.join(draft, known);
        assertEquals(2, rounds(known).size());
        assertEquals(3, session.incidents());
    }
}
