package org.bongsu.store;

import java.util.List;

/**
 * What a look over the whole store found.
 *
 * @param changes   changes read in the journal
 * @param records   records that the tables hold
 * @param originals kept files whose hash was compared
 */
public record StoreCheck(long changes, long records, long originals, List<Finding> findings) {
    public StoreCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Something that is not as it should be.
     *
     * @param key message key, such as {@code store.check.original-missing}
     */
    public record Finding(String key, List<String> args) {
        public Finding {
            args = List.copyOf(args);
        }
    }

    /** Whether all is as it should be. */
    public boolean sound() {
        return findings.isEmpty();
    }
}
