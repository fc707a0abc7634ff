package org.bongsu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook (ECMA-376, SpreadsheetML), written row by row: days as days, numbers as numbers, all else as text, and never a formula.
 * Nothing of it is held but a few kilobytes.
 */
final class XlsxSheet {
    /** What a cell can hold. */
    private static final int MOST = 32_767;
    private static final int CHUNK = 1 << 16;
    private static final int FIRST_YEAR = 1900;
    /** 1 January 1970 by the days of a spreadsheet. */
    private static final int EPOCH = 25_569;
    private static final LocalDate LEAP = LocalDate.of(FIRST_YEAR, Month.MARCH, 1);

    private final OutputStream out;
    private final String[] letters;
    private final StringBuilder xml = new StringBuilder(CHUNK + MOST);
    private int row;

    XlsxSheet(OutputStream out, int columns) {
        this.out = out;
        this.letters = new String[columns];
        for (int i = 0; i < columns; i++) {
            letters[i] = letters(i);
        }
    }

    private static String letters(int column) {
        return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "") + (char) ('A' + column % 26);
    }

    /** The name of a cell, such as AC7. */
    static String cell(int column, int row) {
        return letters(column) + row;
    }

    /** XML as it is. */
    void raw(String text) {
        xml.append(text);
    }

    void beginRow() {
        row++;
        xml.append("<row r=\"").append(row).append("\">");
    }

    void endRow() throws IOException {
        xml.append("</row>");
        if (xml.length() > CHUNK) {
            flush();
        }
    }

    /** A cell by what it is; none for nothing and for no words. */
    void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> { }
            case LocalDate day when day.getYear() >= FIRST_YEAR -> {
                begin(column).append("\" s=\"").append(XlsxBook.DAY).append("\"><v>");
                // A spreadsheet thinks that 1900 had a 29 February.
                xml.append(day.toEpochDay() + EPOCH - (day.isBefore(LEAP) ? 1 : 0)).append("</v></c>");
            }
            case Number number when Double.isFinite(number.doubleValue()) -> {
                double known = number.doubleValue();
                begin(column).append("\"><v>");
                (known == (long) known && Math.abs(known) < 1e15 ? xml.append((long) known) : xml.append(known)).append("</v></c>");
            }
            default -> text(column, value.toString(), "");
        }
    }

    /** A heading of a column. */
    void head(int column, String text) {
        text(column, text, "\" s=\"" + XlsxBook.HEAD);
    }

    private void text(int column, String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        boolean kept = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
        begin(column).append(style).append(kept ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
        words(text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…");
        xml.append("</t></is></c>");
    }

    private StringBuilder begin(int column) {
        return xml.append("<c r=\"").append(letters[column]).append(row);
    }

    /** What XML cannot hold, as {@code _x0007_}, and such words themselves with their first sign so written (ECMA-376, ST_Xstring). */
    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c >= '0' && c <= '9') {
                xml.append(c);
            } else if (escaped(text, i, c)) {
                xml.append("_x").append("%04X".formatted((int) c)).append('_');
            } else {
                switch (c) {
                    case '&' -> xml.append("&amp;");
                    case '<' -> xml.append("&lt;");
                    case '>' -> xml.append("&gt;");
                    default -> xml.append(c);
                }
            }
        }
    }

    private static boolean escaped(String text, int i, char c) {
        boolean lone = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
        return c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || lone || c == '_' && text.startsWith("_x", i);
    }

    void flush() throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }
}
