package org.bongsu.desk.table;

import java.util.List;
import org.bongsu.exchange.table.ReadRow;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a table gives it.
 *
 * @param source the row that it stands in; null for a salvo, which is made of several
 * @param told   the telling among the row's words
 */
public record Given(@Nullable Source source, Incident incident, List<Claim> claims, ReadRow.Span told) {
    public Given {
        claims = List.copyOf(claims);
    }

    /** As a row says it. */
    public static Given of(ReadRow row) {
        return new Given(row.source(), row.incident(), row.claims(), row.told());
    }

    Given with(Incident other) {
        return new Given(source, other, claims, told);
    }
}
