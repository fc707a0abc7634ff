package org.bongsu.figure.map;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.figure.LiveFigure;
import org.bongsu.figure.Fade;
import org.bongsu.figure.Look;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.Screen;
import org.bongsu.figure.ScreenMemory;
import org.bongsu.figure.map.dots.DotPick;
import org.bongsu.figure.map.dots.DotStamp;
import org.bongsu.figure.map.ground.GroundTint;
import org.bongsu.figure.map.ground.MapGround;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.ground.MapTiles;
import org.bongsu.figure.map.heat.HeatField;
import org.bongsu.figure.map.heat.HeatLegend;
import org.bongsu.figure.map.heat.HeatRamp;
import org.bongsu.figure.map.marks.AreaTint;
import org.bongsu.figure.map.marks.MapInk;
import org.bongsu.figure.map.marks.MapMark;
import org.bongsu.figure.map.marks.MapMarks;
import org.bongsu.figure.map.marks.MapNumbers;
import org.bongsu.figure.map.marks.MapSpots;
import org.bongsu.figure.map.marks.MapTracks;
import org.bongsu.figure.map.marks.SoftArea;
import org.bongsu.figure.map.names.LetteringMemory;
import org.bongsu.figure.map.names.MapLettering;
import org.bongsu.figure.map.names.MapTowns;
import org.bongsu.figure.map.overlay.MapOverlay;
import org.bongsu.figure.map.overlay.OverlayPen;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/** The map of the situation: the ground, how exactly places are known, the incidents, and names that leave them free. */
public final class MapFigure implements LiveFigure {
    /** On paper letters, lines and marks are set in points, smaller than the pixels of a screen. */
    private static final double PAPER = 0.75;
    /** Vector surfaces get what two pixels a unit would show. */
    private static final double VECTOR_PIXELS = 2;
    /** Pixels to a point on paper for what is drawn as pixels there: 300 to an inch. */
    private static final double PRINT_PIXELS = 300 / 72.0;
    private static final double SLACK = 3;
    /** How near to the pointer a dot is that is meant. */
    private static final double DOT_REACH = 4;
    /** Marks so close in height, in units of the surface, are read as one row. */
    private static final double ROW = 40;

    private final Look look;
    private final MapScene scene;
    private final @Nullable PlateChoice paper;
    private final List<MapOverlay> overlays;
    private final double size;
    private final @Nullable Fade fade;
    private volatile @Nullable Placed placed;

    private record Placed(MapFrame frame, List<MapMark> marks) { }

    /**
     * A map.
     *
     * @param furniture whether scale bar, legend and sources are drawn: for export, and on screen where wanted
     */
    public MapFigure(Look look, MapScene scene, boolean furniture) {
        this(look, scene, furniture, List.of());
    }

    /**
     * A map with something laid over it.
     *
     * @param overlays under the marks of incidents, the lowest first
     */
    public MapFigure(Look look, MapScene scene, boolean furniture, List<MapOverlay> overlays) {
        this(look, scene, furniture ? PlateChoice.WHOLE : null, overlays, null);
    }

    private MapFigure(Look look, MapScene scene, @Nullable PlateChoice paper, List<MapOverlay> overlays, @Nullable Fade fade) {
        this.fade = fade;
        this.overlays = List.copyOf(overlays);
        this.look = look;
        this.scene = scene;
        this.paper = paper;
        size = look.theme() == Theme.PRINT ? PAPER : 1;
    }

    /** The same at a moment of playback: marks are the paler the longer ago they happened; null for no moment. */
    public MapFigure at(@Nullable Fade moment) {
        return new MapFigure(look, scene, paper, overlays, moment);
    }

    /** The same as it is wanted on paper. */
    public MapFigure on(PlateChoice choice) {
        return new MapFigure(look, scene, choice, overlays, fade);
    }

    /**
     * What is under the pointer.
     *
     * @param ids incidents, the gravest first; more than one for a cluster
     * @param at  the place of the mark
     */
    public record Pick(List<String> ids, GeoPoint at) {
        public Pick {
            ids = List.copyOf(ids);
        }

        /** Whether it stands for several incidents. */
        public boolean cluster() {
            return ids.size() > 1;
        }
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(0, 0, width, height));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        MapFrame frame = new MapFrame(scene.view(), width, height);
        double pixels = pixels(g);
        MapGround ground = new MapGround(frame, MapPalette.of(look.theme()), pixels, size, frame.bounds(0));
        List<MapMark> seen = seen(frame);
        List<SoftArea> areas = SoftArea.of(seen, frame, look);
        ground.sea(g);
        if (!scene.mode().heat()) {
            areas.stream().filter(SoftArea::sea).forEach(area -> area.paint(g, size));
        }
        ground.land(g);
        if (scene.mode().heat()) {
            HeatField field = heat(frame);
            double fine = raster(g) ? pixels : PRINT_PIXELS;
            inPixels(g, frame, fine, (raster, wide) -> field.stamp(raster, wide, fine, frame, new HeatRamp(look.theme())));
            onHeat(g, frame, field, 0, new LetteringMemory());
            g.setClip(clip);
            return;
        }
        new AreaTint(frame, look, marks(frame)).paint(g, pixels, size);
        areas.stream().filter(area -> !area.sea()).forEach(area -> area.paint(g, size));
        new MapTracks(g, frame, look, pixels, size).paint(seen);
        dots(g, frame, raster(g) ? pixels : PRINT_PIXELS);
        onGround(g, frame, 0, new LetteringMemory());
        g.setClip(clip);
    }

    @Override
    public boolean paint(Screen screen, double width, double height) {
        MapFrame frame = new MapFrame(scene.view(), width, height).onPixels(screen.scale());
        place(frame);
        ScreenMemory memory = screen.memory();
        List<MapMark> seen = seen(frame);
        if (scene.mode().heat()) {
            boolean there = memory.keep(MapTiles.class, MapTiles::new).paint(screen, frame, look.theme(), size, GroundTint.NONE, true);
            HeatField field = heat(frame);
            field.stamp(screen.pixels(), screen.wide(), screen.scale(), frame, new HeatRamp(look.theme()));
            Graphics2D g = screen.pen();
            onHeat(g, frame, field, screen.scale(), memory.keep(LetteringMemory.class, LetteringMemory::new));
            g.dispose();
            return there;
        }
        List<SoftArea> areas = SoftArea.of(seen, frame, look);
        boolean onSea = areas.stream().anyMatch(SoftArea::sea);
        GroundTint tint = new AreaTint(frame, look, marks(frame)).ground(screen.scale(), size);
        boolean whole = memory.keep(MapTiles.class, MapTiles::new).paint(screen, frame, look.theme(), size, tint, !onSea);
        if (onSea) {
            areas.stream().filter(SoftArea::sea).forEach(area -> area.stamp(screen, size));
            MapTiles.seal(screen);
        }
        areas.stream().filter(area -> !area.sea()).forEach(area -> area.stamp(screen, size));
        DotStamp stamp = memory.keep(DotStamp.class, DotStamp::new);
        scene.dots().forEach(dots -> stamp.stamp(screen.pixels(), screen.wide(), screen.scale(), frame, dots, look));
        Graphics2D g = screen.pen();
        new MapTracks(g, frame, look, screen.scale(), size).paint(seen);
        onGround(g, frame, screen.scale(), memory.keep(LetteringMemory.class, LetteringMemory::new));
        g.dispose();
        return whole;
    }

    /** Dots are pixels on paper, too: a million shapes would say no more. */
    private void dots(Graphics2D g, MapFrame frame, double pixels) {
        if (!scene.dots().isEmpty()) {
            DotStamp stamp = new DotStamp();
            inPixels(g, frame, pixels, (raster, wide) -> scene.dots().forEach(dots -> stamp.stamp(raster, wide, pixels, frame, dots, look)));
        }
    }

    private interface Stamping {
        void stamp(int[] pixels, int wide);
    }

    private static void inPixels(Graphics2D g, MapFrame frame, double pixels, Stamping what) {
        BufferedImage image = new BufferedImage((int) Math.ceil(frame.width() * pixels), (int) Math.ceil(frame.height() * pixels),
                BufferedImage.TYPE_INT_ARGB_PRE);
        what.stamp(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth());
        g.drawImage(image, AffineTransform.getScaleInstance(1 / pixels, 1 / pixels), null);
    }

    private HeatField heat(MapFrame frame) {
        return new HeatField(frame, MapSpots.of(scene.shown()).plane(), scene.dots(), size);
    }

    /** Names, what is lit, and the legend over the density of incidents. */
    private void onHeat(Graphics2D g, MapFrame frame, HeatField field, double pixels, LetteringMemory names) {
        Optional<MapFurniture> around = furniture(frame, List.of());
        Rectangle2D room = frame.bounds(0);
        double note = around.map(f -> f.boxes().getFirst().getHeight()).orElse(0.0);
        HeatLegend legend = new HeatLegend(look, field, size, new Rectangle2D.Double(0, 0, room.getWidth(), room.getHeight() - note));
        List<MapMark> lit = marks(frame).stream().filter(m -> lit(m, scene.selection())).toList();
        List<Rectangle2D> taken = new ArrayList<>(around.map(MapFurniture::boxes).orElse(List.of()));
        boolean explained = paper == null || paper.parts().legend();
        if (explained) {
            taken.add(legend.box());
        }
        MapLettering lettering = new MapLettering(frame, look, size, new MapLettering.Room(List.of(), taken), names);
        new MapTowns(g, frame, look, size).paint(lettering.towns());
        lettering.labels().forEach(label -> label.paint(g, pixels));
        MapInk ink = new MapInk(g, look, scene.codebook(), size, pixels);
        lit.forEach(m -> ink.mark(m, scene.selection()));
        around.ifPresent(f -> f.paint(g));
        if (explained) {
            legend.paint(g);
        }
    }

    private List<MapMark> seen(MapFrame frame) {
        Rectangle2D.Double near = frame.bounds(40);
        return marks(frame).stream().filter(m -> near.contains(m.at())).toList();
    }

    /** Draws names and marks; pixels of the surface for one of its units where they may be stamped, else 0. */
    private void onGround(Graphics2D g, MapFrame frame, double pixels, LetteringMemory names) {
        List<MapMark> marks = marks(frame);
        List<MapMark> seen = seen(frame);
        Optional<MapFurniture> around = furniture(frame, marks);
        Selection lit = scene.selection();
        MapLettering lettering = lettering(frame, marks, around, names);
        new MapTowns(g, frame, look, size).paint(lettering.towns());
        lettering.labels().forEach(label -> label.paint(g, pixels));
        OverlayPen over = new OverlayPen(g, frame, look, size);
        around.ifPresent(f -> f.boxes().forEach(over::take));
        lettering.labels().forEach(label -> over.avoid(label.box()));
        for (MapMark mark : seen) {
            over.avoid(new Rectangle2D.Double(mark.at().x - mark.size() / 2, mark.at().y - mark.size() / 2, mark.size(), mark.size()));
        }
        overlays.forEach(over::draw);
        over.finish();
        MapInk ink = new MapInk(g, look, scene.codebook(), size, pixels);
        Composite whole = g.getComposite();
        seen.stream().filter(m -> !lit(m, lit)).forEach(m -> {
            g.setComposite(faded(m, whole));
            ink.mark(m, lit);
        });
        g.setComposite(whole);
        seen.stream().filter(m -> lit(m, lit)).forEach(m -> ink.mark(m, lit));
        if (paper != null) {
            new MapNumbers(g, look, size, frame.bounds(0)).paint(seen, paper.numbered());
        }
        around.ifPresent(f -> f.paint(g));
    }

    /** A mark is as clear as the latest of its incidents. */
    private Composite faded(MapMark mark, Composite whole) {
        Fade moment = fade;
        if (moment == null) {
            return whole;
        }
        double clear = mark.members().stream().mapToDouble(m -> m.when() == null ? 1 : moment.of(Objects.requireNonNull(m.when()))).max().orElse(1);
        return AlphaComposite.SrcOver.derive((float) Math.clamp(clear, 0.12, 1));
    }

    /** The mark under the pointer, the topmost first. */
    public Optional<Pick> pick(double x, double y, double width, double height) {
        for (MapMark mark : scene.mode().heat() ? List.<MapMark>of() : marks(new MapFrame(scene.view(), width, height)).reversed()) {
            if (mark.at().distance(x, y) <= mark.size() / 2 + SLACK) {
                Point2D.Double foot = mark.foot();
                return Optional.of(new Pick(mark.members().stream().map(Incident::id).toList(), scene.view().at(foot.x, foot.y, width, height)));
            }
        }
        return Optional.empty();
    }

    /** The events in bulk within a few pixels of a place; empty where none is, and where density is shown instead of dots. */
    public Optional<DotPick> dots(double x, double y, double width, double height) {
        return scene.mode().heat() ? Optional.empty() : DotPick.at(scene.dots(), new MapFrame(scene.view(), width, height), x, y, DOT_REACH * size);
    }

    /** The cluster that an incident stands in, empty when it stands alone or is not on the map. */
    public Optional<Pick> together(String id, double width, double height) {
        return marks(new MapFrame(scene.view(), width, height)).stream().filter(m -> m.cluster() && m.holds(id)).findFirst().map(m ->
                new Pick(m.members().stream().map(Incident::id).toList(), scene.view().at(m.foot().x, m.foot().y, width, height)));
    }

    /**
     * The view in which a cluster that was picked splits, the place that it stands at kept where it is; empty when its incidents stand at
     * the very same place, or are known to the same province only, and can but be fanned out.
     */
    public Optional<MapView> split(Pick pick, double width, double height) {
        double units = MapMarks.splitting(MapSpots.of(scene.shown()), pick.ids(), scene.view().kmPerUnit() / size) * size;
        Point2D at = scene.view().xy(pick.at(), width, height);
        return units == 0 ? Optional.empty() : Optional.of(scene.view().zoomed(scene.view().kmPerUnit() / units, at.getX(), at.getY(), width, height));
    }

    /** All that could be picked in sight, as one reads: from the top down, from left to right within a row. */
    public List<Pick> inSight(double width, double height) {
        MapFrame frame = new MapFrame(scene.view(), width, height);
        Rectangle2D.Double sight = frame.bounds(0);
        // One that is lit beside its cluster is read with the cluster.
        Set<String> within = marks(frame).stream().filter(MapMark::cluster).flatMap(mark -> mark.members().stream()).map(Incident::id).collect(Collectors.toSet());
        return marks(frame).stream().filter(mark -> sight.contains(mark.at()) && (mark.cluster() || !within.contains(mark.first().id())))
                .sorted(Comparator.comparingLong((MapMark mark) -> (long) (mark.at().y / ROW)).thenComparingDouble(mark -> mark.at().x))
                .map(mark -> new Pick(mark.members().stream().map(Incident::id).toList(), scene.view().at(mark.foot().x, mark.foot().y, width, height))).toList();
    }

    /** Where an incident's mark stands, its cluster's if it is in one; empty when it is not on the map. */
    public Optional<Point2D> place(String id, double width, double height) {
        return marks(new MapFrame(scene.view(), width, height)).reversed().stream().filter(m -> m.holds(id)).findFirst().map(MapMark::at);
    }

    /** The incidents without a point on this map, for the shelf. */
    public List<Incident> elsewhere() {
        return scene.shown().stream().filter(i -> MapSpots.pointOf(i) == null).toList();
    }

    /** Where all marks stand; kept for the last size, as painting and every move of the pointer ask. */
    List<MapMark> marks(MapFrame frame) {
        Placed last = placed;
        return last == null || last.frame.width() != frame.width() || last.frame.height() != frame.height() ? place(frame) : last.marks;
    }

    /** Places marks for this very frame. */
    private List<MapMark> place(MapFrame frame) {
        Placed last = placed;
        if (last == null || !last.frame.equals(frame)) {
            MapSpots spots = MapSpots.of(scene.shown());
            MapMarks placing = new MapMarks(frame, spots, size, scene.mode().opened());
            List<MapMark> marks = new ArrayList<>(placing.marks());
            PlateChoice choice = paper;
            Stream.concat(Stream.of(Optional.ofNullable(scene.selection().chosen()), Optional.ofNullable(scene.selection().hovered())).flatMap(Optional::stream),
                    choice == null ? Stream.of() : choice.numbered().stream()).distinct()
                    .forEach(id -> marks.stream().filter(m -> m.holds(id)).reduce((x, y) -> y).ifPresent(m -> {
                        MapMark alone = placing.alone(m, spots, id);
                        if (alone != m) {
                            marks.add(alone);
                        }
                    }));
            last = new Placed(frame, marks);
            placed = last;
        }
        return last.marks;
    }

    MapLettering lettering(double width, double height) {
        return lettering(width, height, new LetteringMemory());
    }

    MapLettering lettering(double width, double height, LetteringMemory names) {
        MapFrame frame = new MapFrame(scene.view(), width, height);
        List<MapMark> marks = marks(frame);
        return lettering(frame, marks, furniture(frame, marks), names);
    }

    /** What its colours and shapes mean, in a size. */
    MapLegend legend(double width, double height) {
        MapFrame frame = new MapFrame(scene.view(), width, height);
        return new MapFurniture(frame, look, size, scene.codebook(), marks(frame), PlateChoice.Parts.ALL).legend();
    }

    private Optional<MapFurniture> furniture(MapFrame frame, List<MapMark> marks) {
        PlateChoice choice = paper;
        return choice == null ? Optional.empty() : Optional.of(new MapFurniture(frame, look, size, scene.codebook(), marks, choice.parts()));
    }

    private MapLettering lettering(MapFrame frame, List<MapMark> marks, Optional<MapFurniture> around, LetteringMemory names) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (MapMark mark : marks) {
            double r = mark.size() / 2 + (lit(mark, scene.selection()) ? 6 : 1.5) * size;
            if (frame.bounds(r).contains(mark.at())) {
                boxes.add(new Rectangle2D.Double(mark.at().x - r, mark.at().y - r, 2 * r, 2 * r));
            }
        }
        List<Rectangle2D> taken = new ArrayList<>(around.map(MapFurniture::boxes).orElse(List.of()));
        overlays.forEach(overlay -> overlay.room(frame, size).ifPresent(taken::add));
        return new MapLettering(frame, look, size, new MapLettering.Room(boxes, taken), names);
    }

    private static boolean lit(MapMark mark, Selection selection) {
        return !mark.cluster() && (mark.holds(selection.picked()) || mark.holds(selection.hovered()));
    }

    private static boolean raster(Graphics2D g) {
        GraphicsConfiguration surface = g.getDeviceConfiguration();
        return surface != null && surface.getDevice().getType() != GraphicsDevice.TYPE_PRINTER;
    }

    private static double pixels(Graphics2D g) {
        return raster(g) ? Math.max(0.5, Math.sqrt(Math.abs(g.getTransform().getDeterminant()))) : VECTOR_PIXELS;
    }
}
