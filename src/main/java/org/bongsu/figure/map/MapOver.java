package org.bongsu.figure.map;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.figure.Fade;
import org.bongsu.figure.Look;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.map.heat.HeatField;
import org.bongsu.figure.map.heat.HeatLegend;
import org.bongsu.figure.map.marks.MapInk;
import org.bongsu.figure.map.marks.MapMark;
import org.bongsu.figure.map.marks.MapNumbers;
import org.bongsu.figure.map.names.LetteringMemory;
import org.bongsu.figure.map.names.MapLettering;
import org.bongsu.figure.map.names.MapTowns;
import org.bongsu.figure.map.overlay.MapOverlay;
import org.bongsu.figure.map.overlay.OverlayPen;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.model.Selection;
import org.jspecify.annotations.Nullable;

/** What is drawn over the ground of a map: names, overlays, the marks of incidents, and what explains them. */
final class MapOver {
    private final Look look;
    private final MapScene scene;
    private final Extras extras;
    private final MapPlaces places;
    private final MapFrame frame;
    private final double size;
    private final LetteringMemory names;

    /**
     * What a map has beside its scene.
     *
     * @param paper    as it is wanted on paper, or null on screen
     * @param overlays under the marks, the lowest first
     * @param fade     the moment of playback, or null
     */
    record Extras(@Nullable PlateChoice paper, List<MapOverlay> overlays, @Nullable Fade fade) { }

    MapOver(Look look, MapScene scene, Extras extras, MapPlaces places, MapFrame frame, double size, LetteringMemory names) {
        this.look = look;
        this.scene = scene;
        this.extras = extras;
        this.places = places;
        this.frame = frame;
        this.size = size;
        this.names = names;
    }

    /**
     * Draws names and marks.
     *
     * @param pixels of the surface for one of its units where they may be stamped, else 0
     * @param exact  whether marks stand at parts of pixels
     */
    void onGround(Graphics2D g, double pixels, boolean exact) {
        PlateChoice paper = extras.paper;
        List<MapMark> marks = places.marks(frame);
        List<MapMark> seen = places.seen(frame);
        Optional<MapFurniture> around = furniture(marks);
        Selection lit = scene.selection();
        MapLettering lettering = lettering(marks, around);
        new MapTowns(g, frame, look, size).paint(lettering.towns());
        lettering.labels().forEach(label -> label.paint(g, pixels));
        OverlayPen over = new OverlayPen(g, frame, look, size);
        around.ifPresent(f -> f.boxes().forEach(over::take));
        lettering.labels().forEach(label -> over.avoid(label.box()));
        for (MapMark mark : seen) {
            over.avoid(new Rectangle2D.Double(mark.at().x - mark.size() / 2, mark.at().y - mark.size() / 2, mark.size(), mark.size()));
        }
        extras.overlays.forEach(over::draw);
        over.finish();
        MapInk ink = new MapInk(g, look, scene.codebook(), size, pixels, exact);
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
        Fade moment = extras.fade;
        if (moment == null) {
            return whole;
        }
        double clear = mark.members().stream().mapToDouble(m -> m.when() == null ? 1 : moment.of(Objects.requireNonNull(m.when()))).max().orElse(1);
        return AlphaComposite.SrcOver.derive((float) Math.clamp(clear, 0.12, 1));
    }

    /** Names, what is lit, and the legend over the density of incidents. */
    void onHeat(Graphics2D g, HeatField field, double pixels) {
        Optional<MapFurniture> around = furniture(List.of());
        Rectangle2D room = frame.bounds(0);
        double note = around.map(f -> f.boxes().getFirst().getHeight()).orElse(0.0);
        HeatLegend legend = new HeatLegend(look, field, size, new Rectangle2D.Double(0, 0, room.getWidth(), room.getHeight() - note));
        List<MapMark> lit = places.marks(frame).stream().filter(m -> lit(m, scene.selection())).toList();
        List<Rectangle2D> taken = new ArrayList<>(around.map(MapFurniture::boxes).orElse(List.of()));
        PlateChoice paper = extras.paper;
        boolean explained = paper == null || paper.parts().legend();
        if (explained) {
            taken.add(legend.box());
        }
        MapLettering lettering = new MapLettering(frame, look, size, new MapLettering.Room(List.of(), taken), names);
        new MapTowns(g, frame, look, size).paint(lettering.towns());
        lettering.labels().forEach(label -> label.paint(g, pixels));
        MapInk ink = new MapInk(g, look, scene.codebook(), size, pixels, true);
        lit.forEach(m -> ink.mark(m, scene.selection()));
        around.ifPresent(f -> f.paint(g));
        if (explained) {
            legend.paint(g);
        }
    }

    /** The names that there is room for. */
    MapLettering lettering() {
        List<MapMark> marks = places.marks(frame);
        return lettering(marks, furniture(marks));
    }

    private Optional<MapFurniture> furniture(List<MapMark> marks) {
        PlateChoice choice = extras.paper;
        return choice == null ? Optional.empty() : Optional.of(new MapFurniture(frame, look, size, scene.codebook(), marks, choice.parts()));
    }

    private MapLettering lettering(List<MapMark> marks, Optional<MapFurniture> around) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (MapMark mark : marks) {
            double r = mark.size() / 2 + (lit(mark, scene.selection()) ? 6 : 1.5) * size;
            if (frame.bounds(r).contains(mark.at())) {
                boxes.add(new Rectangle2D.Double(mark.at().x - r, mark.at().y - r, 2 * r, 2 * r));
            }
        }
        List<Rectangle2D> taken = new ArrayList<>(around.map(MapFurniture::boxes).orElse(List.of()));
        extras.overlays.forEach(overlay -> overlay.room(frame, size).ifPresent(taken::add));
        return new MapLettering(frame, look, size, new MapLettering.Room(boxes, taken), names);
    }

    private static boolean lit(MapMark mark, Selection selection) {
        return !mark.cluster() && (mark.holds(selection.picked()) || mark.holds(selection.hovered()));
    }
}
