package org.bongsu.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a codebook, in whatever order, every incident keeps a type that it knows. */
class EditorProperties {
    private static final Codebook DEFAULT = CodebookReader.readDefault();

    @Provide
    Arbitrary<List<Edits.Plan>> plans() {
        return Edits.plans().list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 60)
    void noIncidentIsLeftWithATypeThatTheCodebookDoesNotKnow(@ForAll("plans") List<Edits.Plan> plans) {
        Map<String, String> incidents = new HashMap<>();
        DEFAULT.types().forEach(type -> incidents.put("incident of " + type.key(), type.key()));
        Codebook codebook = DEFAULT;
        for (Edits.Plan plan : plans) {
            CodebookEdit edit = plan.of(codebook);
            if (edit instanceof CodebookEdit.Drop drop && incidents.containsValue(drop.key())) {
                continue;
            }
            Edited edited = Editor.edit(codebook, edit);
            if (edited.sound()) {
                codebook = new Codebook(codebook.number().next(), edited.content());
                incidents.replaceAll((id, key) -> edited.moves().getOrDefault(key, key));
                for (String key : incidents.values()) {
                    assertTrue(codebook.content().types().stream().anyMatch(type -> type.key().equals(key)), () -> edit + " left an incident with " + key);
                }
            }
        }
    }

    @Property(tries = 60)
    void aFileHoldsAllThatACodebookSays(@ForAll("plans") List<Edits.Plan> plans) throws UnreadableCodebook {
        Codebook codebook = after(plans);
        Codebook again = CodebookJsonReader.read(CodebookJson.write(codebook, "what changed"));
        assertEquals(codebook.content(), again.content());
        assertEquals(codebook.version(), again.version());
        assertEquals(codebook.hash(), again.hash());
        assertEquals(codebook.content(), CodebookJsonReader.read(CodebookJson.kept(codebook, "")).content());
    }

    @Property(tries = 60)
    void whatDiffersIsSaidExactlyWhenTheHashDiffers(@ForAll("plans") List<Edits.Plan> plans) {
        Codebook codebook = after(plans);
        List<Difference> differences = Differences.between(DEFAULT.content(), codebook.content());
        assertEquals(DEFAULT.hash().equals(codebook.hash()), differences.isEmpty());
        assertEquals(differences.isEmpty(), Differences.line(differences).isEmpty());
    }

    @Property(tries = 60)
    void goingBackToTheDefaultKeepsEveryUsedTypeReadable(@ForAll("plans") List<Edits.Plan> plans) {
        Codebook codebook = after(plans);
        Set<String> used = new HashSet<>();
        codebook.types().forEach(type -> used.add(type.key()));
        Edited back = Editor.edit(codebook, new CodebookEdit.Take(DEFAULT.content(), used));
        assertTrue(back.sound(), () -> back.problems().toString());
        Codebook after = new Codebook(codebook.number().next(), back.content());
        for (String key : used) {
            String moved = back.moves().getOrDefault(key, key);
            assertEquals(moved, after.find(moved).orElseThrow().key());
            assertTrue(DEFAULT.find(moved).isPresent() || after.type(moved).retired(), moved);
        }
        assertEquals(DEFAULT.content(), Editor.edit(codebook, new CodebookEdit.Take(DEFAULT.content(), Set.of())).content());
    }

    @Property(tries = 30)
    void otherNeverGoes(@ForAll("plans") List<Edits.Plan> plans) {
        Codebook codebook = after(plans);
        assertEquals(Codebook.OTHER, codebook.type("no.such").key());
        assertFalse(codebook.type(Codebook.OTHER).retired());
    }

    private static Codebook after(List<Edits.Plan> plans) {
        Codebook codebook = DEFAULT;
        for (Edits.Plan plan : plans) {
            Edited edited = Editor.edit(codebook, plan.of(codebook));
            if (edited.sound()) {
                codebook = new Codebook(codebook.number().next(), edited.content());
            }
        }
        return codebook;
    }
}
