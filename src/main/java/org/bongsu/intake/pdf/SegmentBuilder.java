package org.bongsu.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together to words and words to segments, parted where a gap is wider than any between words. */
final class SegmentBuilder {
    /** In the size of the type: wider gaps part columns and cells. */
    private static final double WIDEST_GAP = 1.2;
    private static final double SAME_LINE = 0.35;

    private SegmentBuilder() { }

    static List<Segment> segments(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!line.isEmpty() && !follows(line.getLast(), glyph)) {
                flush(line, segments);
            }
            line.add(glyph);
        }
        flush(line, segments);
        return joined(segments);
    }

    private static boolean follows(Glyph before, Glyph glyph) {
        double size = Math.max(before.size(), glyph.size());
        double gap = glyph.x() - before.end();
        return Math.abs(glyph.y() - before.y()) < SAME_LINE * size && gap < WIDEST_GAP * size && gap > -size;
    }

    private static void flush(List<Glyph> line, List<Segment> segments) {
        StringBuilder words = new StringBuilder();
        Glyph before = null;
        double size = 0;
        int bold = 0;
        int letters = 0;
        for (Glyph glyph : line) {
            double gap = before == null ? 0 : glyph.x() - before.end();
            double wide = Math.clamp(glyph.space() * 0.5, glyph.size() * 0.14, glyph.size() * 0.3);
            if (before != null && gap > wide && !before.blank() && !glyph.blank()) {
                words.append(' ');
            }
            words.append(glyph.blank() ? " " : glyph.text());
            if (!glyph.blank()) {
                size = Math.max(size, glyph.size());
                bold += glyph.bold() ? 1 : 0;
                letters++;
            }
            before = glyph;
        }
        String text = words.toString().strip().replaceAll(" {2,}", " ");
        if (!text.isEmpty() && before != null) {
            List<Glyph> seen = line.stream().filter(glyph -> !glyph.blank()).toList();
            segments.add(new Segment(text, seen.getFirst().x(), seen.getLast().end(), seen.getFirst().y(), size, bold * 2 > letters, before.blank()));
        }
        line.clear();
    }

    /** Segments of one line that were drawn one after another with other things in between. */
    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x));
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : sorted) {
            Segment neighbour = null;
            for (int i = joined.size() - 1; i >= 0 && segment.y() - joined.get(i).y() < segment.size(); i--) {
                Segment other = joined.get(i);
                double gap = segment.x() - other.end();
                if (Math.abs(segment.y() - other.y()) < SAME_LINE * segment.size() && gap > -0.3 * segment.size() && gap < WIDEST_GAP * segment.size()) {
                    neighbour = other;
                }
            }
            if (neighbour != null) {
                joined.set(joined.lastIndexOf(neighbour), touching(neighbour, segment) ? glued(neighbour, segment) : neighbour.with(segment));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static boolean touching(Segment left, Segment right) {
        return right.x() - left.end() < 0.12 * right.size() && !left.spaced();
    }

    private static Segment glued(Segment left, Segment right) {
        return new Segment(left.text() + right.text(), left.x(), right.end(), left.y(), Math.max(left.size(), right.size()), left.bold() && right.bold(), right.spaced());
    }
}
