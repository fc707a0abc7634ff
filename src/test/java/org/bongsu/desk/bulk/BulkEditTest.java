package org.bongsu.desk.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Link;
import org.bongsu.model.LinkKind;
import org.bongsu.model.Note;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.situation.Situation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BulkEditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 27);

    @TempDir
    private Path folder;
    private Session session;
    private BulkEdit bulk;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        bulk = new BulkEdit(session);
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private List<Incident> store(Incident... incidents) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        for (Incident incident : incidents) {
            edits.add(Edit.add(incident));
        }
        session.commit("action.import", edits);
        return List.of(incidents);
    }

    private void claim(String id, String incident) throws StoreFault {
        Note note = new Note("n" + id, "A note", "Seen at dawn.", null, false);
        session.commit("action.import", List.of(Edit.add(note), Edit.add(new Claim(id, incident,
                new Claim.Assertion("type", "launch.srbm", Stance.ASSERTS, null), Evidence.of(note.id(), note.text(), 0, 4)))));
    }

    private Incident now(String id) {
        return session.situation().get().incident(id).orElseThrow();
    }

    private static Incident launch(String id, int day) {
        return Coding.incident(id, "launch.srbm", 3, DAY.plusDays(day));
    }

    @Test
    void aPlanSaysHowManyChangeHaveItAlreadyOrCannot() throws StoreFault {
        List<Incident> all = store(launch("a", 0), launch("b", 1).withReview(Review.DRAFT), launch("c", 2).withReview(Review.DRAFT).withWhen(null));
        Plan plan = bulk.plan(all, new Step.OfReview(Review.CODED));
        assertEquals(List.of(1, 1, 1), List.of(plan.changed().size(), plan.same(), plan.unable()));
        assertEquals(all, session.situation().get().incidents(), "a plan changes nothing");
        bulk.apply(plan);
        assertEquals(Review.CODED, now("b").judgement().review());
        assertEquals(Review.DRAFT, now("c").judgement().review());
    }

    /** Each step gives its value to all that can have it, changes nothing else, finds nothing to do when repeated, and one undo takes it back. */
    @Test
    void everyStepIsOneChangeThatOneUndoTakesBack() throws StoreFault {
        store(new RandomCoding(5).incidents(30).toArray(Incident[]::new));
        Situation before = session.situation().get();
        for (Step step : List.of(new Step.Type("drone.incursion"), new Step.Severity(5), new Step.OfStatus(Status.REFUTED), new Step.OfAttribution(Attribution.CLAIMED),
                new Step.OfReview(Review.CHECKED), new Step.AddTag("winter"), new Step.RemoveTag("O'Brien"), new Step.OfDate(DatePrecision.MONTH),
                new Step.OfPlace(PlacePrecision.PROVINCE), new Step.Salvo(), new Step.Dissolve(), new Step.Join(), new Step.Delete())) {
            List<Incident> chosen = before.incidents().subList(3, 17);
            Plan plan = bulk.plan(chosen, step);
            assertTrue(!plan.changed().isEmpty(), () -> step + " changes something here");
            bulk.apply(plan);
            assertEquals("action.bulk." + step.code(), session.undoWords().get().undo().orElseThrow().what().action());
            List<Incident> left = chosen.stream().map(Incident::id).map(session.situation().get()::incident).flatMap(Optional::stream).toList();
            if (!(step instanceof Step.Delete) && !(step instanceof Step.Join)) {
                assertEquals(List.of(), bulk.plan(left, step).edits(), () -> step + " again");
            }
            Set<String> ids = session.situation().get().incidents().stream().map(Incident::id).collect(Collectors.toSet());
            session.situation().get().incidents().forEach(incident -> {
                String parent = incident.relations().parent();
                assertTrue(parent == null || parent.equals("P") || ids.contains(parent), "no relation points to what is gone");
            });
            session.undo();
            assertEquals(before.incidents(), session.situation().get().incidents(), () -> step + " taken back");
        }
    }

    @Test
    void theEarliestStandsForASalvoAndTheOneThatHasRoundsKeepsThem() throws StoreFault {
        List<Incident> all = store(launch("a", 0), launch("b", 1), launch("c", 2));
        bulk.apply(bulk.plan(all, new Step.Salvo()));
        assertEquals(null, now("a").relations().parent());
        assertEquals(List.of("a", "a"), List.of("" + now("b").relations().parent(), "" + now("c").relations().parent()));
        store(launch("early", -3));
        bulk.apply(bulk.plan(List.of(now("early"), now("a")), new Step.Salvo()));
        assertEquals("a", now("early").relations().parent());
        bulk.apply(bulk.plan(List.of(now("a")), new Step.Dissolve()));
        session.situation().get().incidents().forEach(incident -> assertEquals(null, incident.relations().parent(), incident.id()));
    }

    @Test
    void mergingKeepsEveryClaimAndWhatOnlyOneKnows() throws StoreFault {
        Incident first = launch("a", 0).withWhere(null);
        Incident second = Coding.at(launch("b", 0), "Wonsan", 39.15, 127.44);
        second = second.withDetail(second.detail().withQuantities(List.of(Quantity.of("range", 350, "km"))).withTags(List.of("dawn")));
        Incident answer = launch("z", 5).withRelations(new Relations(null, List.of(new Link(LinkKind.RESPONDS, "b"))));
        store(first, second, answer);
        claim("c1", "a");
        claim("c2", "a");
        claim("c3", "b");
        bulk.apply(bulk.plan(List.of(now("a"), now("b")), new Step.Join()));
        assertEquals(3, session.situation().get().claims("a").size());
        assertEquals("Wonsan", now("a").where() == null ? "" : now("a").where().name());
        assertEquals(List.of("dawn"), now("a").detail().tags());
        assertEquals(List.of(Quantity.of("range", 350, "km")), now("a").detail().quantities());
        assertEquals(Optional.empty(), session.situation().get().incident("b"));
        assertEquals(List.of(new Link(LinkKind.RESPONDS, "a")), now("z").relations().links());
        session.undo();
        assertEquals(List.of(new Link(LinkKind.RESPONDS, "b")), now("z").relations().links());
        assertEquals(1, session.situation().get().claims("b").size());
    }

    @Test
    void whatIsDeletedTakesItsClaimsAlongAndLeavesNoLinkBehind() throws StoreFault {
        store(launch("a", 0), launch("z", 5).withRelations(new Relations("a", List.of(new Link(LinkKind.RESPONDS, "a")))));
        claim("c1", "a");
        bulk.apply(bulk.plan(List.of(now("a")), new Step.Delete()));
        assertEquals(List.of(), session.situation().get().claims("a"));
        assertEquals(Relations.NONE, now("z").relations());
        close();
        open();
        session.undo();
        assertEquals(1, session.situation().get().claims("a").size());
        assertEquals("a", now("z").relations().parent());
    }

    @Test
    void oneAloneIsNoSalvoAndIsNotMerged() throws StoreFault {
        List<Incident> all = store(launch("a", new Random(1).nextInt(9)));
        assertEquals(1, bulk.plan(all, new Step.Salvo()).unable());
        assertEquals(List.of(), bulk.plan(all, new Step.Join()).edits());
    }
}
