package org.bongsu.intake;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
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
    private final Executor beside;
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
        this(gate, retrieved, cancelled, each, task -> { });
    }

    /**
     * The same.
     *
     * @param beside may read what is enclosed next while something before it is read; whatever it has not begun in time is read without it
     */
    public Opening(Gate gate, Instant retrieved, BooleanSupplier cancelled, Consumer<Leaf> each, Executor beside) {
        this.gate = gate;
        this.retrieved = retrieved;
        this.cancelled = cancelled;
        this.each = each;
        this.beside = beside;
    }

    /**
     * Opens a file.
     *
     * @param path as it is shown
     * @param name without folders
     * @return whether all of it was read: false when it was cancelled, or enclosed too much
     */
    public boolean open(String path, String name, byte[] content) {
        return open(path, name, content, 0, gate.read(name, content, retrieved, 0));
    }

    private boolean open(String path, String name, byte[] content, int depth, Outcome first) {
        int from = 0;
        do {
            switch (from == 0 ? first : gate.read(name, content, retrieved, from)) {
                case Outcome.Refused refused -> {
                    each.accept(new Leaf(path, content, List.of(), refused.refusal()));
                    return true;
                }
                case Outcome.Taken taken -> {
                    if (!taken.articles().isEmpty()) {
                        each.accept(new Leaf(path, content, taken.articles(), null));
                    }
                    taken.passed().forEach(passed -> each.accept(new Leaf(path + "/" + passed.file(), new byte[0], List.of(), passed)));
                    if (!inside(path, name, taken.enclosed(), depth)) {
                        return false;
                    }
                    from = taken.next() > from ? taken.next() : 0;
                }
            }
        } while (from > 0 && !cancelled.getAsBoolean());
        return from == 0;
    }

    /** False when it was cancelled or too much. What comes next is begun beside, as many as are read at once. */
    private boolean inside(String path, String outer, List<Enclosed> all, int depth) {
        Deque<FutureTask<Outcome>> begun = new ArrayDeque<>();
        int next = 0;
        for (Enclosed enclosed : all) {
            while (next < all.size() && begun.size() <= gate.atOnce()) {
                begun.add(begin(all.get(next++), begun.isEmpty()));
            }
            FutureTask<Outcome> first = begun.remove();
            if (cancelled.getAsBoolean() || !inside(path, outer, enclosed, outcome(first, begun), depth)) {
                return false;
            }
        }
        return true;
    }

    private FutureTask<Outcome> begin(Enclosed enclosed, boolean here) {
        FutureTask<Outcome> task = new FutureTask<>(() -> gate.read(name(enclosed), enclosed.bytes(), retrieved, 0));
        if (!here) {
            beside.execute(task);
        }
        return task;
    }

    /** What came of one; while somebody else is at it, those after it are read here. */
    private static Outcome outcome(FutureTask<Outcome> task, Deque<FutureTask<Outcome>> after) {
        // Does nothing where it was begun beside.
        task.run();
        for (FutureTask<Outcome> other : after) {
            if (!task.isDone()) {
                other.run();
            }
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static String name(Enclosed enclosed) {
        String name = enclosed.name().substring(enclosed.name().lastIndexOf('/') + 1);
        return name.isEmpty() ? enclosed.name() : name;
    }

    private boolean inside(String path, String outer, Enclosed enclosed, Outcome first, int depth) {
        files++;
        bytes += enclosed.bytes().length;
        if (files > MOST_FILES || bytes > MOST_BYTES || depth + 1 >= DEEPEST) {
            String reason = depth + 1 >= DEEPEST ? "too-deep" : "too-many-files";
            each.accept(new Leaf(path, new byte[0], List.of(), new Refusal(outer, reason, List.of(outer))));
            return false;
        }
        open(path + "/" + enclosed.name(), name(enclosed), enclosed.bytes(), depth + 1, first);
        return !cancelled.getAsBoolean();
    }
}
