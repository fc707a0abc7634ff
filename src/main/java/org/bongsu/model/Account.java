package org.bongsu.model;

import java.util.List;

/**
 * What sources say of one field of an incident, side by side.
 *
 * @param field     as in {@link Claim.Assertion}
 * @param versions  the values that are told apart: the headline value first, then those with most claims
 * @param disagrees whether two of them cannot both be so
 */
public record Account(String field, List<Version> versions, boolean disagrees) {
    /**
     * One value with those who say it.
     *
     * @param value    the most precise of the values that agree in it, as its claim or the incident writes it
     * @param headline whether the incident is coded so
     * @param said     claims that say so, also in other words or units or less exactly
     * @param denied   claims that say it is not so
     */
    public record Version(String value, boolean headline, List<Claim> said, List<Claim> denied) {
        public Version {
            said = List.copyOf(said);
            denied = List.copyOf(denied);
        }
    }

    public Account {
        versions = List.copyOf(versions);
    }

    /** Whether somebody denies any of it. */
    public boolean denied() {
        return versions.stream().anyMatch(version -> !version.denied().isEmpty());
    }
}
