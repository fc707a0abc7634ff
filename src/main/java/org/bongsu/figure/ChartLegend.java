package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The legend at the right of a chart's heading: a sample and a word for each thing drawn, in the order of the drawing. */
public record ChartLegend(Look look, ChartPen pen) {
    /** How a thing is drawn. */
    public enum Sample { BLOCK, LINE, DASHES, HATCH }

    /** A thing that is drawn. */
    public record Entry(Sample sample, Color color, String name) { }

    /**
     * Draws the entries in one line that ends at right.
     *
     * @param from where the heading ends; entries that would reach over it are left out, the last first
     */
    public void draw(Graphics2D g, List<Entry> entries, double from, double right) {
        double gap = pen.size() * 1.1;
        double box = pen.size() * 0.9;
        double total = 0;
        int fit = 0;
        for (Entry entry : entries) {
            double width = box + pen.size() * 0.4 + pen.width(entry.name()) + (fit == 0 ? 0 : gap);
            if (right - total - width < from) {
                break;
            }
            total += width;
            fit++;
        }
        double x = right - total;
        double base = pen.size() * 1.15;
        for (Entry entry : entries.subList(0, fit)) {
            sample(g, entry, new Rectangle2D.Double(x, base - pen.size() * 0.76, box, box * 0.9));
            pen.left(g, look.palette().ink().quiet(), entry.name(), x + box + pen.size() * 0.4, base);
            x += box + pen.size() * 0.4 + pen.width(entry.name()) + gap;
        }
    }

    private void sample(Graphics2D g, Entry entry, Rectangle2D box) {
        g.setColor(entry.color());
        switch (entry.sample()) {
            case BLOCK -> g.fill(box);
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
