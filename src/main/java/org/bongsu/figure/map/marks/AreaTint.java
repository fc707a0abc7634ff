package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bongsu.figure.Blend;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.map.ground.GroundTint;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapLine;
import org.bongsu.figure.map.plane.MapPen;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapRegion;

/** Hatches the provinces that incidents are known to, each once, in the colour of the gravest. */
public final class AreaTint {
    private static final double HATCH = 7;
    private static final double LINE = 1;
    private static final double TINT = 0.08;
    private static final double STROKE = 0.34;

    private final MapFrame frame;
    private final Look look;
    private final List<BasemapRegion> regions = Basemap.load().regions();
    /** By region, the gravest severity, 0 for none; of a whole country below zero. */
    private final int[] severities = new int[regions.size()];
    private boolean any;

    /** The tint of areas that marks stand for. */
    public AreaTint(MapFrame frame, Look look, List<MapMark> marks) {
        this.frame = frame;
        this.look = look;
        for (MapMark mark : marks) {
            KnownArea area = mark.area();
            if (area != null) {
                for (BasemapRegion region : area.regions()) {
                    int at = regions.indexOf(region);
                    if (area.province() || severities[at] <= 0) {
                        severities[at] = area.province() ? Math.max(severities[at], mark.severity()) : Math.min(severities[at], -mark.severity());
                    }
                    any = true;
                }
            }
        }
    }

    /** Hatches shapes. */
    public void paint(Graphics2D g, double pixels, double unit) {
        MapPen pen = new MapPen(frame, pixels, frame.bounds(0));
        for (int i = 0; i < severities.length; i++) {
            if (severities[i] != 0) {
                List<MapLine> rings = new ArrayList<>(MapGeometry.region(regions.get(i)));
                Path2D path = pen.rings(rings);
                path.setWindingRule(Path2D.WIND_EVEN_ODD);
                Color color = look.palette().beacon(Math.abs(severities[i]));
                g.setColor(Palette.clear(color, TINT));
                g.fill(path);
                if (severities[i] > 0) {
                    hatch(g, path, Palette.clear(color, STROKE), unit);
                }
            }
        }
    }

    private void hatch(Graphics2D g, Path2D path, Color color, double unit) {
        Rectangle box = path.getBounds().intersection(frame.bounds(0).getBounds());
        if (box.isEmpty()) {
            return;
        }
        Shape before = g.getClip();
        g.clip(path);
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (LINE * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        double step = HATCH * unit;
        double sum = frame.x(0) + frame.y(0);
        for (double at = box.x + box.y - (box.x + box.y - sum) % step; at < box.getMaxX() + box.getMaxY(); at += step) {
            g.draw(new Line2D.Double(at - box.y, box.y, at - box.getMaxY(), box.getMaxY()));
        }
        g.setClip(before);
    }

    /** The same for the ground of a screen. */
    public GroundTint ground(double scale, double unit) {
        if (!any) {
            return GroundTint.NONE;
        }
        int step = (int) Math.max(3, Math.round(HATCH * unit * scale));
        int line = (int) Math.max(1, Math.round(LINE * unit * scale));
        List<int[]> colors = new ArrayList<>(List.of(new int[0]));
        for (int severity : severities) {
            int[] shades = new int[severity == 0 ? 0 : step];
            for (int k = 0; k < shades.length; k++) {
                shades[k] = Blend.premultiplied(look.palette().beacon(Math.abs(severity)), TINT + (severity > 0 && k < line ? STROKE : 0));
            }
            colors.add(shades);
        }
        return new GroundTint(List.of(look.theme(), step, line, Arrays.stream(severities).boxed().toList()), colors);
    }
}
