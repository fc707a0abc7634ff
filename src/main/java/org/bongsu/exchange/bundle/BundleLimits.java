package org.bongsu.exchange.bundle;

/**
 * How much a bundle may ask of its reader.
 *
 * @param file     bytes of the file
 * @param unpacked bytes of all entries together
 * @param ratio    times that an entry of more than a megabyte may grow when unpacked
 * @param records  lines of an entry
 * @param depth    levels of JSON
 */
record BundleLimits(long file, long unpacked, int ratio, int records, int depth) {
    /** As much as a worker can hold. */
    static final BundleLimits USUAL = new BundleLimits(96L << 20, 240L << 20, 200, 1_000_000, 24);
}
