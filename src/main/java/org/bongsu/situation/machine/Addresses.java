package org.bongsu.situation.machine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The addresses of the pages that rows were read from, in the order in which rows come: deflated in blocks, as a million of them would fill the memory. */
final class Addresses {
    static final int BLOCK = 256;
    private static final int LONGEST = 4000;

    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final StringBuilder block = new StringBuilder();
    private long[] starts = new long[64];
    private int rows;

    /** Adds the address of the next row. */
    void add(String address) {
        block.append(address.length() > LONGEST ? "" : address.replace('\n', ' ')).append('\n');
        rows++;
        if (rows % BLOCK == 0) {
            flush();
        }
    }

    private void flush() {
        int number = (rows - 1) / BLOCK;
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, number * 2);
        }
        starts[number] = deflated.size();
        byte[] plain = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All blocks so far; none is added afterwards. */
    Blocks blocks() {
        if (!block.isEmpty()) {
            flush();
        }
        int n = (rows + BLOCK - 1) / BLOCK;
        ByteBuffer at = ByteBuffer.allocate((n + 1) * Long.BYTES);
        for (int i = 0; i < n; i++) {
            at.putLong(starts[i]);
        }
        at.putLong(deflated.size());
        return new Blocks(at.array(), deflated.toByteArray());
    }

    /** Where each block starts and, at last, where the last ends; and the blocks. */
    record Blocks(byte[] starts, byte[] deflated) { }

    /** One address of a block. */
    static String of(byte[] deflated, int place) throws UnreadableTable {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)[place];
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            throw new UnreadableTable("damaged", String.valueOf(e.getMessage()));
        }
    }
}
