package org.bongsu.view.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the user points at files; empty when the user thinks better of it. */
public interface FileChoice {
    /** Files to read. */
    List<Path> open(String title);

    /** A folder. */
    Optional<Path> folder(String title);

    /** A file to write, proposed under a name in a folder. */
    Optional<Path> save(String title, Path proposed);
}
