package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.CodebookJsonReader;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Content;
import org.bongsu.codebook.Difference;
import org.bongsu.codebook.Edits;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Mode;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Version;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Review;
import org.bongsu.model.Stance;
import org.bongsu.model.IndexSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The codebook of a store is edited with all that is coded by it. */
@Execution(ExecutionMode.CONCURRENT)
class CodebookEditingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 27);

    @TempDir
    private Path folder;
    private Session session;
    private CodebookEditing editing;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        editing = new CodebookEditing(session);
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private void reopen() throws StoreFault {
        session.close();
        open();
    }

    private void store(Incident... incidents) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        for (Incident incident : incidents) {
            edits.add(Edit.add(incident));
            edits.add(Edit.add(new Claim("c" + incident.id(), incident.id(),
                    new Claim.Assertion("type", incident.type(), Stance.ASSERTS, null), Evidence.of("a1", "a missile flew", 0, 9))));
        }
        session.commit("action.accept", edits);
    }

    private String type(String id) {
        return session.now().incident(id).orElseThrow().type();
    }

    private Recoding done(CodebookEdit edit) throws StoreFault {
        return editing.apply(editing.plan(edit)).orElseThrow();
    }

    @Test
    void aCodebookTooLongToBeReadAgainIsNotTakenAndTheStoreStillOpens() throws StoreFault {
        Type.Names much = new Type.Names("x".repeat(4000), "가".repeat(4000));
        List<Type> types = new ArrayList<>(session.codebook().types());
        for (int i = 0; i < 400; i++) {
            types.add(Edits.named("launch.t" + i, "t" + i).withGuide(new Type.Guide(much, much, much, List.of())));
        }
        Content content = session.codebook().content();
        assertThrows(IllegalArgumentException.class, () -> new Codebook(Version.FIRST, new Content(content.families(), types, content.favourites())));
        while (CodebookJsonReader.LONGEST < 24_000 * (types.size() - content.types().size())) {
            types.removeLast();
        }
        types.subList(types.size() - 16, types.size()).clear();
        Codebook longest = new Codebook(Version.FIRST, new Content(content.families(), types, content.favourites()));
        editing.apply(editing.take(longest), new Version(7, 0));
        reopen();
        assertEquals("7.0", session.codebook().version());
        Recoding further = editing.plan(new CodebookEdit.Split("launch.crbm", types.subList(types.size() - 14, types.size()).stream().map(t -> t.withKey(t.key() + "x")).toList(), true));
        assertEquals(List.of("too-long"), further.edited().problems().stream().map(Problem::reason).toList());
        assertThrows(IllegalArgumentException.class, () -> editing.apply(further));
        reopen();
        assertEquals("7.0", session.codebook().version());
    }

    @Test
    void aCodebookMayComeWithTheHighestNumberAndIsStillEditedAfterwards() throws StoreFault {
        Content content = session.codebook().content();
        List<String> favourites = new ArrayList<>(content.favourites());
        favourites.set(8, "");
        favourites.set(7, "");
        editing.apply(editing.take(new Codebook(Version.FIRST, new Content(content.families(), content.types(), favourites))), new Version(1, 9_999_999));
        assertEquals("1.9999999", session.codebook().version());
        done(new CodebookEdit.Retire("launch.crbm", true));
        reopen();
        assertEquals("2.0", session.codebook().version());
    }

    @Test
    void aMergeRecodesAllThatHasTheTypeAndOneUndoTakesItBack() throws StoreFault {
        store(Coding.incident("a", "launch.crbm", 2, DAY), Coding.incident("b", "launch.crbm", 3, DAY.plusDays(1)).withReview(Review.DRAFT),
                Coding.incident("c", "launch.srbm", 3, DAY));
        session.commit("action.dismiss", List.of(Edit.add(new Dismissal("d", "a1", "launch.crbm", 0, 9))));
        Recoding preview = editing.plan(new CodebookEdit.Merge(Set.of("launch.crbm"), "launch.srbm"));
        assertEquals(List.of("b", "a"), preview.touched().incidents().stream().map(Incident::id).toList(), "the latest first");
        assertEquals(List.of(1, 2, 1), List.of(preview.touched().drafts(), preview.touched().claims(), preview.touched().dismissals()));
        assertEquals("launch.crbm", type("a"), "a preview changes nothing");
        Codebook before = session.codebook();
        editing.apply(preview);
        assertEquals(List.of("launch.srbm", "launch.srbm", "launch.srbm"), List.of(type("a"), type("b"), type("c")));
        assertEquals("launch.srbm", session.now().claims("a").getFirst().what().value());
        assertEquals("launch.srbm", session.dismissals("a1").getFirst().type());
        assertEquals("1.1", session.codebook().version());
        assertNotEquals(before.hash(), session.codebook().hash());
        assertEquals("action.codebook.merge", session.undoWords().get().undo().orElseThrow().what().action());
        session.undo();
        assertEquals("launch.crbm", type("a"));
        assertEquals(before.hash(), session.codebook().hash());
        assertEquals("1.0", session.codebook().version());
        session.redo();
        reopen();
        assertEquals("launch.srbm", type("b"));
        assertEquals("launch.srbm", session.codebook().type("launch.crbm").key());
    }

    @Test
    void aSplitDistributesByWordsOrByHand() throws StoreFault {
        Incident sea = Coding.incident("sea", "exercise.field", 2, DAY);
        Incident air = Coding.incident("air", "exercise.field", 2, DAY);
        Incident land = Coding.incident("land", "exercise.field", 2, DAY);
        store(sea.withDetail(sea.detail().withNotes("해상기동훈련이 열렸다")), air.withDetail(air.detail().withTags(List.of("Vigilant Storm"))), land);
        CodebookEdit.Split split = new CodebookEdit.Split("exercise.field", List.of(Edits.named("exercise.field.sea", "At sea"),
                Edits.named("exercise.field.air", "In the air")), true);
        Map<String, String> where = new CodebookUse(session).distribute("exercise.field",
                Map.of("exercise.field.sea", List.of("해상", "naval"), "exercise.field.air", List.of("storm")));
        assertEquals(Map.of("sea", "exercise.field.sea", "air", "exercise.field.air"), where);
        editing.apply(editing.plan(split, where));
        assertEquals(List.of("exercise.field.sea", "exercise.field.air", "exercise.field"), List.of(type("sea"), type("air"), type("land")));
        assertEquals("exercise.field.air", session.now().claims("air").getFirst().what().value());
        assertEquals(3, new CodebookUse(session).incidents("exercise.field").size(), "sub-types count for the type");
        session.undo();
        assertEquals("exercise.field", type("air"));
    }

    @Test
    void aTypeDoesNotGoWhileIncidentsHaveIt() throws StoreFault {
        store(Coding.incident("a", "launch.engine", 2, DAY));
        assertEquals("used", editing.plan(new CodebookEdit.Drop("launch.engine")).edited().problems().getFirst().reason());
        assertThrows(IllegalArgumentException.class, () -> editing.apply(editing.plan(new CodebookEdit.Drop("launch.engine"))));
        done(new CodebookEdit.Retire("launch.engine", true));
        assertEquals("launch.engine", type("a"));
        assertFalse(session.codebook().offered().stream().anyMatch(type -> type.key().equals("launch.engine")));
        assertEquals("Engine test", session.codebook().type("launch.engine").names().en(), "it stays readable");
    }

    @Test
    void theIndexFollowsTheWeightsOfTypesAtOnce() throws StoreFault {
        store(Coding.incident("a", "statement.threat", 3, DAY));
        Overview overview = new Overview(session, new SimpleObjectProperty<>(new IndexSettings(14, null)));
        assertEquals(1, overview.madeOf(DAY).getFirst().left(), 1e-9, "a word of severity 3 gives a quarter of four");
        Type threat = session.codebook().type("statement.threat");
        done(new CodebookEdit.Put(threat.key(), threat.withWeight(new Type.Weight(3, Mode.ACT, Line.TENSION))));
        assertEquals(4, overview.madeOf(DAY).getFirst().left(), 1e-9);
        done(new CodebookEdit.Put(threat.key(), threat.withWeight(new Type.Weight(3, Mode.ACT, Line.ECONOMY))));
        assertTrue(overview.madeOf(DAY).isEmpty(), "it is on another line now");
        session.undo();
        assertEquals(4, overview.madeOf(DAY).getFirst().left(), 1e-9);
    }

    @Test
    void theFilterGoesOnShowingWhatItShowed() throws StoreFault {
        store(Coding.incident("a", "launch.crbm", 2, DAY));
        session.filter().set(Filter.ALL.withTypes(Set.of("launch.crbm")));
        editing.follow(done(new CodebookEdit.Put("launch.crbm", session.codebook().type("launch.crbm").withKey("launch.close"))));
        assertEquals(1, session.situation().get().shown(session.filter().get()).size());
    }

    @Test
    void everyVersionSaysWhoMadeItWhenAndWhatChanged() throws StoreFault {
        store(Coding.incident("a", "launch.crbm", 2, DAY));
        done(new CodebookEdit.Merge(Set.of("launch.crbm"), "launch.srbm"));
        done(new CodebookEdit.Retire("launch.rocket", true));
        session.undo();
        done(new CodebookEdit.Retire("launch.engine", true));
        List<CodebookVersion> versions = editing.versions();
        assertEquals(List.of("1.3", "1.1", "1.2", "1.1", "1.0"), versions.stream().map(v -> v.codebook().version()).toList(),
                "no number stands for two versions");
        assertEquals(Difference.Kind.RETIRED, versions.getFirst().differences().getFirst().kind());
        assertEquals(List.of("action.codebook.merge", 1), List.of(versions.get(3).made().action(), versions.get(3).recoded()));
        assertEquals(System.getProperty("user.name"), versions.getFirst().made().coder());
        editing.apply(editing.back(versions.getLast().codebook()));
        assertEquals(versions.getLast().codebook().hash(), session.codebook().hash());
        assertEquals("1.4", session.codebook().version());
        assertEquals("launch.srbm", type("a"), "what a merge made one, no going back can tell apart");
    }

    @Test
    void aCodebookTravelsWithItsNumberAndHash() throws Exception {
        done(new CodebookEdit.Put(null, Edits.named("cyber.influence", "Influence operation")));
        String file = editing.export();
        assertTrue(file.contains("\"changed\" : \"added cyber.influence\""), file.substring(0, 400));
        Codebook travelled = CodebookJsonReader.read(file);
        Path elsewhere = folder.resolve("colleague");
        try (Session other = Session.open(elsewhere, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            CodebookEditing theirs = new CodebookEditing(other);
            Recoding preview = theirs.take(travelled);
            assertEquals(List.of("cyber.influence"), preview.differences().stream().map(Difference::key).toList());
            theirs.apply(preview, travelled.number());
            assertEquals(session.codebook().version(), other.codebook().version());
            assertEquals(session.codebook().hash(), other.codebook().hash());
            assertTrue(theirs.apply(theirs.take(travelled)).isEmpty(), "the same again changes nothing");
        }
    }

    @Test
    void takingACodebookThatLacksAUsedTypeKeepsItRetired() throws StoreFault {
        done(new CodebookEdit.Put(null, Edits.named("cyber.influence", "Influence operation")));
        store(Coding.incident("a", "cyber.influence", 2, DAY));
        editing.apply(editing.take(CodebookReader.readDefault()));
        assertEquals("cyber.influence", session.codebook().type(type("a")).key());
        assertTrue(session.codebook().type("cyber.influence").retired());
    }
}
