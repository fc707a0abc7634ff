package org.bongsu.figure.map.overlay;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.model.GeoPoint;

/** Draws lines of points on the earth and words beside them, keeping one overlay's words clear of another's. */
public final class OverlayPen {
    /** Lines are drawn so far beyond the surface, in its units. */
    private static final double BEYOND = 40;
    private static final double TEXT = 11;
    /** No line is drawn where the cone of the projection runs out. */
    private static final double SOUTHERNMOST = -55;

    private final Graphics2D g;
    private final MapFrame frame;
    private final Look look;
    private final double size;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> avoided = new ArrayList<>();
    private final List<MapLabel> written = new ArrayList<>();

    /**
     * A pen for one painting.
     *
     * @param size of letters and lines, 1 on screen
     */
    public OverlayPen(Graphics2D g, MapFrame frame, Look look, double size) {
        this.g = g;
        this.frame = frame;
        this.look = look;
        this.size = size;
    }

    Look look() {
        return look;
    }

    MapFrame frame() {
        return frame;
    }

    double size() {
        return size;
    }

    /** The colour of all that the analyst laid over the map. */
    Color accent() {
        return look.palette().ink().accent();
    }

    BasicStroke solid(double width) {
        return new BasicStroke((float) (width * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    BasicStroke dashed(double width) {
        return new BasicStroke((float) (width * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {(float) (6 * size), (float) (4 * size)}, 0);
    }

    /** The parts of a line that come near the surface; nothing of one that runs wholly beyond it. */
    Path2D path(List<GeoPoint> points) {
        Path2D path = new Path2D.Double();
        Rectangle2D near = frame.bounds(BEYOND * size);
        Point2D.Double before = null;
        boolean drawing = false;
        for (GeoPoint point : points) {
            Point2D.Double at = point.lat() < SOUTHERNMOST ? null : frame.xy(point);
            if (before != null && at != null && near.intersectsLine(before.x, before.y, at.x, at.y)) {
                if (!drawing) {
                    path.moveTo(before.x, before.y);
                }
                path.lineTo(at.x, at.y);
                drawing = true;
            } else {
                drawing = false;
            }
            before = at;
        }
        return path;
    }

    /** Strokes a shape over a pale seam, so that it can be told from coasts and borders. */
    void stroke(Shape shape, Color color, BasicStroke stroke) {
        g.setColor(Palette.clear(paper(), 0.55));
        g.setStroke(new BasicStroke(stroke.getLineWidth() + (float) (2 * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(shape);
    }

    void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    void dot(Point2D at, double radius, Color color) {
        double r = radius * size;
        Shape disc = new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
        fill(disc, paper());
        stroke(disc, color, solid(1.4));
    }

    /** The colour of the land. */
    Color paper() {
        return MapPalette.of(look.theme()).fills().home();
    }

    Font font() {
        return Typeface.MEDIUM.at(TEXT * size);
    }

    /** The label of some words whose middle stands at a point. */
    MapLabel label(String text, double x, double y, Color color) {
        Font font = font();
        double left = x - MapLabel.width(text, font) / 2;
        return new MapLabel(text, font, AffineTransform.getTranslateInstance(left, y + MapLabel.ascent("H", font) / 2), color, Palette.clear(paper(), 0.9));
    }

    /** Whether a label lies on the surface and clear of those that were written. */
    boolean free(MapLabel label) {
        Rectangle2D box = label.box();
        return frame.bounds(-4 * size).contains(box) && taken.stream().noneMatch(box::intersects);
    }

    /** The first of several places for a label that is free, clear of the map's own names if one is. */
    Optional<MapLabel> best(List<MapLabel> places) {
        return places.stream().filter(this::free).filter(label -> avoided.stream().noneMatch(label.box()::intersects)).findFirst()
                .or(() -> places.stream().filter(this::free).findFirst());
    }

    /** Keeps labels away from a part of the surface. */
    public void take(Rectangle2D box) {
        taken.add(box);
    }

    /** Keeps labels away from a part of the surface where they have room elsewhere. */
    public void avoid(Rectangle2D box) {
        avoided.add(box);
    }

    /** Writes a label, free or not, once all lines are drawn. */
    void write(MapLabel label) {
        taken.add(label.box());
        written.add(label);
    }

    /** Lays an overlay over the map but for its words. */
    public void draw(MapOverlay overlay) {
        overlay.paint(this);
    }

    /** Writes the words of all that was drawn, over every line. */
    public void finish() {
        written.forEach(label -> label.paint(g, 0));
        written.clear();
    }

    /** Writes words beside a point, on the first of its sides that is free, else below it. */
    void beside(String text, Point2D at, double off, Color color) {
        double half = MapLabel.width(text, font()) / 2 + off * size;
        double up = (off + TEXT / 2 + 1) * size;
        List<MapLabel> sides = List.of(label(text, at.getX() + half, at.getY(), color), label(text, at.getX() - half, at.getY(), color),
                label(text, at.getX(), at.getY() - up, color), label(text, at.getX(), at.getY() + up, color));
        write(best(sides).orElse(sides.getLast()));
    }
}
