package org.bongsu.model;

import java.time.Instant;

/**
 * A backup of a store, as it was at a moment.
 *
 * @param name     its name among the backups of the store
 * @param made     when it was made, to the millisecond
 * @param verified whether it was opened and found sound since it was made
 * @param bytes    how much the store's files in it hold, in bytes; what backups share is counted in each
 */
public record Backup(String name, Instant made, boolean verified, long bytes) { }
