package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapLine;
import org.bongsu.figure.map.plane.MapPen;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapRegion;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Draws how far a place is known: a province as the province, "near" and "at sea" as soft areas, a line as its stretch. */
public final class MapPrecision {
    private static final double NEAR_KM = 15;
    private static final double COUNTY_KM = 20;
    private static final double SEA_KM = 40;
    private static final double PROVINCE_KM = 60;
    private static final double COUNTRY_KM = 200;
    private static final double STRETCH_KM = 35;

    private final Graphics2D g;
    private final MapFrame frame;
    private final Look look;
    private final MapPen pen;
    private final double size;

    public MapPrecision(Graphics2D g, MapFrame frame, Look look, double pixels, double size) {
        this.g = g;
        this.frame = frame;
        this.look = look;
        this.size = size;
        pen = new MapPen(frame, pixels, frame.bounds(0));
    }

    /** The provinces that incidents are known to, each once, in the colour of the gravest. */
    public void regions(List<Incident> shown) {
        Map<String, List<BasemapRegion>> regions = new TreeMap<>();
        Map<String, Integer> severities = new TreeMap<>();
        for (Incident incident : shown) {
            List<BasemapRegion> here = regionsOf(incident);
            if (!here.isEmpty()) {
                String key = here.size() == 1 ? here.getFirst().code() : here.getFirst().country();
                regions.put(key, here);
                severities.merge(key, incident.severity(), Math::max);
            }
        }
        regions.forEach((key, here) -> {
            Color color = look.palette().beacon(severities.getOrDefault(key, 1));
            List<MapLine> rings = new ArrayList<>();
            here.forEach(region -> rings.addAll(MapGeometry.region(region)));
            Path2D path = pen.rings(rings);
            path.setWindingRule(Path2D.WIND_EVEN_ODD);
            g.setColor(Palette.clear(color, here.size() == 1 ? 0.13 : 0.06));
            g.fill(path);
            if (here.size() == 1) {
                g.setColor(Palette.clear(color, 0.55));
                g.setStroke(line(0.9));
                g.draw(pen.lines(rings, 9));
            }
        });
    }

    /** Soft areas of what happened at sea, to be drawn before the land. */
    public void atSea(List<MapMark> marks) {
        areas(marks, true);
    }

    /** All other soft areas and stretches of lines, and trajectories. */
    public void ashore(List<MapMark> marks) {
        areas(marks, false);
        marks.stream().filter(m -> !m.cluster()).forEach(this::trajectory);
    }

    private void areas(List<MapMark> marks, boolean sea) {
        Set<String> drawn = new HashSet<>();
        for (MapMark mark : marks.reversed()) {
            Place where = mark.first().where();
            if (where != null && !mark.cluster() && (where.precision() == PlacePrecision.SEA) == sea
                    && drawn.add(where.precision() + " " + Math.round(mark.foot().x) + " " + Math.round(mark.foot().y))) {
                area(mark, where.precision());
            }
        }
    }

    /** The soft area of one incident, unless its mark covers it. */
    private void area(MapMark mark, PlacePrecision known) {
        Color color = look.palette().beacon(mark.severity());
        switch (known) {
            case EXACT -> { }
            case NEAR -> soft(mark, NEAR_KM, color);
            case COUNTY -> soft(mark, COUNTY_KM, color);
            case SEA -> soft(mark, SEA_KM, color);
            case LINE -> line(mark, color);
            case PROVINCE, COUNTRY -> {
                if (regionsOf(mark.first()).isEmpty()) {
                    soft(mark, known == PlacePrecision.PROVINCE ? PROVINCE_KM : COUNTRY_KM, color);
                }
            }
        }
    }

    /** From the site to where it came down, when the incident says so in a field {@code landing}: "lat,lon". */
    private void trajectory(MapMark mark) {
        GeoPoint from = MapMarks.pointOf(mark.first());
        String[] landing = mark.first().detail().fields().getOrDefault("landing", "").split(",");
        if (from == null || landing.length != 2 || !landing[0].strip().matches("-?\\d{1,2}(\\.\\d+)?") || !landing[1].strip().matches("-?\\d{1,3}(\\.\\d+)?")) {
            return;
        }
        double lat = Double.parseDouble(landing[0].strip());
        double lon = Double.parseDouble(landing[1].strip());
        if (Math.abs(lat) > 89 || Math.abs(lon) > 180) {
            return;
        }
        Point2D.Double to = frame.xy(new GeoPoint(lat, lon));
        Point2D.Double start = mark.foot();
        double dx = to.x - start.x;
        double dy = to.y - start.y;
        Path2D arc = new Path2D.Double();
        arc.moveTo(start.x, start.y);
        double bend = dx < 0 ? 0.12 : -0.12;
        arc.quadTo(start.x + dx / 2 - dy * bend, start.y + dy / 2 + dx * bend, to.x, to.y);
        g.setColor(Palette.clear(look.palette().beacon(mark.severity()), 0.75));
        g.setStroke(line(1));
        g.draw(arc);
        double r = 2.5 * size;
        g.draw(new Ellipse2D.Double(to.x - r, to.y - r, 2 * r, 2 * r));
    }

    /** The provinces that an incident is known to: one, all of a country, or none. */
    static List<BasemapRegion> regionsOf(Incident incident) {
        Place where = incident.where();
        GeoPoint point = MapMarks.pointOf(incident);
        if (where == null || point == null) {
            return List.of();
        }
        Basemap map = Basemap.load();
        String province = Objects.requireNonNullElse(where.admin1(), where.name());
        return switch (where.precision()) {
            case PROVINCE -> map.region(province, point).stream().toList();
            case COUNTRY -> map.region("", point).map(r -> map.regions().stream().filter(o -> o.country().equals(r.country())).toList())
                    .orElse(List.of());
            default -> List.of();
        };
    }

    private void soft(MapMark mark, double km, Color color) {
        double radius = frame.ground(km);
        if (radius < mark.size() * 0.75) {
            return;
        }
        double fade = Math.min(1, Math.max(0.35, 90 * size / radius));
        for (double share : new double[] {1, 0.86, 0.7, 0.5}) {
            g.setColor(Palette.clear(color, 0.055 * fade));
            g.fill(disc(mark.foot(), radius * share));
        }
        g.setColor(Palette.clear(color, 0.3 * fade));
        g.setStroke(new BasicStroke((float) (0.6 * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {(float) (2 * size), (float) (3 * size)}, 0));
        g.draw(disc(mark.foot(), radius));
    }

    private void line(MapMark mark, Color color) {
        Point2D.Double km = Projection.KOREA.project(Objects.requireNonNull(MapMarks.pointOf(mark.first())));
        for (String id : List.of("mdl", "nll")) {
            MapLine stretch = stretch(MapGeometry.feature(id).getFirst(), km);
            if (stretch != null) {
                g.setColor(Palette.clear(color, 0.2));
                g.setStroke(new BasicStroke((float) Math.max(6 * size, frame.units(4)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(pen.lines(List.of(stretch), 9));
                return;
            }
        }
        soft(mark, SEA_KM, color);
    }

    /** The part of a line around a point near it, or null when the line is far off. */
    private static @Nullable MapLine stretch(MapLine line, Point2D.Double km) {
        float[] dense = dense(line.xy());
        int from = -1;
        int to = -1;
        boolean near = false;
        for (int i = 0; i < dense.length / 2; i++) {
            double d = km.distance(dense[2 * i], dense[2 * i + 1]);
            near |= d < STRETCH_KM * 0.8;
            if (d < STRETCH_KM) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        return near && to > from ? MapLine.of(1, Arrays.copyOfRange(dense, 2 * from, 2 * to + 2)) : null;
    }

    private static float[] dense(float[] xy) {
        List<Float> out = new ArrayList<>(List.of(xy[0], xy[1]));
        for (int i = 2; i < xy.length; i += 2) {
            int steps = (int) Math.ceil(Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]) / 3);
            for (int s = 1; s <= steps; s++) {
                out.add(xy[i - 2] + (xy[i] - xy[i - 2]) * s / steps);
                out.add(xy[i - 1] + (xy[i + 1] - xy[i - 1]) * s / steps);
            }
        }
        float[] array = new float[out.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = out.get(i);
        }
        return array;
    }

    private static Shape disc(Point2D.Double at, double radius) {
        return new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
    }

    private BasicStroke line(double width) {
        return new BasicStroke((float) (width * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
