package org.bongsu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bongsu.exchange.table.Grid;
import org.bongsu.model.Claim;
import org.bongsu.model.Coded;
import org.bongsu.model.Evidence;
import org.bongsu.model.Stance;
import org.jspecify.annotations.Nullable;

/** A claim as a row of cells, and back: what is said of which incident, and the words that say so. */
final class ClaimCells {
    private static final List<Cell> CELLS = List.of(new Cell("id", Claim::id), new Cell("incident", Claim::incident), new Cell("field", c -> c.what().field()),
            new Cell("value", c -> c.what().value()), new Cell("stance", c -> c.what().stance().code()), new Cell("by", c -> c.what().by()),
            new Cell("source", c -> c.evidence().source()), new Cell("quote", c -> c.evidence().quote()), new Cell("quote_start", c -> c.evidence().start()),
            new Cell("quote_end", c -> c.evidence().end()), new Cell("before", c -> c.evidence().before()), new Cell("after", c -> c.evidence().after()));

    private ClaimCells() { }

    /** A column with what it holds of a claim, or null. */
    record Cell(String column, Function<Claim, @Nullable Object> of) { }

    static List<Cell> cells() {
        return CELLS;
    }

    /** Adds the claims of a sheet to their incidents. */
    static void read(Grid grid, Map<String, List<Claim>> claims) {
        for (Grid.Row row : grid.rows()) {
            Function<String, String> text = column -> {
                int at = grid.column(column);
                return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
            };
            String by = text.apply("by");
            Evidence words = new Evidence(text.apply("source"), (int) Double.parseDouble(text.apply("quote_start")), (int) Double.parseDouble(text.apply("quote_end")),
                    text.apply("quote"), text.apply("before"), text.apply("after"));
            claims.computeIfAbsent(text.apply("incident"), each -> new ArrayList<>()).add(new Claim(text.apply("id"), text.apply("incident"),
                    new Claim.Assertion(text.apply("field"), text.apply("value"), Coded.of(Stance.class, text.apply("stance")), by.isEmpty() ? null : by), words));
        }
    }
}
