package org.bongsu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several values in one cell, exactly reversible: parted by a semicolon, with a backslash before what would part and is meant. */
final class CellLists {
    private static final char BETWEEN = ';';
    private static final char ESCAPE = '\\';
    private static final String SPECIAL = "\\;=>:";

    private CellLists() { }

    /** The values as one cell; an empty one among them is written as a lone backslash, so that it is not lost. */
    static <T> String write(List<T> values, Function<T, String> words) {
        StringBuilder cell = new StringBuilder();
        for (T value : values) {
            if (!cell.isEmpty()) {
                cell.append(BETWEEN).append(' ');
            }
            String text = words.apply(value).replace("\\", "\\\\").replace(";", "\\;");
            cell.append(text.isEmpty() ? "\\0" : text.startsWith(" ") ? "\\" + text : text);
        }
        return cell.toString();
    }

    /** The values of a cell. */
    static List<String> read(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (String part : parts(cell, BETWEEN)) {
            String one = values.isEmpty() ? part : part.startsWith(" ") ? part.substring(1) : part;
            values.add(one.equals("\\0") ? "" : unescaped(one));
        }
        return values;
    }

    /** A name and its value; in the name, what would part them is escaped. */
    static String pair(String name, String value) {
        return escaped(name) + "=" + value;
    }

    /** The name and the value. */
    static List<String> pair(String text) {
        List<String> parts = parts(text, '=');
        String name = parts.getFirst();
        return List.of(unescaped(name), name.length() < text.length() ? text.substring(name.length() + 1) : "");
    }

    /** Parts joined by a sign, escaped within; a null one is left out with its sign. */
    static String join(String sign, String one, @Nullable String other) {
        return sign.equals(":") ? one + sign + other : escaped(one) + (other == null ? "" : sign + escaped(other));
    }

    /** The parts between a sign where it is not escaped, still escaped. */
    static List<String> split(String text, char sign) {
        return parts(text, sign);
    }

    /** Without escapes. */
    static String plain(String text) {
        return unescaped(text);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                out.append(ESCAPE);
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE && i + 1 < text.length()) {
                i++;
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static List<String> parts(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                i++;
            } else if (text.charAt(i) == sign) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
