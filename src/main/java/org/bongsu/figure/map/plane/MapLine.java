package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import java.util.List;
import org.bongsu.gazetteer.BasemapLine;

/**
 * A line or ring of the basemap on the plane of the projection, in kilometres, with its bounds.
 *
 * @param xy     x and y in turn; not to be changed
 * @param bounds west, north, east, south
 */
public record MapLine(int rank, float[] xy, float[] bounds) {
    static MapLine of(BasemapLine line) {
        float[] xy = new float[2 * line.size()];
        float[] bounds = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < line.size(); i++) {
            Point2D.Double p = Projection.KOREA.project(line.lon(i), line.lat(i));
            xy[2 * i] = (float) p.x;
            xy[2 * i + 1] = (float) p.y;
            bounds[0] = Math.min(bounds[0], xy[2 * i]);
            bounds[1] = Math.min(bounds[1], xy[2 * i + 1]);
            bounds[2] = Math.max(bounds[2], xy[2 * i]);
            bounds[3] = Math.max(bounds[3], xy[2 * i + 1]);
        }
        return new MapLine(line.rank(), xy, bounds);
    }

    static List<MapLine> of(List<BasemapLine> lines) {
        return lines.stream().map(MapLine::of).toList();
    }
}
