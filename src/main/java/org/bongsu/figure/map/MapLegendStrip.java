package org.bongsu.figure.map;

import java.awt.Graphics2D;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Figure;
import org.bongsu.figure.PlateChoice;

/**
 * A map with its legend in lines below it: on a narrow page a legend in the corner would hide too much of the ground.
 *
 * @param map    without a legend of its own
 * @param strip  how high the lines are
 */
public record MapLegendStrip(MapFigure map, MapLegend legend, double strip) implements Figure {
    /** Of the map, a legend in its corner hides no more than this. */
    private static final double MOST = 0.14;

    /** Whether a map of some size, as it is wanted on paper, has its legend below it rather than in a corner. */
    public static boolean below(MapFigure map, PlateChoice choice, double width, double height) {
        MapLegend legend = map.legend(width, height);
        return choice.parts().legend() && !legend.empty() && legend.box().getWidth() * legend.box().getHeight() > MOST * width * height;
    }

    /** How high the legend of a map of some size is as lines below it. */
    public static double height(MapFigure map, double width, double height) {
        return map.legend(width, height).strip(width);
    }

    /** A map with its legend below. */
    public static MapLegendStrip of(MapFigure map, PlateChoice choice, double width, double height) {
        PlateChoice.Parts parts = choice.parts();
        MapLegend legend = map.legend(width, height);
        return new MapLegendStrip(map.on(choice.with(new PlateChoice.Parts(false, parts.scale(), parts.note(), parts.source()))), legend, legend.strip(width));
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        map.paint(g, width, Math.max(1, height - strip));
        ChartPen.prepare(g);
        Graphics2D lines = (Graphics2D) g.create();
        lines.translate(0, height - strip);
        legend.paintStrip(lines, width);
        lines.dispose();
    }
}
