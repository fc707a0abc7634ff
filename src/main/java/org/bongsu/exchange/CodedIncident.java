package org.bongsu.exchange;

import java.util.List;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;

/** An incident with what its sources say of it, as it is exchanged. */
public record CodedIncident(Incident incident, List<Claim> claims) {
    public CodedIncident {
        claims = List.copyOf(claims);
    }
}
