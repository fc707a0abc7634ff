package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;

/** The incidents that the filter shows, to be written as a table. */
public interface TableExport {
    /** How many incidents would be written. */
    int incidents();

    /** How many of them are drafts. */
    int drafts();

    /** Writes them, whole or not at all. */
    void write(TableFormat format, Path out) throws IOException;
}
