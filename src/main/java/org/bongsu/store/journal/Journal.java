package org.bongsu.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.jspecify.annotations.Nullable;

/** The truth: every change ever made, forced to disk before anything else learns of it, in segment files. */
public final class Journal implements AutoCloseable {
    /** Where a record starts. */
    public record Spot(int segment, long offset) { }

    /** Sees each change in turn. */
    public interface Visitor {
        void change(Entry.Made made, Spot spot) throws StoreException;
    }

    private static final Logger LOG = Logger.getLogger(Journal.class.getName());
    private static final String MADE_BESIDE = ".new";

    private final Path folder;
    private final List<Segment> segments;
    private FileChannel channel;
    private long end;
    private long last;
    private long checkpoint;
    /** After a failure what stands behind the end is not known, and nothing may be written before it is cut off. */
    private boolean broken;
    /** A segment that was made, and not taken into use. */
    private @Nullable Path unused;

    private Journal(Path folder, List<Segment> segments) throws IOException, StoreException {
        this.folder = folder;
        this.segments = segments;
        Segment tail = segments.getLast();
        last = tail.first() - 1;
        checkpoint = last;
        end = tail.scan(true, (offset, json) -> {
            Heading heading = Heading.of(json);
            if (heading.checkpoint() ? heading.number() > last : heading.number() != last + 1) {
                throw tail.damaged(offset);
            }
            last = heading.checkpoint() ? last : heading.number();
            checkpoint = heading.checkpoint() ? heading.number() : checkpoint;
        });
        channel = FileChannel.open(tail.file(), StandardOpenOption.WRITE);
        if (channel.size() > end) {
            LOG.log(Level.INFO, "cut off {0} bytes of a record that was never finished", channel.size() - end);
            channel.truncate(end);
            channel.force(true);
        }
    }

    /**
     * Opens the journal of a folder, or starts one when the folder holds none; cuts off a record that a crash left unfinished.
     *
     * @throws StoreException {@code damaged} or {@code newer}
     */
    public static Journal open(Path folder) throws IOException, StoreException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<Segment> segments = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(MADE_BESIDE)) {
                Files.delete(file);
            } else if (Segment.NAME.matcher(file.getFileName().toString()).matches()) {
                Segment segment = Segment.open(file);
                if (!segments.isEmpty() && (segment.index() != segments.getLast().index() + 1
                        || segment.first() < segments.getLast().first() || !segment.store().equals(segments.getLast().store()))) {
                    throw segment.damaged(0);
                }
                segments.add(segment);
            }
        }
        if (segments.isEmpty()) {
            segments.add(Segment.make(folder, 1, UUID.randomUUID(), 1));
        }
        return new Journal(folder, segments);
    }

    /** Whether a folder holds a journal. */
    public static boolean isIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> Segment.NAME.matcher(file.getFileName().toString()).matches());
        }
    }

    /** The identity of the store, the same in all segments. */
    public UUID store() {
        return segments.getFirst().store();
    }

    /** The number of the last change, 0 before the first. */
    public long last() {
        return last;
    }

    /** The tables on disk hold all changes up to this number. */
    public long checkpoint() {
        return checkpoint;
    }

    /** Where the journal ends, as messages name it. */
    public StoreException damagedAtEnd() {
        return segments.getLast().damaged(end);
    }

    /** Whether the last segment has this many bytes. */
    public boolean longerThan(long bytes) {
        return end >= bytes;
    }

    /** Makes a change durable: it is on disk when this returns, or not in the journal at all. */
    public Spot append(Entry.Made made) throws StoreException {
        Spot spot = append(EntryFormat.proven(made));
        last = made.change().number();
        return spot;
    }

    /** Notes that the tables on disk hold all changes made so far. */
    public void note() throws StoreException {
        append(EntryFormat.bytes(new Entry.Checkpoint(last)));
        checkpoint = last;
    }

    private Spot append(byte[] json) throws StoreException {
        Spot spot = new Spot(segments.getLast().index(), end);
        boolean written = false;
        try {
            mend();
            var frame = Frame.of(json);
            channel.position(end);
            Disk.write(channel, frame);
            channel.force(true);
            end += frame.limit();
            written = true;
            return spot;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        } finally {
            if (!written) {
                cut(spot);
            }
        }
    }

    /** Takes the last change back, which nobody was told of. */
    public void takeBack(Spot spot) throws StoreException {
        cut(spot);
        last--;
        if (broken) {
            throw new StoreException(StoreException.IO, List.of(folder.toString(), "truncate"), null);
        }
    }

    private void cut(Spot spot) {
        end = spot.offset();
        broken = true;
        try {
            mend();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "the journal cannot be written", e);
        }
    }

    /** Cuts off what an earlier failure may have left; nothing is written before that is done. */
    private void mend() throws IOException {
        if (broken) {
            Path left = unused;
            if (left != null) {
                Files.deleteIfExists(left);
                Disk.forceFolder(folder);
                unused = null;
            }
            if (!channel.isOpen()) {
                channel = FileChannel.open(segments.getLast().file(), StandardOpenOption.WRITE);
            }
            channel.truncate(end);
            channel.force(true);
            broken = false;
        }
    }

    /** Starts another segment; the tables must have been forced, for a new segment counts as a checkpoint. */
    public void roll() throws StoreException {
        int index = segments.getLast().index() + 1;
        try {
            Segment next = Segment.make(folder, index, store(), last + 1);
            FileChannel opened = FileChannel.open(next.file(), StandardOpenOption.WRITE);
            FileChannel full = channel;
            channel = opened;
            segments.add(next);
            end = next.start();
            checkpoint = last;
            full.close();
        } catch (IOException e) {
            if (segments.getLast().index() < index) {
                // It must not be found behind later changes.
                unused = Segment.file(folder, index);
                cut(new Spot(index - 1, end));
            }
            throw Disk.failure(folder, e);
        }
    }

    /** The change at a spot. */
    public Entry.Made read(Spot spot) throws StoreException {
        Segment segment = segments.get(spot.segment() - segments.getFirst().index());
        try {
            if (decoded(segment, segment.read(spot.offset())) instanceof Entry.Made made) {
                return made;
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
        throw segment.damaged(spot.offset());
    }

    /** Reads the changes after a number, in order, and that none is missing. */
    public void replay(long after, Visitor visitor) throws StoreException {
        int from = 0;
        while (from + 1 < segments.size() && segments.get(from + 1).first() <= after + 1) {
            from++;
        }
        try {
            for (Segment segment : segments.subList(from, segments.size())) {
                long[] next = {segment.first()};
                segment.scan(segment == segments.getLast(), (offset, json) -> {
                    Heading heading = Heading.of(json);
                    if (!heading.checkpoint()) {
                        if (heading.number() != next[0]) {
                            throw segment.damaged(offset);
                        }
                        next[0]++;
                        if (heading.number() > after && decoded(segment, json) instanceof Entry.Made made) {
                            visitor.change(made, new Spot(segment.index(), offset));
                        }
                    }
                });
                long follows = segment == segments.getLast() ? last + 1 : segments.get(segments.indexOf(segment) + 1).first();
                if (next[0] != follows) {
                    throw segment.damaged(Files.size(segment.file()));
                }
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** A record whose bytes are sound and which still cannot be read was written by a later version. */
    private static Entry decoded(Segment segment, byte[] json) throws StoreException {
        try {
            return EntryFormat.read(json);
        } catch (IOException | RuntimeException e) {
            throw new StoreException(StoreException.NEWER, List.of(Segment.label(segment.file()), String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
