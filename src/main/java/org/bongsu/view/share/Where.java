package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bongsu.job.DiskFull;
import org.bongsu.view.kit.Texts;

/** Paths and the reasons of failures as they are said to people. */
final class Where {
    private Where() { }

    /** A path, with the home folder as {@code ~}. */
    static String of(Path path) {
        Path home = Path.of(System.getProperty("user.home", "/"));
        Path whole = path.toAbsolutePath();
        return whole.startsWith(home) && home.getNameCount() > 0 ? Path.of("~").resolve(home.relativize(whole)).toString() : whole.toString();
    }

    /** Why a file could not be written, and what to do. */
    static String failure(Texts texts, Path out, IOException e) {
        if (e instanceof DiskFull) {
            return texts.say("export.failed.full", of(out));
        }
        if (e instanceof NoSuchFileException) {
            return texts.say("export.failed.folder", of(out));
        }
        if (e instanceof AccessDeniedException) {
            return texts.say("export.failed.denied", of(out));
        }
        if (Files.isSymbolicLink(out) || Files.isDirectory(out)) {
            return texts.say("export.failed.kind", of(out));
        }
        return texts.say("export.failed", of(out));
    }
}
