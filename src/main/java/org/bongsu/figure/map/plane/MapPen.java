package org.bongsu.figure.map.plane;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * Makes paths of the surface from lines of the plane: only what is seen, and no more points than can be told apart.
 *
 * <p>Of a piece of a line that lies off one side of what is seen only the ends are kept: the straight way between them lies off that
 * side, too, and so changes nothing within.
 */
public final class MapPen {
    private static final double MARGIN = 24;

    private final MapFrame frame;
    private final Rectangle2D.Double clip;
    private final Rectangle2D.Float plane;
    private final float step;
    private float[] points = new float[4096];
    private float[] spare = new float[4096];
    private int size;

    /** A stretch of a line, and the units along the line from its start. */
    public record Stretch(Path2D path, double from) { }

    /** Told of the stretches of a line. */
    @FunctionalInterface
    public interface Stretches {
        void take(Stretch stretch);
    }

    /**
     * A pen for a frame.
     *
     * @param pixels of the surface for one of its units: points closer than 0.7 of a pixel are one
     * @param part   of the surface that is to be drawn
     */
    public MapPen(MapFrame frame, double pixels, Rectangle2D part) {
        this.frame = frame;
        clip = new Rectangle2D.Double(part.getX() - MARGIN, part.getY() - MARGIN, part.getWidth() + 2 * MARGIN, part.getHeight() + 2 * MARGIN);
        double left = -frame.x(0);
        double top = -frame.y(0);
        plane = new Rectangle2D.Float((float) ((left + clip.x) * frame.scale()), (float) ((top + clip.y) * frame.scale()),
                (float) (clip.width * frame.scale()), (float) (clip.height * frame.scale()));
        step = (float) (0.7 / pixels);
    }

    /** Rings to fill, cut at the edge of the surface. */
    public Path2D rings(List<MapLine> rings) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (MapLine ring : rings) {
            if (seen(ring.bounds(), 0)) {
                trace(ring, 0, ring.size() - 1);
                if (!inside(ring.bounds())) {
                    cut(0, (float) clip.x, 1);
                    cut(1, (float) clip.y, 1);
                    cut(0, (float) clip.getMaxX(), -1);
                    cut(1, (float) clip.getMaxY(), -1);
                }
                if (size >= 6) {
                    path.moveTo(points[0], points[1]);
                    for (int i = 2; i < size; i += 2) {
                        path.lineTo(points[i], points[i + 1]);
                    }
                    path.closePath();
                }
            }
        }
        return path;
    }

    /** Lines to stroke up to a rank; stretches that are not seen are left out. */
    public Path2D lines(List<MapLine> lines, int rank) {
        Path2D.Float path = new Path2D.Float();
        for (MapLine line : lines) {
            if (line.rank() <= rank && seen(line.bounds(), 0)) {
                trace(line, 0, line.size() - 1);
                stretch(path, inside(line.bounds()));
            }
        }
        return path;
    }

    /** Lines to stroke with dashes, in stretches that each know how far along the line they start: so dashes stand still when the map is moved. */
    public void dashed(List<MapLine> lines, Stretches to) {
        for (MapLine line : lines) {
            for (int piece = 0; piece < line.lengths().length; piece++) {
                if (seen(line.pieces(), 4 * piece)) {
                    trace(line, piece * MapLine.PIECE, Math.min(line.size() - 1, (piece + 1) * MapLine.PIECE));
                    Path2D.Float path = new Path2D.Float();
                    stretch(path, true);
                    to.take(new Stretch(path, line.lengths()[piece] / frame.scale()));
                }
            }
        }
    }

    private void stretch(Path2D.Float path, boolean all) {
        boolean down = false;
        for (int i = 2; i < size; i += 2) {
            if (all || touches(points[i - 2], points[i - 1], points[i], points[i + 1])) {
                if (!down) {
                    path.moveTo(points[i - 2], points[i - 1]);
                }
                path.lineTo(points[i], points[i + 1]);
                down = true;
            } else {
                down = false;
            }
        }
    }

    private boolean touches(float x, float y, float x2, float y2) {
        return Math.max(x, x2) >= clip.x && Math.min(x, x2) <= clip.getMaxX()
                && Math.max(y, y2) >= clip.y && Math.min(y, y2) <= clip.getMaxY();
    }

    private boolean seen(float[] b, int at) {
        return b[at + 2] >= plane.x && b[at] <= plane.x + plane.width && b[at + 3] >= plane.y && b[at + 1] <= plane.y + plane.height;
    }

    private boolean inside(float[] b) {
        return b[0] >= plane.x && b[1] >= plane.y && b[2] <= plane.x + plane.width && b[3] <= plane.y + plane.height;
    }

    /** The points of a line from one to another, both included. */
    private void trace(MapLine line, int from, int to) {
        float[] xy = line.xy();
        reserve(2 * (to - from + 1));
        double unit = 1 / frame.scale();
        double x0 = frame.x(0);
        double y0 = frame.y(0);
        size = 0;
        float lastX = Float.NaN;
        float lastY = Float.NaN;
        for (int i = from; i <= to; i++) {
            float x = (float) (xy[2 * i] * unit + x0);
            float y = (float) (xy[2 * i + 1] * unit + y0);
            if (!(Math.abs(x - lastX) < step && Math.abs(y - lastY) < step) || i == to) {
                points[size++] = x;
                points[size++] = y;
                lastX = x;
                lastY = y;
            }
            if (i % MapLine.PIECE == 0 && i + MapLine.PIECE <= to && !seen(line.pieces(), 4 * (i / MapLine.PIECE))) {
                i += MapLine.PIECE - 1;
                lastX = Float.NaN;
            }
        }
    }

    private void reserve(int length) {
        if (points.length < 2 * length + 16) {
            points = new float[2 * length + 16];
            spare = new float[2 * length + 16];
        }
    }

    /** One side of Sutherland and Hodgman's (1974) polygon clipping. */
    private void cut(int axis, float limit, int sign) {
        int out = 0;
        for (int i = 0; i < size; i += 2) {
            int j = i == 0 ? size - 2 : i - 2;
            float a = sign * (points[j + axis] - limit);
            float b = sign * (points[i + axis] - limit);
            if (spare.length < out + 8) {
                spare = Arrays.copyOf(spare, spare.length * 2);
            }
            if (a >= 0 != b >= 0) {
                float t = a / (a - b);
                spare[out + axis] = limit;
                spare[out + 1 - axis] = points[j + 1 - axis] + t * (points[i + 1 - axis] - points[j + 1 - axis]);
                out += 2;
            }
            if (b >= 0) {
                spare[out++] = points[i];
                spare[out++] = points[i + 1];
            }
        }
        float[] swap = points;
        points = spare;
        spare = swap;
        size = out;
    }
}
