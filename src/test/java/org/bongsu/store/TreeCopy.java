package org.bongsu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a folder, as a crash or a backup would leave it. */
final class TreeCopy {
    private TreeCopy() { }

    static Path of(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(each));
                }
            }
        }
        return to;
    }
}
