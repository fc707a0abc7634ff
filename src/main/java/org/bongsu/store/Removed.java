package org.bongsu.store;

import org.bongsu.model.Deed;
import org.bongsu.model.Stored;

/**
 * An incident or a source that is gone.
 *
 * @param by     the action that it went with
 * @param record as it was before
 */
public record Removed(Deed by, Stored record) { }
