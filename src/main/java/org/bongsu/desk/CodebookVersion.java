package org.bongsu.desk;

import java.time.Instant;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Difference;
import org.jspecify.annotations.Nullable;

/**
 * One version of the store's codebook, and what made it.
 *
 * @param differences what it says otherwise than the version before
 * @param recoded     how many incidents were re-coded with it
 * @param made        by whom and when; null for the codebook that Bongsu comes with
 */
public record CodebookVersion(Codebook codebook, List<Difference> differences, int recoded, @Nullable Made made) {
    public CodebookVersion {
        differences = List.copyOf(differences);
    }

    /**
     * What made it.
     *
     * @param action message key of what was done
     */
    public record Made(String action, Instant at, String coder) { }
}
