package org.bongsu.exchange.bundle;

import java.nio.file.Path;

/** Where bundles are read. */
@FunctionalInterface
public interface Bundles {
    /**
     * The bundle in a file.
     *
     * @throws UnreadableBundle with a named reason when it is not taken
     */
    Bundle read(Path file) throws UnreadableBundle;
}
