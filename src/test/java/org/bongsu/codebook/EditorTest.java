package org.bongsu.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Edits of a codebook carry along all that names a type. */
class EditorTest {
    private final Codebook codebook = CodebookReader.readDefault();

    private Codebook after(CodebookEdit edit) {
        Edited edited = Editor.edit(codebook, edit);
        assertTrue(edited.sound(), () -> edited.problems().toString());
        return new Codebook(codebook.number().next(), edited.content());
    }

    private List<Problem> refused(CodebookEdit edit) {
        return Editor.edit(codebook, edit).problems();
    }

    @Test
    void anotherKeyIsFollowedByIncidentsFavouritesAndCounterExamples() {
        Type offer = codebook.type("statement.offer");
        CodebookEdit rename = new CodebookEdit.Put("diplomacy.talks", codebook.type("diplomacy.talks").withKey("diplomacy.negotiation"));
        assertEquals(Map.of("diplomacy.talks", "diplomacy.negotiation"), Editor.edit(codebook, rename).moves());
        Codebook after = after(rename);
        assertEquals("The talks themselves → diplomacy.negotiation", after.type(offer.key()).guide().counterExample().en());
        assertEquals("diplomacy.negotiation", after.type("diplomacy.talks").key(), "the key that it had still finds it");
    }

    @Test
    void aMergedTypeIsFoundByItsFormerKeyAndItsWords() {
        Codebook after = after(new CodebookEdit.Merge(Set.of("launch.crbm", "launch.ballistic"), "launch.srbm"));
        assertEquals(77, after.types().size());
        assertEquals("launch.srbm", after.type("launch.crbm").key());
        assertTrue(after.type("launch.srbm").guide().synonyms().containsAll(List.of("tactical guided weapon", "근거리 탄도미사일")));
        assertEquals("The same launch the day after, when the Joint Chiefs call it short-range → launch.srbm",
                codebook.type("launch.ballistic").guide().counterExample().en());
    }

    @Test
    void whatATypeWasNotBeforeAMergeIsNoLongerItsCounterExample() {
        Codebook after = after(new CodebookEdit.Merge(Set.of("diplomacy.talks"), "statement.offer"));
        assertEquals(Type.Names.NONE, after.type("statement.offer").guide().counterExample());
    }

    @Test
    void aFamilysKeyIsThatOfItsTypes() {
        Family launch = codebook.families().get("launch");
        Codebook after = after(new CodebookEdit.PutFamily("launch", new Family("missile", new Type.Names("Missile", "미사일"), launch.symbol(), launch.colors())));
        assertEquals("missile.srbm", after.type("launch.srbm").key());
        assertEquals("missile", after.favourites().getFirst());
        assertEquals("launch", after.symbol("missile.srbm"), "the symbol stays");
    }

    @Test
    void aSplitTypeStaysReadable() {
        Codebook after = after(new CodebookEdit.Split("exercise.field", List.of(Edits.named("exercise.field.sea", "At sea"),
                Edits.named("exercise.field.air", "In the air")), false));
        assertTrue(after.type("exercise.field").retired());
        assertEquals(80, after.offered().size());
        assertEquals("exercise", after.symbol("exercise.field.sea"));
    }

    @Test
    void refusesWhatWouldLeaveIncidentsWithoutAType() {
        assertEquals("other-stays", refused(new CodebookEdit.Merge(Set.of("other"), "launch.srbm")).getFirst().reason());
        assertEquals("other-stays", refused(new CodebookEdit.Retire("other", true)).getFirst().reason());
        assertEquals("other-stays", refused(new CodebookEdit.Put("other", codebook.type("other").withKey("policy.rest"))).getFirst().reason());
        assertEquals("into-itself", refused(new CodebookEdit.Merge(Set.of("launch.srbm"), "launch.srbm")).getFirst().reason());
        assertEquals("family-used", refused(new CodebookEdit.DropFamily("launch")).getFirst().reason());
        assertEquals("no-type", refused(new CodebookEdit.Retire("launch.trebuchet", true)).getFirst().reason());
    }

    @Test
    void refusesWhatATypeMustNotSay() {
        Type srbm = codebook.type("launch.srbm");
        assertEquals(List.of(Problem.of("launch.srbm", "name.ko", "no-name")), refused(new CodebookEdit.Put(srbm.key(), srbm.withNames(new Type.Names("SRBM", " ")))));
        assertEquals(List.of(Problem.of("launch.srbm", "cameo", "cameo", "999")), refused(new CodebookEdit.Put(srbm.key(), srbm.withCodes(new Type.Codes("999", null)))));
        assertEquals(List.of(Problem.of("launch.srbm", "goldstein", "goldstein")), refused(new CodebookEdit.Put(srbm.key(), srbm.withCodes(new Type.Codes("150", 10.5)))));
        assertEquals(List.of(Problem.of("launch.irbm", "key", "doubled", "launch.irbm")), refused(new CodebookEdit.Put(srbm.key(), srbm.withKey("launch.irbm"))));
        assertEquals("key-form", refused(new CodebookEdit.Put(srbm.key(), srbm.withKey("launch.SRBM"))).getFirst().reason());
        assertEquals("no-family", refused(new CodebookEdit.Put(srbm.key(), srbm.withKey("trebuchet.large"))).getFirst().reason());
    }
}
