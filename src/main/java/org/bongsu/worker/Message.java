package org.bongsu.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes between the application and a worker, either way; lengths stand before all of it, and Java's own serialization is nowhere in it.
 *
 * @param name  what is asked for, or {@code done} or {@code fault} in an answer
 * @param head  JSON in UTF-8
 * @param parts bytes that the JSON speaks of
 */
public record Message(String name, byte[] head, List<byte[]> parts) {
    /** An answer that was found. */
    static final String DONE = "done";
    /** An answer that something went wrong in the task. */
    static final String FAULT = "fault";

    private static final int MAGIC = 0x424E4753;
    private static final int LONGEST_NAME = 64;
    private static final int LARGEST_HEAD = 128 << 20;
    private static final int MOST_PARTS = 1 << 16;
    private static final int LARGEST_PARTS = 256 << 20;

    public Message {
        parts = List.copyOf(parts);
    }

    /** An answer. */
    public static Message answer(byte[] head, List<byte[]> parts) {
        return new Message(DONE, head, parts);
    }

    /** That a task failed. */
    static Message fault(Throwable thrown) {
        return new Message(FAULT, thrown.getClass().getName().getBytes(StandardCharsets.UTF_8), List.of());
    }

    void write(DataOutputStream out) throws IOException {
        byte[] called = name.getBytes(StandardCharsets.UTF_8);
        out.writeInt(MAGIC);
        out.writeShort(called.length);
        out.write(called);
        out.writeInt(head.length);
        out.writeInt(parts.size());
        out.write(head);
        for (byte[] part : parts) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.flush();
    }

    /** Reads one; what the other side says of lengths is believed only within limits. */
    static Message read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a message");
        }
        String name = new String(bytes(in, within(in.readUnsignedShort(), LONGEST_NAME)), StandardCharsets.UTF_8);
        int head = within(in.readInt(), LARGEST_HEAD);
        int count = within(in.readInt(), MOST_PARTS);
        byte[] json = bytes(in, head);
        List<byte[]> parts = new ArrayList<>();
        int left = LARGEST_PARTS;
        for (int i = 0; i < count; i++) {
            byte[] part = bytes(in, within(in.readInt(), left));
            left -= part.length;
            parts.add(part);
        }
        return new Message(name, json, parts);
    }

    private static int within(int length, int limit) throws IOException {
        if (length < 0 || length > limit) {
            throw new IOException("a message of " + length);
        }
        return length;
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
