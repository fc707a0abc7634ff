package org.bongsu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bongsu.publish.UnreadableFigure.Why;

/** Where the manifests of figures that come in are read. */
@FunctionalInterface
public interface Manifests {
    /** Larger files are no figures. */
    long LARGEST = 200L << 20;

    /**
     * The manifest that a file carries.
     *
     * @throws UnreadableFigure with a named reason when it carries none, or cannot be read
     */
    Manifest read(Path file) throws UnreadableFigure;

    /** Read in this process: for tests, and for files of one's own. */
    static Manifest here(Path file) throws UnreadableFigure {
        return ManifestReader.read(bytes(file));
    }

    /** The bytes of a file, when it is one and they are not too many. */
    static byte[] bytes(Path file) throws UnreadableFigure {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFigure(Files.exists(file) ? Why.NOT_A_FIGURE : Why.NOT_READ, "no file");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFigure(Why.TOO_LARGE, Files.size(file) + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (UnreadableFigure e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFigure(Why.NOT_READ, String.valueOf(e.getMessage()));
        }
    }
}
