package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.intake.Gate;
import org.bongsu.intake.Opening;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Edit;
import org.bongsu.model.Original;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes of files that were refused: an article that is set aside, whose text is the reason. */
final class Attachments {
    static final String ACTION = "action.keep-attachment";
    private static final int ID_DIGITS = 16;

    private final Session session;
    private final Gate gate;
    private final Words words;
    private long first;

    Attachments(Session session, Gate gate, Words words) {
        this.session = session;
        this.gate = gate;
        this.words = words;
    }

    /** What became of it: kept, known already, or refused still where the bytes cannot be had any more. */
    Imported keep(Imported refused) throws StoreFault {
        Refusal refusal = refused.refusal();
        byte[] bytes = refusal == null ? null : bytes(refused.file());
        if (refusal == null || bytes == null || bytes.length == 0) {
            return refused;
        }
        String hash = sha256(bytes);
        Optional<Article> known = session.store().articleBySha256(hash);
        if (known.isPresent()) {
            return Imported.duplicate(refused.file(), known.get());
        }
        String said = words.say("refusal." + refusal.reason(), refusal.args().toArray());
        Article article = new Article("a" + hash.substring(0, ID_DIGITS), new Bibliography(refusal.file(), null, null, null, null), words.language(), said,
                new Original(hash, refusal.file(), "application/octet-stream", bytes.length, session.clock().instant()), new Article.Handling(ArticleState.ASIDE, null, false));
        session.keep(bytes);
        List<Edit> edits = List.of(Edit.add(article));
        if (first == 0) {
            first = session.commit(ACTION, edits).number();
        } else {
            session.commit(ACTION, edits, first);
        }
        return Imported.kept(refused.file(), article, refusal);
    }

    /** The bytes of a file, or of one inside another, whose path goes on where that of the file ends; null where it is gone. */
    private byte @Nullable [] bytes(String file) {
        Path outer = Path.of(file);
        while (outer != null && !Files.isRegularFile(outer)) {
            outer = outer.getParent();
        }
        if (outer == null) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(outer);
            if (outer.equals(Path.of(file))) {
                return bytes;
            }
            List<byte[]> inner = new ArrayList<>();
            new Opening(gate, session.clock().instant(), () -> !inner.isEmpty(), leaf -> {
                if (leaf.file().equals(file) && leaf.refusal() != null) {
                    inner.add(leaf.bytes());
                }
            }).open(outer.toString(), Objects.requireNonNull(outer.getFileName()).toString(), bytes);
            return inner.isEmpty() ? null : inner.getFirst();
        } catch (IOException e) {
            return null;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
