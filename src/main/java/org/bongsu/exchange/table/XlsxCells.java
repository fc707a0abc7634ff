package org.bongsu.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of a sheet while its XML goes by; empty rows and cells in between are kept as such. */
final class XlsxCells extends DefaultHandler {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int LONGEST_CODE = 40;
    private static final int MOST_CODES = 20_000;

    private final ReadOnlySharedStringsTable words;
    private final XlsxDates dates;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final Map<String, String> seen = new HashMap<>();
    private List<String> row = new ArrayList<>();
    private String type = "n";
    private int style;
    private int column = -1;
    private boolean taking;

    /** A sheet with more rows or columns than are read. */
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large");
        }
    }

    XlsxCells(ReadOnlySharedStringsTable words, XlsxDates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<List<String>> rows() {
        return Collections.unmodifiableList(rows);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> taking = true;
            case "rPh" -> taking = false;
            default -> { }
        }
    }

    private void startRow(@Nullable String number) throws SAXException {
        int at = number == null ? rows.size() + 1 : Integer.parseInt(number);
        if (at > Grid.MOST_ROWS + 1) {
            throw new TooLarge();
        }
        while (rows.size() < at - 1) {
            rows.add(List.of());
        }
        row = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        if (column >= Grid.MOST_COLUMNS) {
            throw new TooLarge();
        }
        String kind = attributes.getValue("t");
        String look = attributes.getValue("s");
        type = kind == null ? "n" : kind;
        style = look == null ? 0 : Integer.parseInt(look);
        value.setLength(0);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> taking = false;
            case "c" -> endCell();
            case "row" -> rows.add(List.copyOf(row));
            default -> { }
        }
    }

    private void endCell() {
        String raw = value.toString();
        if (raw.isEmpty() || column < 0) {
            return;
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(once(switch (type) {
            case "s" -> words.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.equals("1") ? "true" : "false";
            case "inlineStr", "str" -> plain(raw);
            // A formula that failed says nothing.
            case "e" -> "";
            case "d" -> raw;
            default -> dates.text(raw, style);
        }));
    }

    /** Codes, names and numbers come again in row after row: one string for all of them is a third of the memory. */
    private String once(String text) {
        if (text.length() > LONGEST_CODE) {
            return text;
        }
        String known = seen.putIfAbsent(text, text);
        if (seen.size() > MOST_CODES) {
            seen.clear();
        }
        return known == null ? text : known;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (taking) {
            value.append(text, start, length);
        }
    }

    /** What XML cannot hold stands as {@code _x0007_} (ECMA-376, ST_Xstring). */
    private static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
