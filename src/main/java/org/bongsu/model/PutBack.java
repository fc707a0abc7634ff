package org.bongsu.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds after it was put back.
 *
 * @param changes how many changes
 * @param last    when the last of them was made, or null when there is none
 * @param beyond  whether changes that were made after the backup could be read too, and are in it
 */
public record PutBack(long changes, @Nullable Instant last, boolean beyond) { }
