package org.bongsu.desk.table;

import java.util.List;
import java.util.Optional;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;

/** What a store holds of a table already. */
public interface Held {
    Optional<Incident> incident(String id);

    Optional<Source> source(String id);

    /** What is claimed by a row, of whatever incident it was joined to. */
    List<Claim> claimsIn(String source);

    /** What is claimed of an incident. */
    List<Claim> claimsOf(String incident);

    /** An incident as the table gave it last; empty when that is not known. */
    Optional<Incident> given(String id);
}
