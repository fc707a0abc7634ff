package org.bongsu.model;

import java.util.List;

/**
 * An incident that an article seems to report.
 *
 * @param proposal the incident as a draft; its id is only good within the reading
 * @param claims   what the article says of it, each with its words
 * @param lead     the sentence that reports it
 * @param score    0 (a guess) to 1 (certain)
 * @param reasons  why it was proposed, and what to check
 * @param rounds   the rounds of a salvo that the article tells apart, as drafts whose parent is the proposal; none for others
 */
public record Suggestion(Incident proposal, List<Claim> claims, Evidence lead, double score, List<Reason> reasons, List<Round> rounds) {
    public Suggestion {
        claims = List.copyOf(claims);
        reasons = List.copyOf(reasons);
        rounds = List.copyOf(rounds);
    }

    /** One that is no salvo. */
    public Suggestion(Incident proposal, List<Claim> claims, Evidence lead, double score, List<Reason> reasons) {
        this(proposal, claims, lead, score, reasons, List.of());
    }

    /** A round of a salvo, fired at a time or from a place of its own, with what the article says of it alone. */
    public record Round(Incident proposal, List<Claim> claims) {
        public Round {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A reason in words.
     *
     * @param key message key, such as {@code reason.check-the-day}
     */
    public record Reason(String key, List<String> args) {
        public Reason {
            args = List.copyOf(args);
        }
    }
}
