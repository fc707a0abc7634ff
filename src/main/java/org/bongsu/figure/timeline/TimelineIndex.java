package org.bongsu.figure.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartLine;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.situation.IndexSeries;

/** The index as a line above the lanes, in its band; its height is the same wherever one looks, and days without data are hatched. */
record TimelineIndex(Look look, TimelineType type) {
    void draw(Graphics2D g, IndexSeries series, TimelineLayout layout) {
        ChartPen pen = type.pen();
        ChartScale scale = layout.scale();
        double top = layout.areas().index() + 2;
        double bottom = layout.areas().lanes() - pen.size() * 0.35;
        ChartLevels levels = ChartLevels.of(series.value(), 5);
        Palette.Ink ink = look.palette().ink();
        double zero = levels.y(0, top, bottom);
        Shape whole = g.getClip();
        g.clip(new Rectangle2D.Double(scale.left(), top - 1, scale.right() - scale.left(), bottom - top + 2));
        ChartLine line = ChartLine.of(series, series.value(), scale, v -> levels.y(v, top, bottom));
        for (Rectangle2D gap : line.gaps(top, bottom)) {
            pen.hatch(g, ink.hairline(), gap.createIntersection(new Rectangle2D.Double(scale.left(), top, scale.right() - scale.left(), bottom - top)));
        }
        g.setColor(Palette.clear(ink.quiet(), 0.1));
        g.fill(line.area(zero));
        g.setColor(Palette.clear(ink.quiet(), 0.2));
        g.fill(ChartLine.of(series, series.low(), scale, v -> levels.y(v, top, bottom))
                .between(ChartLine.of(series, series.high(), scale, v -> levels.y(v, top, bottom))));
        g.setColor(ink.text());
        g.setStroke(new BasicStroke((float) (pen.hair() * 1.4), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line.path());
        g.setClip(whole);
        pen.rule(g, ink.hairline(), scale.left(), scale.right(), zero);
        labels(g, series, levels, top, bottom, scale.left());
    }

    private void labels(Graphics2D g, IndexSeries series, ChartLevels levels, double top, double bottom, double left) {
        Color quiet = look.palette().ink().quiet();
        String name = look.words().say("chart.line." + series.line().drawn().name().toLowerCase(Locale.ROOT));
        ChartPen small = type.small();
        double room = left - type.pen().size() * 0.6;
        type.pen().left(g, look.palette().ink().text(), name, 4, (top + bottom) / 2 + type.pen().middle());
        small.right(g, quiet, look.words().number(levels.top(), levels.decimals()), room, top + small.size() * 0.8);
        small.right(g, quiet, look.words().number(levels.bottom(), levels.decimals()), room, bottom);
    }
}
