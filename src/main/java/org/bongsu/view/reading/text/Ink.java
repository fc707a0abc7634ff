package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextFlow;

/**
 * What is drawn under, over and beside the words of one paragraph: grounds, underlines, and bars in the margin.
 *
 * <p>It follows the layout of the words; they themselves stay one run of text, so that marking never sets a text anew.
 */
final class Ink extends Group {
    private static final double FIRST = 1.5;
    private static final double STEP = 3;
    private static final double BAR = 12;
    private static final double BAR_STEP = 5;
    private static final double SPREAD = 2;
    /** Characters from which on a ground is so large that it has to be quiet. */
    private static final int LONG = 40;

    private final TextFlow flow;
    private final Group grounds = new Group();
    private final int start;
    private final String text;
    private List<Layer.Placed> marks = List.of();

    /**
     * Ink for a paragraph.
     *
     * @param start offset of the paragraph in the text
     */
    Ink(TextFlow flow, int start, String text) {
        this.flow = flow;
        this.start = start;
        this.text = text;
        for (Group group : List.of(grounds, this)) {
            group.setManaged(false);
            group.setMouseTransparent(true);
        }
        grounds.setViewOrder(1);
        flow.getChildren().addAll(grounds, this);
        flow.needsLayoutProperty().subscribe(needs -> {
            if (needs) {
                requestLayout();
            }
        });
    }

    /** Draws other marks: those of the whole text, of which it takes its own. */
    void marks(List<Layer.Placed> all) {
        List<Layer.Placed> own = all.stream().filter(p -> p.mark().start() < start + text.length() && p.mark().end() > start).toList();
        if (!own.equals(marks)) {
            marks = own;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        List<Node> below = new ArrayList<>();
        List<Node> above = new ArrayList<>();
        for (Layer.Placed placed : marks) {
            Mark mark = placed.mark();
            List<Line> lines = lines(Math.max(0, mark.start() - start), Math.min(text.length(), mark.end() - start));
            if (lines.isEmpty()) {
                continue;
            }
            if (mark.kind().line()) {
                above.add(underlines(lines, placed));
            }
            if (mark.kind().ground()) {
                lines.forEach(line -> below.add(styled(new Rectangle(line.left - SPREAD, line.top, line.right - line.left + 2 * SPREAD, line.bottom - line.top), mark, "ground")));
            }
            if (mark.kind().bar()) {
                above.add(bar(lines, placed));
            }
        }
        grounds.getChildren().setAll(below);
        // Only what a parent adds while it is laid out itself gets its colours at once.
        grounds.applyCss();
        getChildren().setAll(above);
    }

    private Path underlines(List<Line> lines, Layer.Placed placed) {
        Path path = new Path();
        for (Line line : lines) {
            double y = Math.round(line.bottom + FIRST + placed.level() * STEP) - 0.5;
            path.getElements().addAll(new MoveTo(line.left, y), new LineTo(line.right, y));
        }
        return styled(path, placed.mark(), "underline");
    }

    private Path bar(List<Line> lines, Layer.Placed placed) {
        double x = flow.getInsets().getLeft() - BAR - placed.level() * BAR_STEP;
        return styled(new Path(new MoveTo(x, lines.getFirst().top + 1), new LineTo(x, lines.getLast().bottom - 1)), placed.mark(), "bar");
    }

    private static <S extends Shape> S styled(S shape, Mark mark, String sort) {
        shape.getStyleClass().addAll("mark", sort, mark.kind().style());
        if (mark.end() - mark.start() > LONG) {
            shape.getStyleClass().add("long");
        }
        return shape;
    }

    /** The parts of lines that words stand on, without the space at the end of a line. */
    private List<Line> lines(int from, int to) {
        List<Line> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            int word = at;
            while (word < to && !Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            if (word > at) {
                word(at, word, lines);
            }
            at = Math.max(word, at) + 1;
        }
        return lines;
    }

    private void word(int from, int to, List<Line> lines) {
        PathElement[] shape = flow.getRangeShape(from, to, false);
        for (int i = 0; i + 4 < shape.length; i += 5) {
            if (shape[i] instanceof MoveTo corner && shape[i + 2] instanceof LineTo other) {
                double y = corner.getY();
                Line last = lines.isEmpty() ? null : lines.getLast();
                if (last != null && Math.abs(last.top - y) < 1) {
                    last.right = Math.max(last.right, other.getX());
                } else {
                    lines.add(new Line(corner.getX(), y, other.getX(), other.getY()));
                }
            }
        }
    }

    /** A part of a line on the screen. */
    private static final class Line {
        private final double left;
        private final double top;
        private double right;
        private final double bottom;

        Line(double left, double top, double right, double bottom) {
            this.left = left;
            this.top = top;
            this.right = right;
            this.bottom = bottom;
        }
    }
}
