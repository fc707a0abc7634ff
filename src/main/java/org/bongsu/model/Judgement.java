package org.bongsu.model;

/**
 * What the analyst holds to be so; none of these is changed by a claim.
 *
 * @param clarity 1 when the incident is reported in enough detail to stand alone, 2 when not (UCDP GED)
 */
public record Judgement(Status status, Attribution attribution, int clarity, Review review) {
    public Judgement {
        if (clarity < 1 || clarity > 2) {
            throw new IllegalArgumentException("clarity is 1 or 2, not " + clarity);
        }
    }
}
