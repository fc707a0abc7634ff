package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import java.util.List;
import org.bongsu.gazetteer.BasemapLine;

/**
 * A line or ring of the basemap on the plane of the projection, in kilometres, cut into pieces whose bounds are known.
 *
 * @param xy      x and y in turn; not to be changed
 * @param bounds  west, north, east, south
 * @param pieces  the same of each piece of {@value #PIECE} steps in turn
 * @param lengths kilometres along the line to the start of each piece
 */
public record MapLine(int rank, float[] xy, float[] bounds, float[] pieces, float[] lengths) {
    static final int PIECE = 32;

    /** A line through points of the plane, x and y in turn. */
    public static MapLine of(int rank, float[] xy) {
        int steps = Math.max(1, xy.length / 2 - 1);
        int n = (steps + PIECE - 1) / PIECE;
        float[] pieces = new float[4 * n];
        float[] lengths = new float[n];
        float[] bounds = nothing();
        double length = 0;
        for (int piece = 0; piece < n; piece++) {
            float[] box = nothing();
            lengths[piece] = (float) length;
            int to = Math.min(xy.length / 2 - 1, (piece + 1) * PIECE);
            for (int i = piece * PIECE; i <= to; i++) {
                add(box, xy[2 * i], xy[2 * i + 1]);
                length += i < to ? Math.hypot(xy[2 * i + 2] - xy[2 * i], xy[2 * i + 3] - xy[2 * i + 1]) : 0;
            }
            add(bounds, box[0], box[1]);
            add(bounds, box[2], box[3]);
            System.arraycopy(box, 0, pieces, 4 * piece, 4);
        }
        return new MapLine(rank, xy, bounds, pieces, lengths);
    }

    static MapLine of(BasemapLine line) {
        float[] xy = new float[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            Point2D.Double p = Projection.KOREA.project(line.lon(i), line.lat(i));
            xy[2 * i] = (float) p.x;
            xy[2 * i + 1] = (float) p.y;
        }
        return of(line.rank(), xy);
    }

    static List<MapLine> of(List<BasemapLine> lines) {
        return lines.stream().map(MapLine::of).toList();
    }

    /** How many points it has. */
    int size() {
        return xy.length / 2;
    }

    private static float[] nothing() {
        return new float[] {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    }

    private static void add(float[] box, float x, float y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }
}
