package org.bongsu.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.exchange.table.Grid;
import org.bongsu.exchange.table.Guess;
import org.bongsu.exchange.table.TableReading;
import org.bongsu.exchange.table.TypeWords;
import org.bongsu.job.Progress;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.Incident;
import org.bongsu.model.RowFault;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;

/** A table whose columns are being told: what stands in it, what its rows would become, and at last the import. */
public final class TableDraft {
    private static final int SAMPLES = 3;
    private static final int MOST_WORDS = 60;

    private final TableImporting importing;
    private final Grid grid;
    private final TypeWords types;

    TableDraft(TableImporting importing, Grid grid, TypeWords types) {
        this.importing = importing;
        this.grid = grid;
        this.types = types;
    }

    /**
     * What a row would become.
     *
     * @param incident empty when it would be left out
     */
    public record Row(int number, Optional<Incident> incident, List<RowFault> faults) { }

    /** The name of the file. */
    public String name() {
        return grid.name();
    }

    /** How many rows there are. */
    public int rows() {
        return grid.rows().size();
    }

    /** The columns, in order. */
    public List<String> header() {
        return grid.header();
    }

    /** A few different things that stand in a column. */
    public List<String> samples(String header) {
        int column = grid.column(header);
        return grid.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).distinct().limit(SAMPLES).toList();
    }

    /** The mapping to begin with: one that was kept for such a table, else a guess. */
    public TableMapping first() {
        return TableFiles.mapping(grid, importing.mappings()).map(this::whole).orElseGet(() -> Guess.of(grid));
    }

    /** With the columns that it does not speak of, as such that are passed over. */
    private TableMapping whole(TableMapping mapping) {
        List<TableColumn> columns = new ArrayList<>(mapping.columns());
        grid.header().stream().filter(name -> columns.stream().noneMatch(c -> c.header().equals(name))).forEach(name -> columns.add(TableColumn.of(name, ColumnMeaning.IGNORED)));
        return mapping.withColumns(columns);
    }

    /** The first rows as they would be. */
    public List<Row> preview(TableMapping mapping, int most) {
        TableReading reading = importing.preview(grid, mapping, most);
        List<Row> rows = new ArrayList<>();
        grid.rows().stream().limit(most).forEach(row -> rows.add(new Row(row.number(),
                reading.rows().stream().filter(read -> read.source().row() == row.number()).map(read -> read.incident()).findFirst(),
                reading.faults().stream().filter(fault -> fault.row() == row.number()).toList())));
        return rows;
    }

    /** How many rows of the table would come in, and how many would be left out. */
    public Counts counts(TableMapping mapping) {
        TableReading reading = importing.preview(grid, mapping, grid.rows().size());
        int left = (int) reading.faults().stream().filter(RowFault::whole).count();
        return new Counts(reading.rows().size(), left, reading.faults().size() - left);
    }

    /** Rows that come in, rows left out, and cells of the first that cannot be read. */
    public record Counts(int rows, int leftOut, int cells) { }

    /** The table's words for types, those in most rows first, each with ours: the analyst's choice, else a guess, else the type that is usual. */
    public Map<String, String> types(TableMapping mapping) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        List<Integer> columns = mapping.columns().stream().filter(c -> c.meaning() == ColumnMeaning.TYPE).map(c -> grid.column(c.header())).filter(i -> i >= 0).toList();
        grid.rows().forEach(row -> columns.stream().map(row::cell).filter(cell -> !cell.isEmpty()).findFirst().ifPresent(cell -> counted.merge(cell, 1, Integer::sum)));
        Map<String, String> words = new LinkedHashMap<>();
        counted.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(MOST_WORDS).forEach(e -> words.put(e.getKey(),
                mapping.ours(ColumnMeaning.TYPE, e.getKey()).or(() -> types.guess(e.getKey())).orElse(mapping.rules().type())));
        return words;
    }

    /** The mappings that are kept. */
    public KeptMappings kept() {
        return importing.kept();
    }

    /** Keeps the mapping where it is wanted, and imports the table by it. */
    public TableTally take(TableMapping mapping, boolean keep, Progress progress) throws StoreFault {
        if (keep) {
            importing.kept().keep(mapping);
        }
        return importing.rows(grid, mapping, progress);
    }
}
