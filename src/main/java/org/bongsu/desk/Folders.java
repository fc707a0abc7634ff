package org.bongsu.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bongsu.intake.bytes.Companions;

/** The files that somebody means who chooses files and folders. */
final class Folders {
    private Folders() { }

    /** The files, and all below the folders in the order of their names; links, hidden files and what belongs to a saved page are passed over. */
    static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(Files.isDirectory(path) ? below(path) : List.of(path));
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).filter(p -> !hidden(folder, p)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Companions companions = Companions.of(files.stream().map(Folders::slashed).toList());
        return files.stream().filter(file -> !companions.has(slashed(file))).toList();
    }

    private static boolean hidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
