package org.bongsu.figure.map.overlay;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.words.Words;

/**
 * A scale bar, kilometres above its line and nautical miles below, true at the latitude in the middle of the map.
 *
 * @param right how far from the right edge its end stands, in units of the surface
 * @param foot  how far from the lower edge its line stands
 */
public record ScaleBar(double right, double foot) implements MapOverlay {
    private static final double WIDEST = 110;
    private static final double KM_PER_NAUTICAL_MILE = 1.852;
    private static final double TICK = 4;
    private static final double HEIGHT = 36;

    @Override
    public void paint(OverlayPen pen) {
        double end = pen.frame().width() - right * pen.size();
        double y = pen.frame().height() - foot * pen.size();
        Words words = pen.look().words();
        double perKm = pen.frame().ground(1);
        double km = round(WIDEST * pen.size() / perKm);
        double miles = round(WIDEST * pen.size() / perKm / KM_PER_NAUTICAL_MILE);
        Path2D line = new Path2D.Double();
        double start = end - Math.max(km, miles * KM_PER_NAUTICAL_MILE) * perKm;
        line.append(new Line2D.Double(start, y, end, y), false);
        tick(line, start, y, -TICK * pen.size());
        tick(line, start + km * perKm, y, -TICK * pen.size());
        tick(line, start, y, TICK * pen.size());
        tick(line, start + miles * KM_PER_NAUTICAL_MILE * perKm, y, TICK * pen.size());
        pen.stroke(line, pen.look().palette().ink().text(), pen.solid(1));
        write(pen, km < 1 ? words.say("map.m", words.number(Math.round(km * 1000))) : words.say("map.km", words.number(km, 0)), start, y - 9 * pen.size());
        write(pen, words.say("map.nmi", words.number(miles, miles < 1 ? 2 : 0)), start, y + 9 * pen.size());
    }

    @Override
    public Optional<Rectangle2D> room(MapFrame frame, double size) {
        double half = HEIGHT / 2 * size;
        return Optional.of(new Rectangle2D.Double(frame.width() - (right + WIDEST) * size, frame.height() - foot * size - half, WIDEST * size, 2 * half));
    }

    private static void tick(Path2D line, double x, double y, double length) {
        line.append(new Line2D.Double(x, y, x, y + length), false);
    }

    private static void write(OverlayPen pen, String text, double start, double y) {
        double half = MapLabel.width(text, pen.font()) / 2;
        pen.write(pen.label(text, start + half + 3 * pen.size(), y, pen.look().palette().ink().text()));
    }

    /** The largest of 1, 2, 5, 10, 20 … that is not larger. */
    static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    }
}
