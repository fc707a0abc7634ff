package org.bongsu.exchange.bundle;

import java.time.Instant;
import java.util.List;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Source;
import org.jspecify.annotations.Nullable;

/** One coder's work: sources (without their text, unless asked), incidents with what the sources claim of them, and the coder's own key dates. */
public record Bundle(Head head, List<Source> sources, List<Coded> incidents, List<OwnDate> dates) {
    public Bundle {
        sources = List.copyOf(sources);
        incidents = List.copyOf(incidents);
        dates = List.copyOf(dates);
    }

    /** A bundle without dates. */
    public Bundle(Head head, List<Source> sources, List<Coded> incidents) {
        this(head, sources, incidents, List.of());
    }

    /**
     * Who made it from what.
     *
     * @param coder    the name that the coder has set
     * @param codebook version of the codebook
     * @param hash     SHA-256 of the codebook, 64 hexadecimal digits
     * @param texts    whether the texts of articles are in it
     */
    public record Head(String application, String coder, Instant written, String codebook, String hash, boolean texts) { }

    /**
     * An incident with its claims.
     *
     * @param changed when it was last changed, or null where that is not known
     */
    public record Coded(Incident incident, @Nullable Instant changed, List<Claim> claims) {
        public Coded {
            claims = List.copyOf(claims);
        }
    }
}
