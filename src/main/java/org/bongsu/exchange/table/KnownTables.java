package org.bongsu.exchange.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;

/**
 * The tables that are recognised. Machine-coded data sets (GDELT, ICEWS), which are kept apart from what is coded by hand, are no part
 * of these: they are asked for before.
 */
public final class KnownTables {
    private static final List<KnownTable> ALL = List.of(new CnsMissiles(), new NagixMissiles(), new CsisProvocations(), new CsisSeverities(), new UcdpGed(),
            new Acled(), new ListedIncidents(), new TariffRevisions());

    private KnownTables() { }

    /** How a table is read that is known by its columns; empty for any other. */
    public static Optional<TableMapping> find(Grid grid) {
        return ALL.stream().map(each -> each.of(grid)).flatMap(Optional::stream).findFirst();
    }

    /** Whether the first line of a text is the header of a table that is known. */
    public static boolean startsOne(String text) {
        List<String> header = CsvGrid.header(text);
        return header.size() > 2 && find(new Grid("", header, List.of())).isPresent();
    }

    static TableColumn column(String header, ColumnMeaning meaning) {
        return TableColumn.of(Objects.requireNonNull(header), meaning);
    }
}
