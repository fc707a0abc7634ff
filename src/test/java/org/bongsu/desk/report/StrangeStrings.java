package org.bongsu.desk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Scripts in all sorts of wrapping, and texts that programs stumble over; a script that runs sets {@code data-ran} on the root. */
final class StrangeStrings {
    private StrangeStrings() { }

    /** All, with {@code \\u}, {@code \\t}, {@code \\n} and {@code \\r} read as in Java. */
    static List<String> all() {
        try (InputStream in = Objects.requireNonNull(StrangeStrings.class.getResourceAsStream("strange-strings.txt"))) {
            List<String> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                all.add(read(line));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = c == '\\' && i + 1 < line.length() ? line.charAt(i + 1) : 0;
            switch (next) {
                case 'u' -> {
                    out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                    i += 5;
                }
                case 't', 'n', 'r', '\\' -> {
                    out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
                    i++;
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
