package org.bongsu.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.bongsu.intake.bytes.Kind;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Original;
import org.bongsu.model.Refusal;

/** A file on its way in. */
record Incoming(String fileName, byte[] bytes, Kind kind, Instant retrieved) {
    private static final int ID_DIGITS = 16;

    /** The article that the whole file is. */
    Article article(Bibliography about, Body body) {
        return article(sha256(bytes), about, body);
    }

    /** One article of several in the file; its hash is that of the file's hash and the entry's id, a line feed between them. */
    Article entry(String fileHash, String entryId, Bibliography about, Body body) {
        return article(sha256((fileHash + "\n" + entryId).getBytes(StandardCharsets.UTF_8)), about, body);
    }

    Outcome refused(String reason) {
        return new Outcome.Refused(new Refusal(fileName, reason, List.of(fileName, kind.name())));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Article article(String hash, Bibliography about, Body body) {
        return new Article("a" + hash.substring(0, ID_DIGITS), about, LanguageFinder.language(about.title() + "\n" + body.text()), body.text(),
                new Original(hash, fileName, kind.mediaType(), bytes.length, retrieved), Article.Handling.NEW, body.layout());
    }
}
