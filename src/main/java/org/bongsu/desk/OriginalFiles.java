package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bongsu.intake.Gate;
import org.bongsu.model.Article;
import org.bongsu.store.disk.StoreException;

/** The files that articles were made from, as they were imported. */
public final class OriginalFiles {
    private static final int LONGEST_NAME = 80;

    private final Session session;
    private final Gate gate;

    public OriginalFiles(Session session, Gate gate) {
        this.session = session;
        this.gate = gate;
    }

    /** All of an original as words that do nothing; empty where the bytes are not there, as of an entry of a feed. */
    public Optional<Gate.Original> show(Article article) throws StoreFault {
        return bytes(article).map(bytes -> gate.show(article.original().fileName(), bytes));
    }

    /** A copy of an original outside the store, which another program may open; the store's own is not given out. */
    public Optional<Path> copy(Article article) throws StoreFault, IOException {
        Optional<byte[]> bytes = bytes(article);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Path file = Files.createTempDirectory("bongsu-original").resolve(safe(article.original().fileName()));
        return Optional.of(Files.write(file, bytes.get()));
    }

    /** A name that is one on every system and leads nowhere. */
    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^[. ]+", "").strip();
        String end = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return end.isBlank() ? "original" : end;
    }

    private Optional<byte[]> bytes(Article article) throws StoreFault {
        try {
            return session.store().originals().get(article.original().sha256());
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }
}
