package org.bongsu.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a file and all that it encloses, archives in archives and mails in mails, as deep and as many as is sane. */
public final class Opening {
    /** Archives in archives. */
    private static final int DEEPEST = 4;
    /** Files that one file may enclose, at whatever depth. */
    private static final int MOST_FILES = 20_000;
    /** Bytes of all of them. */
    private static final long MOST_BYTES = 4L << 30;

    private final Gate gate;
    private final Instant retrieved;
    private final BooleanSupplier cancelled;
    private final Consumer<Leaf> each;
    private int files;
    private long bytes;

    /**
     * A file in which nothing more is to be looked for.
     *
     * @param file    the path of the outermost file, and behind it the names on the way to this one
     * @param bytes   of the innermost file
     * @param refusal why it is not taken; null with articles
     */
    public record Leaf(String file, byte[] bytes, List<Article> articles, @Nullable Refusal refusal) { }

    /**
     * Reads through a gate.
     *
     * @param cancelled asked between files
     * @param each      told of everything found, in order
     */
    public Opening(Gate gate, Instant retrieved, BooleanSupplier cancelled, Consumer<Leaf> each) {
        this.gate = gate;
        this.retrieved = retrieved;
        this.cancelled = cancelled;
        this.each = each;
    }

    /**
     * Opens a file.
     *
     * @param path as it is shown
     * @param name without folders
     */
    public void open(String path, String name, byte[] content) {
        open(path, name, content, 0);
    }

    private void open(String path, String name, byte[] content, int depth) {
        int from = 0;
        do {
            switch (gate.read(name, content, retrieved, from)) {
                case Outcome.Refused refused -> {
                    each.accept(new Leaf(path, content, List.of(), refused.refusal()));
                    return;
                }
                case Outcome.Taken taken -> {
                    if (!taken.articles().isEmpty()) {
                        each.accept(new Leaf(path, content, taken.articles(), null));
                    }
                    taken.passed().forEach(passed -> each.accept(new Leaf(path + "/" + passed.file(), new byte[0], List.of(), passed)));
                    for (Enclosed enclosed : taken.enclosed()) {
                        if (cancelled.getAsBoolean()) {
                            return;
                        }
                        if (!inside(path, name, enclosed, depth)) {
                            return;
                        }
                    }
                    from = taken.next() > from ? taken.next() : 0;
                }
            }
        } while (from > 0 && !cancelled.getAsBoolean());
    }

    /** False when it was too much. */
    private boolean inside(String path, String outer, Enclosed enclosed, int depth) {
        files++;
        bytes += enclosed.bytes().length;
        if (files > MOST_FILES || bytes > MOST_BYTES || depth + 1 >= DEEPEST) {
            String reason = depth + 1 >= DEEPEST ? "too-deep" : "too-many-files";
            each.accept(new Leaf(path, new byte[0], List.of(), new Refusal(outer, reason, List.of(outer))));
            return false;
        }
        String name = enclosed.name().substring(enclosed.name().lastIndexOf('/') + 1);
        open(path + "/" + enclosed.name(), name.isEmpty() ? enclosed.name() : name, enclosed.bytes(), depth + 1);
        return true;
    }
}
