package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.bongsu.intake.Gate;
import org.bongsu.intake.Opening;
import org.bongsu.intake.Opening.Leaf;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the next files while the last one is being stored, a few at a time, and hands over what is in them in order. */
final class ReadAhead implements AutoCloseable {
    private static final long LARGEST = 256L << 20;
    private static final int LEAVES = 8;
    /** Marks the end of a file. */
    private static final Leaf END = new Leaf("", new byte[0], List.of(), null);
    /** Stands where a reader failed in a way that no file should make it fail, such as for want of memory. */
    private static final Leaf FAILED = new Leaf("", new byte[0], List.of(), null);
    /** Marks where the reading of a file was cut short. */
    private static final Leaf CUT = new Leaf("", new byte[0], List.of(), null);

    private final Gate gate;
    private final Clock clock;
    private final BooleanSupplier cancelled;
    private final Iterator<Path> files;
    private final ExecutorService readers;
    private volatile @Nullable Throwable failure;
    private final Deque<BlockingQueue<Leaf>> under = new ArrayDeque<>();
    private boolean whole = true;

    ReadAhead(Gate gate, Clock clock, BooleanSupplier cancelled, List<Path> files) {
        this.gate = gate;
        this.clock = clock;
        this.cancelled = cancelled;
        this.files = files.iterator();
        this.readers = Executors.newFixedThreadPool(gate.atOnce(), Thread.ofPlatform().daemon().name("import-", 1).factory());
        for (int i = 0; i < 2 * gate.atOnce(); i++) {
            begin();
        }
    }

    /** The next thing in the file that is at hand, null at its end, after which the next file follows. */
    @Nullable Leaf next() {
        try {
            Leaf leaf = under.getFirst().take();
            if (leaf == FAILED) {
                throw failed();
            }
            if (leaf != END && leaf != CUT) {
                return leaf;
            }
            whole = leaf == END;
            under.removeFirst();
            begin();
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private IllegalStateException failed() {
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("a reader failed", failure);
    }

    /** Whether the file that came to its end last was read to its own end. */
    boolean whole() {
        return whole;
    }

    /** Stops reading; what was read and not taken is dropped. */
    @Override
    public void close() {
        readers.shutdownNow();
    }

    private void begin() {
        if (files.hasNext()) {
            Path file = files.next();
            BlockingQueue<Leaf> leaves = new ArrayBlockingQueue<>(LEAVES);
            under.addLast(leaves);
            readers.execute(() -> read(file, leaves));
        }
    }

    private void read(Path file, BlockingQueue<Leaf> leaves) {
        String name = String.valueOf(file.getFileName());
        boolean all = true;
        try {
            if (Files.size(file) > LARGEST) {
                put(leaves, refused(file, name, "too-large"));
            } else {
                byte[] bytes = Files.readAllBytes(file);
                all = new Opening(gate, clock.instant(), cancelled, leaf -> put(leaves, leaf), this::beside).open(file.toString(), name, bytes);
            }
        } catch (IOException e) {
            put(leaves, refused(file, name, Files.exists(file) ? "unreadable" : "no-such-file"));
        } catch (CancellationException e) {
            return;
        } catch (RuntimeException | Error e) {
            // Whoever waits for the file must not wait for ever.
            failure = e;
            put(leaves, FAILED);
            return;
        }
        put(leaves, all ? END : CUT);
    }

    private void beside(Runnable task) {
        try {
            readers.execute(task);
        } catch (RejectedExecutionException e) {
            throw new CancellationException();
        }
    }

    private static Leaf refused(Path file, String name, String reason) {
        return new Leaf(file.toString(), new byte[0], List.of(), new Refusal(name, reason, List.of(name)));
    }

    /** Waits while more was read than was stored. */
    private static void put(BlockingQueue<Leaf> leaves, Leaf leaf) {
        try {
            leaves.put(leaf);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
