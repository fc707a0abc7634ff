package org.bongsu.situation.machine;

/** What the codes of CAMEO mean to an analyst: which type of the codebook, how grave, and in what words. */
public interface CodeReading {
    /**
     * What a code means.
     *
     * @param type     key of the codebook
     * @param severity beacons, 1 to 5
     * @param label    a few words
     */
    record Meaning(String type, int severity, String label) { }

    /** What a code of digits means. */
    Meaning of(String cameo);
}
