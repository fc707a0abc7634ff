package org.bongsu.store.journal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;

/**
 * One file of the journal. Its first line is {@code bongsu-journal VERSION STORE FIRST CRC}: the version of the format, the store's
 * identity, the number of the first change (16 hexadecimal digits) and the CRC32C of the line so far. Every later version
 * keeps the magic, the version in its place and the CRC at the end of the line.
 *
 * @param index its number, from 1
 * @param start where its records start, in bytes
 */
public record Segment(Path file, int index, UUID store, long first, int start) {
    private static final int VERSION = 1;
    private static final int LONGEST_HEAD = 200;
    private static final Pattern HEAD = Pattern.compile("(bongsu-journal (\\d{1,6}) (.*))([0-9a-f]{8})");
    private static final Pattern REST = Pattern.compile("([0-9a-f-]{36}) ([0-9a-f]{16}) ");
    static final Pattern NAME = Pattern.compile("(\\d{8})\\.journal");

    /** Sees each record in turn. */
    interface Visitor {
        void record(long offset, byte[] json) throws IOException, StoreException;
    }

    /** Makes a segment: it is there with its first line, or not at all. */
    static Segment make(Path folder, int index, UUID store, long first) throws IOException {
        String head = String.format(Locale.ROOT, "bongsu-journal %d %s %016x ", VERSION, store, first);
        byte[] bytes = head.getBytes(StandardCharsets.US_ASCII);
        head += Frame.hex(Frame.crc(bytes, 0, bytes.length)) + '\n';
        Path file = file(folder, index);
        Disk.put(file, head.getBytes(StandardCharsets.US_ASCII));
        return new Segment(file, index, store, first, head.length());
    }

    /** The file of a segment. */
    public static Path file(Path folder, int index) {
        return folder.resolve(String.format(Locale.ROOT, "%08d.journal", index));
    }

    /** Reads the first line. Fails with {@code damaged}, or with {@code newer} when a later version of Bongsu wrote it. */
    static Segment open(Path file) throws IOException, StoreException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST_HEAD);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        Matcher head = HEAD.matcher(text.substring(0, Math.max(0, end)));
        if (!name.matches() || !head.matches() || !head.group(4).equals(Frame.hex(Frame.crc(bytes, 0, head.end(1))))) {
            throw StoreException.damaged(label(file), 0);
        }
        if (Integer.parseInt(head.group(2)) > VERSION) {
            throw new StoreException(StoreException.NEWER, List.of(label(file), head.group(2)), null);
        }
        Matcher rest = REST.matcher(head.group(3));
        if (!rest.matches()) {
            throw StoreException.damaged(label(file), 0);
        }
        return new Segment(file, Integer.parseInt(name.group(1)), UUID.fromString(rest.group(1)),
                Long.parseLong(rest.group(2), 16), end + 1);
    }

    /**
     * Reads all records in order.
     *
     * @param last whether a record may break off at the end of the file
     * @return where the sound records end: behind it only what a crash left
     * @throws StoreException {@code damaged} at the first byte of a record that is not as it was written
     */
    long scan(boolean last, Visitor visitor) throws IOException, StoreException {
        long size = Files.size(file);
        long at = start;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(start);
            while (at < size) {
                byte[] head = in.readNBytes(Frame.HEAD);
                int length = Frame.length(head, 0);
                if (length < 0 || at + Frame.EXTRA + length > size) {
                    break;
                }
                byte[] frame = new byte[length + Frame.EXTRA];
                System.arraycopy(head, 0, frame, 0, Frame.HEAD);
                in.readNBytes(frame, Frame.HEAD, length + 1);
                if (!Frame.sound(frame, 0)) {
                    break;
                }
                visitor.record(at, Arrays.copyOfRange(frame, Frame.HEAD, Frame.HEAD + length));
                at += frame.length;
            }
        }
        if (at < size && !(last && Tail.unfinished(bytes(at, size - at), at))) {
            throw damaged(at);
        }
        return at;
    }

    /** The JSON of the record at an offset. */
    byte[] read(long offset) throws IOException, StoreException {
        byte[] head = bytes(offset, Frame.HEAD);
        int length = Frame.length(head, 0);
        byte[] frame = length < 0 ? head : bytes(offset, (long) length + Frame.EXTRA);
        if (length < 0 || !Frame.sound(frame, 0)) {
            throw damaged(offset);
        }
        return Arrays.copyOfRange(frame, Frame.HEAD, Frame.HEAD + length);
    }

    /** As many bytes as there are. */
    private byte[] bytes(long offset, long length) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.max(0, Math.min(length, in.size() - offset))));
            while (bytes.hasRemaining()) {
                if (in.read(bytes, offset + bytes.position()) < 0) {
                    throw new EOFException(label(file));
                }
            }
            return bytes.array();
        }
    }

    StoreException damaged(long offset) {
        return StoreException.damaged(label(file), offset);
    }

    /** How messages name the file: by its place in the store. */
    public static String label(Path file) {
        return "journal/" + file.getFileName();
    }
}
