package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legend at the right of a chart's heading: a sample and a word for each thing drawn, in the order of the drawing. */
public record ChartLegend(Look look, ChartPen pen) {
    private static final double GAP = 1.1;
    private static final double ROW = 1.5;

    /** How a thing is drawn. */
    public enum Sample { BLOCK, LINE, DASHES, HATCH }

    /**
     * A thing that is drawn.
     *
     * @param mark the shape that tells it from others without colour, in a box of one unit about 0,0; null for none
     */
    public record Entry(Sample sample, Color color, String name, @Nullable Shape mark) {
        /** Told by its sample alone. */
        public Entry(Sample sample, Color color, String name) {
            this(sample, color, name, null);
        }
    }

    /**
     * How many rows of entries stand below a heading: none where all fit beside it.
     *
     * @param width of the figure
     */
    public static int rows(ChartPen pen, String heading, List<Entry> entries, double width) {
        if (entries.isEmpty() || total(pen, entries) <= width - from(pen, heading) - pen.size()) {
            return 0;
        }
        return wrapped(pen, entries, width - pen.size() * 2).size();
    }

    /** What the rows below a heading take of the height. */
    public static double height(ChartPen pen, int rows) {
        return rows * pen.size() * ROW;
    }

    /** Draws the entries beside the heading, in one line that ends at right, or where they do not fit, in lines below it. */
    public void draw(Graphics2D g, String heading, List<Entry> entries, double right) {
        double width = right + pen.size();
        if (rows(pen, heading, entries, width) == 0) {
            line(g, entries, right - total(pen, entries), pen.size() * 1.15);
            return;
        }
        double base = pen.size() * 1.15;
        for (List<Entry> row : wrapped(pen, entries, width - pen.size() * 2)) {
            base += pen.size() * ROW;
            line(g, row, 1, base);
        }
    }

    private static double from(ChartPen pen, String heading) {
        return 1 + pen.in(Typeface.MEDIUM).width(heading) + pen.size() * 2;
    }

    private static List<List<Entry>> wrapped(ChartPen pen, List<Entry> entries, double width) {
        List<List<Entry>> rows = new ArrayList<>();
        double left = 0;
        for (Entry entry : entries) {
            double wide = wide(pen, entry);
            if (rows.isEmpty() || left < wide) {
                rows.add(new ArrayList<>());
                left = width;
            }
            rows.getLast().add(entry);
            left -= wide + pen.size() * GAP;
        }
        return rows;
    }

    private static double wide(ChartPen pen, Entry entry) {
        return box(pen, entry) + pen.size() * 0.4 + pen.width(entry.name());
    }

    /** The width of a sample: that of a box, or of a mark that is wider. */
    private static double box(ChartPen pen, Entry entry) {
        Shape mark = entry.mark();
        return pen.size() * 0.9 * (mark == null ? 1 : Math.max(1, mark.getBounds2D().getWidth() * 1.2));
    }

    private static double total(ChartPen pen, List<Entry> entries) {
        return entries.stream().mapToDouble(entry -> wide(pen, entry)).sum() + pen.size() * GAP * (entries.size() - 1);
    }

    private void line(Graphics2D g, List<Entry> entries, double from, double base) {
        double box = pen.size() * 0.9;
        double x = from;
        for (Entry entry : entries) {
            double wide = box(pen, entry);
            sample(g, entry, new Rectangle2D.Double(x + (wide - box) / 2, base - pen.size() * 0.76, box, box * 0.9));
            pen.left(g, look.palette().ink().quiet(), entry.name(), x + wide + pen.size() * 0.4, base);
            x += wide(pen, entry) + pen.size() * GAP;
        }
    }

    private void sample(Graphics2D g, Entry entry, Rectangle2D box) {
        Shape mark = entry.mark();
        if (mark != null) {
            AffineTransform place = AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
            place.scale(box.getWidth() * 1.2, box.getWidth() * 1.2);
            Shape drawn = place.createTransformedShape(mark);
            g.setColor(entry.color());
            g.fill(drawn);
            g.setColor(Tone.edge(entry.color(), look.palette().ground().page()));
            g.setStroke(new BasicStroke((float) (pen.hair() * 0.7)));
            g.draw(drawn);
            return;
        }
        g.setColor(entry.color());
        switch (entry.sample()) {
            case BLOCK -> {
                g.fill(box);
                if (entry.color().getAlpha() == 255) {
                    g.setColor(Tone.edge(entry.color(), look.palette().ground().page()));
                    g.setStroke(new BasicStroke((float) (pen.hair() * 0.7)));
                    g.draw(box);
                }
            }
            case LINE -> {
                g.setStroke(new BasicStroke(1.4f));
                g.draw(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            }
            case DASHES -> {
                g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2.4f, 1.6f}, 0));
                g.draw(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            }
            case HATCH -> {
                pen.hatch(g, entry.color(), box);
                g.setStroke(new BasicStroke((float) pen.hair()));
                g.draw(box);
            }
        }
    }
}
