package org.bongsu.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bongsu.codebook.Codebook;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.RowFault;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;

/** Reads the rows of a table by a mapping: a pure function of cells, which holds nothing of what it read before. */
public final class RowReader {
    private static final Set<String> NOTHING = Set.of("", "unknown", "n/a", "na", "nan", "none", "null", "-", "--", "?", "n.a.", "unk", "not available", "미상", "불명", "없음");

    private final Codebook codebook;
    private final Gazetteer gazetteer;
    private final ActorNames actors;
    private final TypeWords types;

    public RowReader(Codebook codebook, Gazetteer gazetteer) {
        this.codebook = codebook;
        this.gazetteer = gazetteer;
        this.actors = new ActorNames(gazetteer);
        this.types = new TypeWords(codebook);
    }

    /** What the rows say, and what of them could not be read. */
    public TableReading read(Grid grid, TableMapping mapping) {
        List<ReadRow> rows = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Map<String, Integer> met = new HashMap<>();
        for (Grid.Row row : grid.rows()) {
            if (row.cells().size() > grid.header().size() && row.cells().subList(grid.header().size(), row.cells().size()).stream().anyMatch(c -> !c.isBlank())) {
                faults.add(new RowFault(row.number(), "", row.cells().getLast(), "too-many-cells", true));
                continue;
            }
            String key = key(grid, mapping, row);
            if (!key.isEmpty() && !keys.add(key)) {
                faults.add(new RowFault(row.number(), keyColumn(grid, mapping), key, "key-twice", true));
                continue;
            }
            // Without a key of its own a row is known by all that it says of when and what; the second one alike is the second.
            String id = key.isEmpty() ? numbered(plainKey(grid, mapping, row), met) : key;
            new OneRow(new OneRow.Parts(codebook, gazetteer, actors, types), grid, mapping, row).read(id, faults).ifPresent(rows::add);
        }
        return new TableReading(mapping, rows, faults);
    }

    private static String numbered(String key, Map<String, Integer> met) {
        int times = met.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }

    private static String key(Grid grid, TableMapping mapping, Grid.Row row) {
        return mapping.columns().stream().filter(c -> c.meaning() == ColumnMeaning.KEY).map(c -> row.cell(grid.column(c.header()))).filter(c -> !c.isEmpty())
                .findFirst().orElse("");
    }

    private static String keyColumn(Grid grid, TableMapping mapping) {
        return mapping.columns().stream().filter(c -> c.meaning() == ColumnMeaning.KEY && grid.column(c.header()) >= 0).map(TableColumn::header).findFirst().orElse("");
    }

    private static String plainKey(Grid grid, TableMapping mapping, Grid.Row row) {
        StringBuilder key = new StringBuilder();
        for (ColumnMeaning meaning : List.of(ColumnMeaning.DATE, ColumnMeaning.TIME, ColumnMeaning.TYPE, ColumnMeaning.TITLE, ColumnMeaning.PLACE, ColumnMeaning.ACTOR, ColumnMeaning.TARGET)) {
            mapping.columns().stream().filter(c -> c.meaning() == meaning).forEach(c -> key.append(row.cell(grid.column(c.header()))).append('|'));
        }
        return key.toString();
    }

    /** Whether a cell says that nothing is known. */
    static boolean nothing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
