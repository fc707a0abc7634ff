package org.bongsu.exchange.table;

import java.util.List;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.TableRow;

/**
 * What a row says.
 *
 * @param source the row, whose text names each column with what stands in it
 * @param claims what it says of the incident, each with the cell that says so
 * @param told   where in the source's text a telling stands that may be read for more; empty (0 to 0) where there is none
 */
public record ReadRow(TableRow source, Incident incident, List<Claim> claims, Span told) {
    public ReadRow {
        claims = List.copyOf(claims);
    }

    /** A stretch of the source's text, by UTF-16 offsets. */
    public record Span(int start, int end) {
        /** Nothing. */
        public static final Span NONE = new Span(0, 0);

        /** Whether it holds nothing. */
        public boolean empty() {
            return start == end;
        }
    }
}
