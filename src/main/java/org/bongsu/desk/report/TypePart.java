package org.bongsu.desk.report;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.model.Incident;
import org.bongsu.publish.report.Block;
import org.bongsu.words.Words;

/** A table of the incidents of each family of types. */
final class TypePart {
    private TypePart() { }

    static List<Block> of(Told told) {
        Words words = told.basis().words();
        List<Incident> incidents = told.basis().incidents();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "types", words.say("sitrep.part.types")));
        List<Block.Column> columns = List.of(new Block.Column(words.say("sitrep.column.number"), 0.8, false), new Block.Column(words.say("sitrep.column.date"), 2.9, false),
                new Block.Column(words.say("sitrep.column.incident"), 4.8, false), new Block.Column(words.say("sitrep.column.place"), 3, false),
                new Block.Column(words.say("sitrep.column.severity"), 1.6, true), new Block.Column(words.say("sitrep.column.status"), 1.9, false));
        int section = 0;
        for (Family family : told.basis().codebook().families().values()) {
            List<List<String>> rows = incidents.stream().filter(i -> Type.familyOf(i.type()).equals(family.key())).map(i -> List.of(told.number(i), told.day(i), told.title(i), told.place(i),
                    Integer.toString(i.severity()), words.say("status." + i.status().code()))).toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(2, "type-" + ++section, words.say("sitrep.family", family.names().in(words.language()), rows.size())));
                blocks.add(new Block.Table(columns, rows));
            }
        }
        return blocks;
    }
}
