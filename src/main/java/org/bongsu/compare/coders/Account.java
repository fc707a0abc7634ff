package org.bongsu.compare.coders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;

/**
 * What one coder coded.
 *
 * @param read ids of the sources that were worked through, whether or not an incident was found in them
 */
public record Account(List<Incident> incidents, Map<String, List<Claim>> claims, Set<String> read) {
    public Account {
        incidents = List.copyOf(incidents);
        claims = Map.copyOf(claims);
        read = Set.copyOf(read);
    }

    /** Incidents with their claims. */
    public static Account of(List<Incident> incidents, List<Claim> claims, Set<String> read) {
        Map<String, List<Claim>> by = new HashMap<>();
        claims.forEach(claim -> by.computeIfAbsent(claim.incident(), id -> new ArrayList<>()).add(claim));
        return new Account(incidents, by, new HashSet<>(read));
    }

    List<Claim> of(Incident incident) {
        return claims.getOrDefault(incident.id(), List.of());
    }
}
