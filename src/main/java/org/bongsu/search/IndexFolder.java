package org.bongsu.search;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/** The folder of an index, the one that is made beside it, and the swap of the two. */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

    static {
        // Lucene tells of vectors and of memory that it does without; nothing of it is for the analyst.
        Logger.getLogger("org.apache.lucene").setLevel(Level.SEVERE);
    }

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    Path beside() {
        return folder.resolveSibling(folder.getFileName() + "-new");
    }

    /** The number of the last change that the index holds; -1 when there is none that could be used. */
    long held(Stamp stamp) {
        if (!Files.isDirectory(folder)) {
            return -1;
        }
        try (FSDirectory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return -1;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                // Opening reads headings only; a bit that turned over in the words would be found, or not found, without a sign.
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return stamp.number(reader.getIndexCommit().getUserData());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "the index cannot be read, and is made again: {0}", String.valueOf(e));
            return -1;
        }
    }

    void clearBeside() throws IOException {
        delete(beside());
    }

    /** Puts the one that was made beside in place of the old one. */
    void swap() throws IOException {
        delete(folder);
        try {
            Files.move(beside(), folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside(), folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
