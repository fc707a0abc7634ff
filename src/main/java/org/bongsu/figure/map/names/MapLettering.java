package org.bongsu.figure.map.names;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapLine;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapLayer;
import org.bongsu.gazetteer.BasemapPlace;
import org.jspecify.annotations.Nullable;

/** Chooses which names a view can carry and where each stands, the important first, none over another. */
public final class MapLettering {
    /** Kilometres a unit up to which a town of each rank is written. */
    private static final double[] TOWN = {0, 99, 2.7, 1.4, 0.85, 0.5, 0.22, 0.2, 0.085};
    private static final double[] SEA_FROM = {0, 0.45, 1.2, 0.2, 0.08, 0.02};
    private static final double[] SEA_TO = {0, 99, 5, 1.8, 0.9, 0.45};
    private static final double[] ISLAND = {0, 99, 3, 1.6, 0.8, 0.4};
    /** Places for a name around its dot, as shares of its width and height: right, left, above, below, and between. */
    private static final double[][] AROUND = {{0, 0, 1}, {-1, 0, -1}, {-0.5, -1, 0}, {-0.5, 1, 0}, {0, -0.8, 0.8}, {0, 0.8, 0.8},
        {-1, -0.8, -0.8}, {-1, 0.8, -0.8}};

    /** Places for the name of a line, as shares of its points. */
    private static final double[] ALONG = {0.5, 0.62, 0.38, 0.75, 0.25, 0.87, 0.12};

    /** Places for the name of an area, as shares of the name's width and height. */
    private static final double[][] ABOUT = {{0, 0}, {0, -1.6}, {0, 1.6}, {-0.35, 0}, {0.35, 0}, {0, -3}, {0, 3}, {-0.35, -1.6}, {0.35, 1.6}};

    private final MapFrame frame;
    private final Look look;
    private final MapPalette palette;
    private final double size;
    private final double km;
    private final List<Rectangle2D> marks;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<MapLabel> labels = new ArrayList<>();
    private final List<BasemapPlace> dots = new ArrayList<>();
    private final Set<String> seas = new HashSet<>();
    private final LetteringMemory memory;
    /** The name that is being set. */
    private String key = "";
    private boolean held;

    /**
     * What names keep clear of.
     *
     * @param marks     of incidents: great towns keep their names under them
     * @param furniture all else
     */
    public record Room(List<Rectangle2D> marks, List<Rectangle2D> furniture) { }

    /**
     * Sets the names of a frame.
     *
     * @param size      of letters, 1 on screen
     * @param room   what names keep clear of
     * @param memory of where names stood before; a new one where nothing was drawn before
     */
    public MapLettering(MapFrame frame, Look look, double size, Room room, LetteringMemory memory) {
        this.memory = memory;
        memory.begin(frame.scale());
        this.frame = frame;
        this.look = look;
        this.size = size;
        palette = MapPalette.of(look.theme());
        km = frame.scale() / size;
        marks = room.marks;
        taken.addAll(room.furniture);
        List<BasemapPlace> places = Basemap.load().places().stream().filter(this::due)
                .sorted(Comparator.comparing((BasemapPlace p) -> !memory.holds(key(p))).thenComparingInt(MapLettering::turn)).toList();
        places.stream().filter(p -> turn(p) < 30).forEach(this::set);
        along("mdl", 1.3, -1);
        along("nll", 0.9, 1);
        places.stream().filter(p -> turn(p) >= 30).forEach(this::set);
    }

    /** The names that found room. */
    public List<MapLabel> labels() {
        return labels;
    }

    /** The towns among them, to be drawn as dots. */
    public List<BasemapPlace> towns() {
        return dots;
    }

    private boolean due(BasemapPlace place) {
        int rank = place.rank();
        boolean scale = switch (place.kind()) {
            case CAPITAL, CITY -> km < TOWN[Math.min(rank, 8)];
            case SEA -> km >= SEA_FROM[Math.min(rank, 5)] && km < SEA_TO[Math.min(rank, 5)];
            case ISLAND -> km < ISLAND[Math.min(rank, 5)] && (km > 0.05 || place.id().equals("dokdo"));
            case COUNTRY -> km >= 0.95;
            case PROVINCE -> rank == 1 && km >= 0.12 && km < 0.95;
        };
        return scale && frame.bounds(0).contains(frame.xy(place.at()));
    }

    private static int turn(BasemapPlace place) {
        return switch (place.kind()) {
            case CAPITAL -> place.id().equals("1668341") ? 9 : place.rank();
            case COUNTRY -> 5 + place.rank();
            case SEA -> 9 * place.rank();
            case ISLAND -> place.rank() == 2 ? 12 : 11 * place.rank();
            case CITY -> 10 * place.rank();
            case PROVINCE -> 29;
        };
    }

    private static String key(BasemapPlace place) {
        return place.id() + " " + place.at().lat() + " " + place.at().lon();
    }

    /** Some names have several anchors: seas need one of them, countries take all that fit. */
    private void set(BasemapPlace place) {
        if (place.kind() == BasemapPlace.Kind.SEA && !seas.add(place.id())) {
            return;
        }
        String name = place.names().in(look.words().language(), look.names());
        begin(key(place));
        switch (place.kind()) {
            case CAPITAL, CITY -> town(place, name);
            case ISLAND -> island(place, name);
            case SEA -> {
                if (!centred(place, name, font(Typeface.REGULAR, place.rank() == 1 && km > 0.7 ? 14 : 11.5, 0.08), palette.letters().water(), null)) {
                    seas.remove(place.id());
                }
            }
            case COUNTRY -> centred(place, upper(name), font(Typeface.MEDIUM, km > 2.4 ? 11.5 : 13.5, 0.18), palette.letters().region(), halo());
            case PROVINCE -> centred(place, name, font(Typeface.REGULAR, km < 0.5 ? 12.5 : 11, 0.06), palette.letters().region(), halo());
        }
    }

    private void begin(String name) {
        key = name;
        held = memory.holds(name);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private void town(BasemapPlace place, String name) {
        boolean capital = place.kind() == BasemapPlace.Kind.CAPITAL;
        double points = capital ? 12.5 : place.rank() <= 2 ? 11.5 : place.rank() <= 5 ? 11 : 10;
        Typeface face = capital || place.rank() <= 2 ? Typeface.MEDIUM : Typeface.REGULAR;
        if (around(place, name, font(face, points, 0), palette.letters().place(), capital ? 5 : 3.5)) {
            dots.add(place);
        }
    }

    /** Sets a name beside its dot; a great one also when a mark covers the dot. */
    private boolean around(BasemapPlace place, String name, Font font, Color color, double gap) {
        Point2D.Double p = frame.xy(place.at());
        double reach = gap * size;
        Rectangle2D dot = new Rectangle2D.Double(p.x - reach / 2, p.y - reach / 2, reach, reach);
        boolean covered = marks.stream().anyMatch(dot::intersects);
        if (covered && place.rank() > 2 || taken.stream().anyMatch(dot::intersects)) {
            return false;
        }
        boolean found = false;
        for (double off : covered ? new double[] {9, 14, 20} : new double[] {gap}) {
            Rectangle2D spot = new Rectangle2D.Double(p.x - off * size, p.y - off * size, 2 * off * size, 2 * off * size);
            found = found || beside(spot, name, font, color);
        }
        if (found && !covered) {
            taken.add(dot);
        }
        return found;
    }

    /** Sets a name right, left, above or below of a spot, or between. */
    private boolean beside(Rectangle2D spot, String name, Font font, Color color) {
        double width = MapLabel.width(name, font);
        double ascent = MapLabel.ascent(name, font);
        for (int at : memory.places(key, AROUND.length)) {
            double[] way = AROUND[at];
            double x = spot.getCenterX() + way[0] * width + way[2] * (spot.getWidth() / 2 + size);
            double y = spot.getCenterY() + ascent / 2 + way[1] * (ascent / 2 + spot.getHeight() / 2);
            if (add(name, font, AffineTransform.getTranslateInstance(x, y), color, halo())) {
                memory.took(key, at);
                return true;
            }
        }
        return false;
    }

    /** A large island carries its name, a small one has it beside. */
    private void island(BasemapPlace place, String name) {
        Font font = font(Typeface.REGULAR, 10.5, 0);
        Point2D.Double p = Projection.KOREA.project(place.at());
        Rectangle2D.Double extent = null;
        for (MapLine ring : MapGeometry.lines(BasemapLayer.LAND, frame.scale())) {
            float[] b = ring.bounds();
            if (b[0] <= p.x && p.x <= b[2] && b[1] <= p.y && p.y <= b[3] && (extent == null || b[2] - b[0] < frame.scale() * extent.width)) {
                extent = new Rectangle2D.Double(frame.x(b[0]), frame.y(b[1]), frame.units(b[2] - b[0]), frame.units(b[3] - b[1]));
            }
        }
        if (place.id().equals("dokdo") || extent == null || extent.height > frame.height() && place.rank() > 2) {
            around(place, name, font, palette.letters().region(), 4);
        } else if (extent.width > MapLabel.width(name, font) * 1.1) {
            centred(place, name, font, palette.letters().region(), halo());
        } else {
            beside(extent, name, font, palette.letters().region());
        }
    }

    private boolean centred(BasemapPlace place, String name, Font font, Color color, @Nullable Color halo) {
        Point2D.Double p = frame.xy(place.at());
        double width = MapLabel.width(name, font);
        double ascent = MapLabel.ascent(name, font);
        for (int at : memory.places(key, ABOUT.length)) {
            double[] shift = ABOUT[at];
            if (add(name, font, AffineTransform.getTranslateInstance(p.x - width / 2 + shift[0] * width,
                    p.y + ascent / 2 + shift[1] * ascent), color, halo)) {
                memory.took(key, at);
                return true;
            }
        }
        return false;
    }

    /** The name of a line of the division, set along it. */
    private void along(String id, double upTo, int side) {
        if (km >= upTo) {
            return;
        }
        String name = Basemap.load().feature(id).names().in(look.words().language(), look.names());
        Font font = font(Typeface.REGULAR, 10, 0.02);
        double width = MapLabel.width(name, font);
        MapLine line = MapGeometry.feature(id).getFirst();
        List<Point2D.Double> points = new ArrayList<>();
        for (int i = 0; i < line.xy().length; i += 2) {
            points.add(new Point2D.Double(frame.x(line.xy()[i]), frame.y(line.xy()[i + 1])));
        }
        if (points.getFirst().x > points.getLast().x) {
            points = points.reversed();
        }
        begin(id);
        for (int place : memory.places(id, ALONG.length)) {
            double share = ALONG[place];
            int from = (int) ((points.size() - 1) * share);
            int to = from;
            while (to < points.size() - 1 && points.get(to).distance(points.get(from)) < width) {
                to++;
            }
            Point2D.Double a = points.get(from);
            Point2D.Double b = points.get(to);
            if (a.distance(b) >= width * 0.9 && frame.bounds(0).contains(a) && frame.bounds(0).contains(b)) {
                AffineTransform at = AffineTransform.getTranslateInstance(a.x, a.y);
                at.rotate(Math.atan2(b.y - a.y, b.x - a.x));
                double clear = bulge(points.subList(from, to + 1), side) + 4.5 * size;
                at.translate(0, side < 0 ? -clear : clear + MapLabel.ascent(name, font));
                if (add(name, font, at, palette.letters().division(), halo())) {
                    memory.took(id, place);
                    return;
                }
            }
        }
    }

    /** How far a stretch of line swings out from its chord, above (side below 0) or below it. */
    private static double bulge(List<Point2D.Double> stretch, int side) {
        Point2D.Double a = stretch.getFirst();
        Point2D.Double b = stretch.getLast();
        double most = 0;
        for (Point2D.Double p : stretch) {
            most = Math.max(most, side * ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / a.distance(b));
        }
        return most;
    }

    private boolean add(String name, Font font, AffineTransform at, Color color, @Nullable Color halo) {
        MapLabel label = new MapLabel(name, font, at, color, halo);
        Rectangle2D box = label.box();
        if (collides(box) || !(held ? frame.bounds(0).intersects(box) : frame.bounds(-2).contains(box))) {
            return false;
        }
        taken.add(box);
        labels.add(label);
        return true;
    }

    private boolean collides(Rectangle2D box) {
        return taken.stream().anyMatch(box::intersects) || marks.stream().anyMatch(box::intersects);
    }

    private Color halo() {
        return Palette.clear(palette.fills().home(), 0.75);
    }

    private Font font(Typeface face, double points, double tracking) {
        Font font = face.at(points * size);
        return tracking == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) tracking));
    }
}
