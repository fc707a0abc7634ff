package org.bongsu.publish.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines: between words, in Korean as in English, and within a word only where it is longer than a line. */
final class Lines {
    private final Glyphs glyphs;
    private final double size;
    private final double room;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double at;

    /** Words in one ink, some way into a line. */
    record Piece(String text, Block.Ink ink, double x) { }

    Lines(Glyphs glyphs, double size, double room) {
        this.glyphs = glyphs;
        this.size = size;
        this.room = room;
    }

    /** The lines of a paragraph. */
    List<List<Piece>> of(List<Block.Run> runs) {
        for (Block.Run run : runs) {
            String text = Shown.of(run.text());
            int from = 0;
            while (from < text.length()) {
                int end = from;
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                int word = end;
                while (word < text.length() && text.charAt(word) != ' ') {
                    word++;
                }
                put(text.substring(from, end), text.substring(end, word), run.ink());
                from = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private void put(String spaces, String word, Block.Ink ink) {
        double gap = at == 0 ? 0 : width(spaces, ink);
        double width = width(word, ink);
        if (at + gap + width > room && at > 0) {
            end();
            gap = 0;
        }
        if (width > room) {
            broken(word, ink);
            return;
        }
        append((gap > 0 ? spaces : "") + word, ink, gap + width);
    }

    /** Sets a word that is longer than a line character by character. */
    private void broken(String word, Block.Ink ink) {
        int from = 0;
        double used = 0;
        for (int i = 0; i < word.length();) {
            int next = i + Character.charCount(word.codePointAt(i));
            double width = width(word.substring(i, next), ink);
            if (used + width > room && i > from) {
                append(word.substring(from, i), ink, used);
                end();
                from = i;
                used = 0;
            }
            used += width;
            i = next;
        }
        append(word.substring(from), ink, used);
    }

    private void append(String text, Block.Ink ink, double width) {
        if (text.isEmpty()) {
            return;
        }
        Piece last = line.isEmpty() ? null : line.getLast();
        if (last != null && last.ink() == ink) {
            line.set(line.size() - 1, new Piece(last.text() + text, ink, last.x()));
        } else {
            line.add(new Piece(text, ink, at));
        }
        at += width;
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        at = 0;
    }

    private double width(String text, Block.Ink ink) {
        return glyphs.width(text, Setting.face(ink), size);
    }
}
