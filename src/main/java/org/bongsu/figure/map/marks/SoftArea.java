package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.figure.Blend;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Screen;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;

/**
 * Somewhere about a point: a soft disc, fading towards its edge.
 *
 * @param radius in units of the surface
 * @param sea    whether it lies on the sea only
 */
public record SoftArea(Point2D.Double at, double radius, Color color, boolean sea) {
    private static final double NEAR_KM = 15;
    private static final double COUNTY_KM = 20;
    private static final double SEA_KM = 40;
    private static final double PROVINCE_KM = 60;
    private static final double COUNTRY_KM = 200;
    private static final int SHADES = 2048;
    private static final double MIDDLE = 0.24;
    private static final double RIM = 0.05;
    private static final double RIM_LINE = 0.2;
    /** Units of the surface between one disc and the next within it, where it is drawn as shapes. */
    private static final double RING = 5;

    /** The areas of marks that stand alone, each place once; a cluster has none. */
    public static List<SoftArea> of(List<MapMark> marks, MapFrame frame, Look look) {
        List<SoftArea> areas = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        for (MapMark mark : marks.reversed()) {
            double km = mark.cluster() || mark.area() != null ? 0 : km(mark.first());
            double radius = km == 0 ? 0 : frame.ground(km);
            if (radius > mark.size() * 0.75 && drawn.add(km + " " + Math.round(mark.foot().x) + " " + Math.round(mark.foot().y))) {
                Place where = mark.first().where();
                areas.add(new SoftArea(mark.foot(), radius, look.palette().beacon(mark.severity()),
                        where != null && where.precision() == PlacePrecision.SEA));
            }
        }
        return areas;
    }

    /** How far about its point an incident may have been, 0 where that is no soft area. */
    private static double km(Incident incident) {
        Place where = incident.where();
        return where == null ? 0 : switch (where.precision()) {
            case EXACT -> 0;
            case NEAR -> NEAR_KM;
            case COUNTY -> COUNTY_KM;
            case SEA -> SEA_KM;
            case LINE -> LineStretch.of(incident).isEmpty() ? SEA_KM : 0;
            case PROVINCE -> PROVINCE_KM;
            case COUNTRY -> COUNTRY_KM;
        };
    }

    /** Large areas are fainter: what covers the view says little. */
    private double strength(double unit) {
        return Math.clamp(110 * unit / radius, 0.3, 1);
    }

    /** Opacity at a share of the radius. */
    private static double shade(double share) {
        double fall = 1 - share * share;
        return share > 1 ? 0 : RIM + (MIDDLE - RIM) * fall * fall;
    }

    /** Draws it as shapes. */
    public void paint(Graphics2D g, double unit) {
        double strength = strength(unit);
        double before = 0;
        int discs = (int) Math.clamp(radius / (RING * unit), 9, 24);
        double step = 0.8 / (discs - 1);
        for (int i = 0; i < discs; i++) {
            double share = 1 - i * step;
            double wanted = shade(share - step / 2) * strength;
            g.setColor(Palette.clear(color, (wanted - before) / (1 - before)));
            g.fill(disc(radius * share));
            before = wanted;
        }
        g.setColor(Palette.clear(color, RIM_LINE * strength + 0.1));
        g.setStroke(new BasicStroke((float) (0.5 * unit)));
        g.draw(disc(radius));
    }

    private Shape disc(double r) {
        return new Ellipse2D.Double(at.x - r, at.y - r, 2 * r, 2 * r);
    }

    /** Stamps it into pixels; while their alpha says how much of each is land, one on the sea stays off the land. */
    public void stamp(Screen screen, double unit) {
        int[] colors = colors(strength(unit), 1 - 1.1 * unit / radius);
        int[] pixels = screen.pixels();
        double r = radius * screen.scale();
        double cx = at.x * screen.scale() - 0.5;
        double cy = at.y * screen.scale() - 0.5;
        int top = (int) Math.max(0, Math.ceil(cy - r));
        int bottom = (int) Math.min(screen.high() - 1, Math.floor(cy + r));
        float share = (float) (SHADES / (r * r));
        for (int y = top; y <= bottom; y++) {
            double half = Math.sqrt(Math.max(0, r * r - (y - cy) * (y - cy)));
            int from = (int) Math.max(0, Math.ceil(cx - half));
            int to = (int) Math.min(screen.wide() - 1, Math.floor(cx + half));
            float dy2 = (float) ((y - cy) * (y - cy));
            int at = y * screen.wide() + from;
            for (int x = from; x <= to; x++, at++) {
                float dx = (float) (x - cx);
                int above = colors[Math.min(SHADES, (int) ((dx * dx + dy2) * share))];
                int below = pixels[at];
                int land = sea ? below >>> 24 : 0;
                if (land == 0) {
                    pixels[at] = Blend.over(below, above) & 0xFFFFFF | below & 0xFF000000;
                } else if (land < 255) {
                    pixels[at] = Blend.over(below, Blend.faded(above, 255 - land)) & 0xFFFFFF | below & 0xFF000000;
                }
            }
        }
    }

    /** Premultiplied colours by the square of the share of the radius; beyond a share, the line around it. */
    private int[] colors(double strength, double rim) {
        int[] colors = new int[SHADES + 1];
        for (int i = 0; i <= SHADES; i++) {
            double share = Math.sqrt(i / (double) SHADES);
            double opacity = strength * shade(Math.min(1, share)) + (share > rim ? RIM_LINE * strength : 0);
            colors[i] = Blend.premultiplied(color, opacity);
        }
        return colors;
    }
}
