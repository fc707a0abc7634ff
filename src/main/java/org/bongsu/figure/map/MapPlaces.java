package org.bongsu.figure.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.figure.map.marks.MapMark;
import org.bongsu.figure.map.marks.MapMarks;
import org.bongsu.figure.map.marks.MapSpots;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** Where the marks of incidents stand on a map, and which of them is meant by a place. */
final class MapPlaces {
    private static final double SLACK = 3;
    /** Marks so close in height, in units of the surface, are read as one row. */
    private static final double ROW = 40;

    private final MapScene scene;
    private final double size;
    private final List<String> numbered;
    private volatile @Nullable Placed placed;

    private record Placed(MapFrame frame, List<MapMark> marks) { }

    /**
     * The places of a scene.
     *
     * @param size     of marks, 1 on screen
     * @param numbered incidents that stand alone, as they bear a number
     */
    MapPlaces(MapScene scene, double size, List<String> numbered) {
        this.scene = scene;
        this.size = size;
        this.numbered = numbered;
    }

    /** Where all marks stand; kept for the last size, as painting and every move of the pointer ask. */
    List<MapMark> marks(MapFrame frame) {
        Placed last = placed;
        return last == null || last.frame.width() != frame.width() || last.frame.height() != frame.height() ? place(frame) : last.marks;
    }

    /** Places marks for this very frame. */
    List<MapMark> place(MapFrame frame) {
        Placed last = placed;
        if (last == null || !last.frame.equals(frame)) {
            MapSpots spots = MapSpots.of(scene.shown());
            MapMarks placing = new MapMarks(frame, spots, size, scene.mode().opened());
            List<MapMark> marks = new ArrayList<>(placing.marks());
            Stream.concat(Stream.of(Optional.ofNullable(scene.selection().chosen()), Optional.ofNullable(scene.selection().hovered())).flatMap(Optional::stream),
                    numbered.stream()).distinct()
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

    /** The marks in sight, and those just outside. */
    List<MapMark> seen(MapFrame frame) {
        Rectangle2D.Double near = frame.bounds(40);
        return marks(frame).stream().filter(m -> near.contains(m.at())).toList();
    }

    /** The mark under the pointer, the topmost first. */
    Optional<MapFigure.Pick> pick(double x, double y, MapFrame frame) {
        for (MapMark mark : scene.mode().heat() ? List.<MapMark>of() : marks(frame).reversed()) {
            if (mark.at().distance(x, y) <= mark.size() / 2 + SLACK) {
                Point2D.Double foot = mark.foot();
                return Optional.of(new MapFigure.Pick(mark.members().stream().map(Incident::id).toList(), at(foot, frame)));
            }
        }
        return Optional.empty();
    }

    /** The cluster that an incident stands in, empty when it stands alone or is not on the map. */
    Optional<MapFigure.Pick> together(String id, MapFrame frame) {
        return marks(frame).stream().filter(m -> m.cluster() && m.holds(id)).findFirst().map(m ->
                new MapFigure.Pick(m.members().stream().map(Incident::id).toList(), at(m.foot(), frame)));
    }

    /**
     * The view in which a cluster that was picked splits, the place that it stands at kept where it is; empty when its incidents stand at
     * the very same place, or are known to the same province only, and can but be fanned out.
     */
    Optional<MapView> split(MapFigure.Pick pick, double width, double height) {
        double units = MapMarks.splitting(MapSpots.of(scene.shown()), pick.ids(), scene.view().kmPerUnit() / size) * size;
        Point2D at = scene.view().xy(pick.at(), width, height);
        return units == 0 ? Optional.empty() : Optional.of(scene.view().zoomed(scene.view().kmPerUnit() / units, at.getX(), at.getY(), width, height));
    }

    /** All that could be picked in sight, as one reads: from the top down, from left to right within a row. */
    List<MapFigure.Pick> inSight(MapFrame frame) {
        Rectangle2D.Double sight = frame.bounds(0);
        // One that is lit beside its cluster is read with the cluster.
        Set<String> within = marks(frame).stream().filter(MapMark::cluster).flatMap(mark -> mark.members().stream()).map(Incident::id).collect(Collectors.toSet());
        return marks(frame).stream().filter(mark -> sight.contains(mark.at()) && (mark.cluster() || !within.contains(mark.first().id())))
                .sorted(Comparator.comparingLong((MapMark mark) -> (long) (mark.at().y / ROW)).thenComparingDouble(mark -> mark.at().x))
                .map(mark -> new MapFigure.Pick(mark.members().stream().map(Incident::id).toList(), at(mark.foot(), frame))).toList();
    }

    /** Where an incident's mark stands, its cluster's if it is in one; empty when it is not on the map. */
    Optional<Point2D> place(String id, MapFrame frame) {
        return marks(frame).reversed().stream().filter(m -> m.holds(id)).findFirst().map(MapMark::at);
    }

    private GeoPoint at(Point2D.Double foot, MapFrame frame) {
        return scene.view().at(foot.x, foot.y, frame.width(), frame.height());
    }
}
