package org.bongsu.store;

/**
 * When the journal takes breath.
 *
 * @param segment    bytes after which another segment is started
 * @param checkpoint changes after which the tables are forced, and the journal says so
 */
record Limits(long segment, long checkpoint) {
    static final Limits USUAL = new Limits(16L << 20, 1000);
}
