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
    static final BundleLimits USUAL = new BundleLimits(256L << 20, 768L << 20, 200, 1_000_000, 24);
}
