package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Edits;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;

/** However a store's codebook was edited, undo leads all the way back, and redo all the way forth. */
class CodebookUndoProperties {
    private static final Codebook DEFAULT = CodebookReader.readDefault();

    @Provide
    Arbitrary<List<Edits.Plan>> plans() {
        return Edits.plans().list().ofMinSize(2).ofMaxSize(10);
    }

    @Property(tries = 5)
    void undoOfAllEditsGivesTheDefaultBack(@ForAll("plans") List<Edits.Plan> plans) throws Exception {
        Path folder = Files.createTempDirectory("codebook");
        try {
            Codebook last;
            List<Incident> coded;
            List<Incident> recoded;
            try (Session session = Session.open(folder, DEFAULT, Clock.systemUTC(), Runnable::run)) {
                List<Edit> edits = new ArrayList<>();
                DEFAULT.types().forEach(type -> edits.add(Edit.add(Coding.incident("i." + type.key(), type.key(), 2, LocalDate.of(2026, 1, 1)))));
                session.commit("action.import", edits);
                coded = session.now().incidents();
                CodebookEditing editing = new CodebookEditing(session);
                for (Edits.Plan plan : plans) {
                    Recoding planned = editing.plan(plan.of(session.codebook()));
                    if (planned.sound()) {
                        editing.apply(planned);
                    }
                }
                last = session.codebook();
                recoded = session.now().incidents();
                recoded.forEach(incident -> assertTrue(last.content().types().stream().anyMatch(type -> type.key().equals(incident.type()))));
            }
            try (Session session = Session.open(folder, DEFAULT, Clock.systemUTC(), Runnable::run)) {
                assertEquals(last.content(), session.codebook().content());
                assertEquals(last.version(), session.codebook().version());
                int undone = 0;
                while (session.undoWords().get().undo().filter(deed -> deed.what().action().startsWith("action.codebook.")).isPresent()) {
                    session.undo();
                    undone++;
                }
                assertEquals(DEFAULT.hash(), session.codebook().hash());
                assertEquals("1.0", session.codebook().version());
                assertEquals(coded, session.now().incidents());
                for (int i = 0; i < undone; i++) {
                    session.redo();
                }
                assertEquals(last.hash(), session.codebook().hash());
                assertEquals(recoded, session.now().incidents());
                assertTrue(session.store().check().findings().isEmpty());
            }
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
