package org.bongsu.view.reading.typed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bongsu.codebook.Type;

/**
 * A field that incidents of some types have, from {@code blocks.tsv}.
 *
 * @param of   the type or family that it belongs to
 * @param unit of a number, else empty
 * @param slot whether it is shown also while it is empty
 */
record Block(String of, String name, Kind kind, String unit, boolean slot) {
    /** What it holds. */
    enum Kind { TEXT, NUMBER, DAY }

    private static final List<Block> ALL = read();

    /** The fields of a type, in the order in which they are shown, each once. */
    static List<Block> of(String type) {
        Map<String, Block> fields = new LinkedHashMap<>();
        ALL.stream().filter(block -> Type.isA(type, block.of)).forEach(block -> fields.putIfAbsent(block.name, block));
        return List.copyOf(fields.values());
    }

    private static List<Block> read() {
        try (InputStream in = Block.class.getResourceAsStream("blocks.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(cell -> new Block(cell[0], cell[1], Kind.valueOf(cell[2].toUpperCase(Locale.ROOT)), cell[3], cell[4].equals("slot"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
