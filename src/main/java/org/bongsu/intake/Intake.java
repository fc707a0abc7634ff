package org.bongsu.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.intake.bytes.Kind;
import org.bongsu.intake.bytes.KindFinder;
import org.bongsu.model.Article;
import org.jspecify.annotations.Nullable;

/** Makes articles of files and of what is pasted, in this process; holds no state, opens nothing, connects to nothing. */
public final class Intake implements Gate {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 << 20;
    private static final int LARGEST_ARCHIVE = 128 << 20;

    private static final String PASTED_PAGE = "clipboard.html";
    private static final String PASTED_TEXT = "clipboard.txt";

    /** Makes an intake; one serves any number of threads. */
    public Intake() { }

    @Override
    public Outcome read(String fileName, byte[] bytes, Instant retrieved, int from) {
        Incoming unknown = new Incoming(fileName, bytes, Kind.TEXT, retrieved);
        if (bytes.length == 0) {
            return unknown.refused("empty");
        }
        Kind kind = KindFinder.ofBytes(bytes);
        if (bytes.length > (kind == Kind.ZIP ? LARGEST_ARCHIVE : LARGEST)) {
            return unknown.refused(kind == Kind.ZIP ? "archive-too-large" : "too-large");
        }
        if (kind != null) {
            return new DocumentReader(new Incoming(fileName, bytes, kind, retrieved)).read(from);
        }
        String text = Characters.read(bytes).text();
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\uFEFF')) {
            return unknown.refused("empty");
        }
        Incoming incoming = new Incoming(fileName, bytes, KindFinder.ofText(text), retrieved);
        return switch (incoming.kind().family()) {
            case PAGE -> taken(incoming, new PageReader(incoming).read(text));
            case FEED -> incoming.kind() == Kind.JSON_FEED ? new JsonFeedReader(incoming).read(text) : new FeedReader(incoming).read(text);
            case TEXT -> taken(incoming, incoming.kind() == Kind.MARKDOWN ? new MarkdownReader(incoming).read(text) : new PlainTextReader(incoming).read(text));
            default -> new DocumentReader(incoming).read(from);
        };
    }

    @Override
    public Outcome readPasted(String text, @Nullable String html, Instant retrieved) {
        if (html != null && !html.isBlank()) {
            Incoming incoming = new Incoming(PASTED_PAGE, html.getBytes(StandardCharsets.UTF_8), Kind.HTML, retrieved);
            Article article = new PageReader(incoming).readSelection(html, text);
            if (article != null) {
                return taken(incoming, article);
            }
        }
        Incoming incoming = new Incoming(PASTED_TEXT, text.getBytes(StandardCharsets.UTF_8), Kind.TEXT, retrieved);
        if (text.isBlank()) {
            return incoming.refused("empty");
        }
        return incoming.bytes().length > LARGEST ? incoming.refused("too-large")
                : taken(incoming, new PlainTextReader(incoming).read(text));
    }

    @Override
    public Original show(String fileName, byte[] bytes) {
        return new OriginalReader(this).show(fileName, bytes);
    }

    private static Outcome taken(Incoming incoming, @Nullable Article article) {
        return article == null ? incoming.refused("no-text") : new Outcome.Taken(List.of(article));
    }
}
