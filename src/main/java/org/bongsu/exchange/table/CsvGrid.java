package org.bongsu.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads values parted by commas, semicolons, tabs or bars (RFC 4180), whichever the first line has most of. */
public final class CsvGrid {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private CsvGrid() { }

    /** The table that a text holds. */
    public static Grid read(String name, String text) throws UnreadableGrid {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> all = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(whole)).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(whole)) {
            for (CsvRecord row : reader) {
                if (row.getFieldCount() > Grid.MOST_COLUMNS || all.size() > Grid.MOST_ROWS) {
                    throw new UnreadableGrid("too-large");
                }
                all.add(row.getFields());
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableGrid("broken", e);
        }
        return Grid.of(name, all);
    }

    /** The cells of the first line; empty where the text has no line that is a header of several columns. */
    public static List<String> header(String text) {
        int end = text.indexOf('\n', firstLine(text));
        try {
            return read("", text.substring(0, end < 0 ? text.length() : end)).header();
        } catch (UnreadableGrid e) {
            return List.of();
        }
    }

    private static int firstLine(String text) {
        int at = 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = firstLine(text); i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                found[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = found[s] > found[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
