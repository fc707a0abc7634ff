package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Tagging.Ground;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Attribution;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Reading;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Words are tagged by hand in an article of which nothing was read. */
@Execution(ExecutionMode.CONCURRENT)
class TaggingTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Suggester SUGGESTER = new Suggester(CODEBOOK, GAZETTEER);
    private static final String TEXT = """
            The harvest festival at Wonsan drew a crowd on 14 May 2024.

            A fishing boat with 12 people went missing off Goseong.
            Officials in North Korea spoke of 40 km; South Korea denied that the boat was lost.""";

    @TempDir
    private Path folder;
    private Session session;
    private Tagging tagging;
    private Article article;

    @BeforeEach
    void openAStoreWithAnArticle() throws Exception {
        session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
        tagging = new Tagging(session, new Coding(session, () -> SUGGESTER), new Marking(() -> SUGGESTER, () -> GAZETTEER, () -> CODEBOOK));
        article = new Article("a1", new Bibliography("Festival", null, "Wire", null,
                new Published(Instant.parse("2024-05-16T03:00:00Z"), ZoneId.of("Asia/Seoul"), true)), "en", TEXT,
                new Original("0".repeat(64), "festival.txt", "text/plain", TEXT.length(), Instant.parse("2024-05-17T00:00:00Z")), Article.Handling.NEW);
        session.commit("action.import", List.of(Edit.add(article)));
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private Evidence words(String words) {
        int at = TEXT.indexOf(words);
        return Tagging.words(article, at, at + words.length());
    }

    private Incident draft(String words) throws StoreFault {
        Ground ground = tagging.draft(article, Reading.NOTHING, words(words));
        return tagging.keep(article, ground, ground.incident(), words(words), MarkKind.TYPE, null);
    }

    private Understood understand(Incident incident, String words, MarkKind kind) {
        return tagging.understand(new Ground(incident, null, false), article, Reading.NOTHING, words(words), kind);
    }

    private Incident mark(Incident incident, String words, MarkKind kind) throws StoreFault {
        Understood understood = understand(incident, words, kind);
        assertTrue(understood.sure(), words);
        Evidence evidence = words(words);
        return tagging.keep(article, new Ground(incident, null, false), understood.ways().getFirst(), evidence, kind,
                tagging.speaker(article, Reading.NOTHING, evidence, kind));
    }

    private List<Claim> claims(Incident incident) {
        return session.situation().get().claims(incident.id());
    }

    @Test
    void aDraftIsMadeOfAnyWordsAndFilledInByOthersAcrossParagraphs() throws StoreFault {
        Incident draft = draft("drew a crowd on 14 May 2024.\n\nA fishing boat");
        assertTrue(draft.draft());
        assertEquals("drew a crowd on 14 May 2024. A fishing boat", draft.title());
        Incident dated = mark(draft, " 14 May 2024", MarkKind.DATE);
        assertEquals("2024-05-14", Objects.requireNonNull(dated.when()).start().toString());
        Incident placed = mark(dated, "Wonsan ", MarkKind.PLACE);
        assertEquals("Wonsan", Objects.requireNonNull(placed.where()).name());
        Incident whole = mark(placed, "North Korea", MarkKind.ACTOR);
        assertEquals(List.of(new ActorLink("PRK", null, Role.ACTOR)), whole.detail().actors());
        assertEquals(List.of(whole), session.situation().get().incidents());
        assertTrue(claims(whole).stream().anyMatch(c -> c.what().field().equals("when") && c.evidence().quote().equals("14 May 2024")),
                "blanks at either end are no evidence");
        for (Claim claim : claims(whole)) {
            assertEquals(claim.evidence().quote(), TEXT.substring(claim.evidence().start(), claim.evidence().end()));
        }
    }

    @Test
    void theTypeGivenToTheWordsOfADraftTakesTheWordsFromOtherAndOneUndoGivesThemBack() throws StoreFault {
        Incident draft = draft("drew a crowd");
        assertEquals(List.of("other"), claims(draft).stream().map(claim -> claim.what().value()).toList());
        Evidence evidence = words("drew a crowd");
        Incident typed = tagging.keep(article, new Ground(draft, null, false), draft.withWhat(new Subject("drone.incursion", draft.title(), 3)), evidence, MarkKind.TYPE, null);
        assertEquals(List.of("drone.incursion"), claims(typed).stream().map(claim -> claim.what().value()).toList());
        session.undo();
        assertEquals(List.of("other"), claims(draft).stream().map(claim -> claim.what().value()).toList());
    }

    @Test
    void aNameOfSeveralPlacesIsAskedAbout() throws StoreFault {
        Understood places = understand(draft("A fishing boat"), "Goseong", MarkKind.PLACE);
        assertFalse(places.sure());
        assertTrue(places.ways().size() > 1);
        assertTrue(places.ways().stream().map(i -> Objects.requireNonNull(i.where()).admin1()).distinct().count() > 1, "they differ in their province");
    }

    @Test
    void aBareLengthOfALaunchIsAskedAboutAndOfAnythingElseItIsADistance() throws StoreFault {
        Incident draft = draft("A fishing boat");
        assertEquals(Quantity.of("distance", 40, "km"), mark(draft, "40 km", MarkKind.QUANTITY).detail().quantities().getLast());
        Incident launch = new Marking(() -> SUGGESTER, () -> GAZETTEER, () -> CODEBOOK).typed(draft, "launch.srbm");
        Understood lengths = understand(launch, "40 km", MarkKind.QUANTITY);
        assertFalse(lengths.sure());
        assertEquals(List.of("range", "apogee"), lengths.ways().stream().map(i -> i.detail().quantities().getLast().name()).toList());
    }

    @Test
    void aDenialIsAClaimOfItsSpeakerAndChangesNeitherStatusNorAttribution() throws StoreFault {
        Incident draft = draft("A fishing boat");
        Evidence denied = words("South Korea denied");
        Reading reading = SUGGESTER.read(article);
        Incident after = tagging.keep(article, new Ground(draft, null, false), draft, denied, MarkKind.DENIAL,
                tagging.speaker(article, reading, denied, MarkKind.DENIAL));
        Claim.Assertion denial = claims(after).stream().filter(c -> c.evidence().equals(denied)).findFirst().orElseThrow().what();
        assertEquals(Stance.DENIES, denial.stance());
        assertEquals("KOR", denial.by());
        assertEquals(Status.REPORTED, after.status());
        assertEquals(Attribution.UNKNOWN, after.judgement().attribution());
    }

    @Test
    void wordsThatAreNoDateOrPlaceOrNumberAreNotUnderstood() throws StoreFault {
        Incident draft = draft("A fishing boat");
        for (MarkKind kind : List.of(MarkKind.DATE, MarkKind.ACTOR, MarkKind.QUANTITY)) {
            assertEquals(List.of(), understand(draft, "crowd", kind).ways(), kind.name());
        }
        assertEquals(1, session.incidents());
        assertNotNull(session.situation().get().incident(draft.id()));
    }

    @Test
    void oneUndoTakesAMarkBackWithItsClaim() throws StoreFault {
        Incident draft = draft("A fishing boat");
        int before = claims(draft).size();
        Incident dated = mark(draft, "14 May 2024", MarkKind.DATE);
        assertEquals(before + 1, claims(dated).size());
        session.undo();
        assertEquals(List.of(draft), session.situation().get().incidents());
        assertEquals(before, claims(draft).size());
    }
}
