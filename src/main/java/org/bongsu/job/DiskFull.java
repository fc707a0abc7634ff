package org.bongsu.job;

import java.io.IOException;
import java.nio.file.Path;

/** There is no room on the disk for a file. */
public final class DiskFull extends IOException {
    private static final long serialVersionUID = 1;

    public DiskFull(Path file, IOException cause) {
        super("no room on the disk for " + file, cause);
    }
}
