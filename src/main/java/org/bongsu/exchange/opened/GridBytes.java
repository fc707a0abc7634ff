package org.bongsu.exchange.opened;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.exchange.table.Grid;

/** A table as bytes between a worker and the application: its header, then row by row its number and its cells, each with its length before it. */
final class GridBytes {
    private GridBytes() { }

    static byte[] write(Grid grid) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            cells(out, grid.header());
            out.writeInt(grid.rows().size());
            for (Grid.Row row : grid.rows()) {
                out.writeInt(row.number());
                cells(out, row.cells());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void cells(DataOutputStream out, List<String> cells) throws IOException {
        out.writeShort(cells.size());
        for (String cell : cells) {
            byte[] words = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(words.length);
            out.write(words);
        }
    }

    /** The table of some bytes; what they say of lengths is believed only as far as they go. */
    static Grid read(String name, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<String> header = cells(in);
            int count = in.readInt();
            List<Grid.Row> rows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                rows.add(new Grid.Row(in.readInt(), cells(in)));
            }
            return new Grid(name, header, rows);
        }
    }

    private static List<String> cells(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("a cell of " + length);
            }
            cells.add(length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return cells;
    }
}
