package org.bongsu.figure.map;

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
import java.util.List;
import java.util.Optional;
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
import org.bongsu.figure.map.heat.HeatRamp;
import org.bongsu.figure.map.marks.AreaTint;
import org.bongsu.figure.map.marks.MapMark;
import org.bongsu.figure.map.marks.MapSpots;
import org.bongsu.figure.map.marks.MapTracks;
import org.bongsu.figure.map.marks.SoftArea;
import org.bongsu.figure.map.names.LetteringMemory;
import org.bongsu.figure.map.names.MapLettering;
import org.bongsu.figure.map.overlay.MapOverlay;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
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
    /** How near to the pointer a dot is that is meant. */
    private static final double DOT_REACH = 4;

    private final Look look;
    private final MapScene scene;
    private final @Nullable PlateChoice paper;
    private final List<MapOverlay> overlays;
    private final double size;
    private final @Nullable Fade fade;
    private final MapPlaces places;

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
        places = new MapPlaces(scene, size, paper == null ? List.of() : paper.numbered());
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
        List<MapMark> seen = places.seen(frame);
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
            over(frame, new LetteringMemory()).onHeat(g, field, 0);
            g.setClip(clip);
            return;
        }
        new AreaTint(frame, look, places.marks(frame)).paint(g, pixels, size);
        areas.stream().filter(area -> !area.sea()).forEach(area -> area.paint(g, size));
        new MapTracks(g, frame, look, pixels, size).paint(seen);
        dots(g, frame, raster(g) ? pixels : PRINT_PIXELS);
        over(frame, new LetteringMemory()).onGround(g, 0, true);
        g.setClip(clip);
    }

    @Override
    public boolean paint(Screen screen, double width, double height) {
        MapFrame frame = new MapFrame(scene.view(), width, height).onPixels(screen.scale());
        places.place(frame);
        ScreenMemory memory = screen.memory();
        List<MapMark> seen = places.seen(frame);
        if (scene.mode().heat()) {
            boolean there = memory.keep(MapTiles.class, MapTiles::new).paint(screen, frame, look.theme(), size, GroundTint.NONE, true);
            HeatField field = heat(frame);
            field.stamp(screen.pixels(), screen.wide(), screen.scale(), frame, new HeatRamp(look.theme()));
            Graphics2D g = screen.pen();
            over(frame, memory.keep(LetteringMemory.class, LetteringMemory::new)).onHeat(g, field, screen.scale());
            g.dispose();
            return there;
        }
        List<SoftArea> areas = SoftArea.of(seen, frame, look);
        boolean onSea = areas.stream().anyMatch(SoftArea::sea);
        GroundTint tint = new AreaTint(frame, look, places.marks(frame)).ground(screen.scale(), size);
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
        over(frame, memory.keep(LetteringMemory.class, LetteringMemory::new)).onGround(g, screen.scale(), whole);
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

    private MapOver over(MapFrame frame, LetteringMemory names) {
        return new MapOver(look, scene, new MapOver.Extras(paper, overlays, fade), places, frame, size, names);
    }

    /** The mark under the pointer, the topmost first. */
    public Optional<Pick> pick(double x, double y, double width, double height) {
        return places.pick(x, y, new MapFrame(scene.view(), width, height));
    }

    /** The events in bulk within a few pixels of a place; empty where none is, and where density is shown instead of dots. */
    public Optional<DotPick> dots(double x, double y, double width, double height) {
        return scene.mode().heat() ? Optional.empty() : DotPick.at(scene.dots(), new MapFrame(scene.view(), width, height), x, y, DOT_REACH * size);
    }

    /** The cluster that an incident stands in, empty when it stands alone or is not on the map. */
    public Optional<Pick> together(String id, double width, double height) {
        return places.together(id, new MapFrame(scene.view(), width, height));
    }

    /**
     * The view in which a cluster that was picked splits, the place that it stands at kept where it is; empty when its incidents stand at
     * the very same place, or are known to the same province only, and can but be fanned out.
     */
    public Optional<MapView> split(Pick pick, double width, double height) {
        return places.split(pick, width, height);
    }

    /** All that could be picked in sight, as one reads: from the top down, from left to right within a row. */
    public List<Pick> inSight(double width, double height) {
        return places.inSight(new MapFrame(scene.view(), width, height));
    }

    /** Where an incident's mark stands, its cluster's if it is in one; empty when it is not on the map. */
    public Optional<Point2D> place(String id, double width, double height) {
        return places.place(id, new MapFrame(scene.view(), width, height));
    }

    /** The incidents without a point on this map, for the shelf. */
    public List<Incident> elsewhere() {
        return scene.shown().stream().filter(i -> MapSpots.pointOf(i) == null).toList();
    }

    List<MapMark> marks(MapFrame frame) {
        return places.marks(frame);
    }

    MapLettering lettering(double width, double height) {
        return lettering(width, height, new LetteringMemory());
    }

    MapLettering lettering(double width, double height, LetteringMemory names) {
        return over(new MapFrame(scene.view(), width, height), names).lettering();
    }

    /** What its colours and shapes mean, in a size. */
    MapLegend legend(double width, double height) {
        MapFrame frame = new MapFrame(scene.view(), width, height);
        return new MapFurniture(frame, look, size, scene.codebook(), places.marks(frame), PlateChoice.Parts.ALL).legend();
    }

    private static boolean raster(Graphics2D g) {
        GraphicsConfiguration surface = g.getDeviceConfiguration();
        return surface != null && surface.getDevice().getType() != GraphicsDevice.TYPE_PRINTER;
    }

    private static double pixels(Graphics2D g) {
        return raster(g) ? Math.max(0.5, Math.sqrt(Math.abs(g.getTransform().getDeterminant()))) : VECTOR_PIXELS;
    }
}
