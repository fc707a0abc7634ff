package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Entry.Turn;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.EntryFormat;
import org.bongsu.store.journal.Heading;
import org.bongsu.store.journal.Kind;
import org.bongsu.store.tables.Body;

/** Whatever the records hold comes back as it was, from the journal and from H2. */
class RoundTripProperties {
    @Provide
    Arbitrary<Stored> records() {
        return Records.any();
    }

    @Provide
    Arbitrary<List<Stored>> several() {
        return Records.any().list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void throughTheJournalsFormat(@ForAll("several") List<Stored> several, @ForAll String action, @ForAll String coder) throws IOException {
        List<Edit> edits = new ArrayList<>();
        several.forEach(each -> {
            edits.add(Edit.add(each));
            edits.add(Edit.replace(each, each));
            edits.add(Edit.remove(each));
        });
        Entry.Made made = new Entry.Made(new Change(7, action, Samples.CLOCK.instant(), coder, edits), Turn.REDO, 3);
        byte[] json = EntryFormat.bytes(made);
        for (byte each : json) {
            assertEquals(true, each != 0 && each != '\n', "a byte that the journal's frame keeps for itself");
        }
        assertEquals(made, EntryFormat.read(json));
        assertEquals(new Heading(false, 7), Heading.of(json));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void throughARow(@ForAll("records") Stored record) {
        assertEquals(record, Body.read(Kind.of(record), record.id(), Body.of(record)));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void throughAStoreAndItsRebuilding(@ForAll("several") List<Stored> several) throws Exception {
        Path folder = Files.createTempDirectory("bongsu-store");
        Map<List<String>, Stored> expected = new LinkedHashMap<>();
        try (Store store = Store.open(folder, "kim", Samples.CLOCK)) {
            for (Stored each : several) {
                Stored before = expected.put(List.of(Kind.of(each).table, each.id()), each);
                if (before == null || Kind.of(before) == Kind.of(each)) {
                    store.commit("action.put", List.of(new Edit(before, each)));
                } else {
                    store.commit("action.put", List.of(Edit.remove(before), Edit.add(each)));
                }
            }
        }
        for (int i = 0; i < 2; i++) {
            try (Store store = Store.open(folder, "kim", Samples.CLOCK)) {
                Map<List<String>, Stored> found = new LinkedHashMap<>();
                Snapshot all = store.snapshot();
                List.of(all.incidents(), all.claims(), all.sources(), all.coverage(), all.dismissals(), all.codebooks(), all.views(), all.datasets(), all.indexes(),
                        all.dates(), all.mappings()).forEach(list -> list.forEach(
                        each -> found.put(List.of(Kind.of(each).table, each.id()), each)));
                assertEquals(expected, found);
            }
            Files.delete(folder.resolve("store.mv.db"));
        }
        Folders.delete(folder);
    }
}
