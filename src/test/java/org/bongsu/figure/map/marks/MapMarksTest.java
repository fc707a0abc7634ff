package org.bongsu.figure.map.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.LandmarkIncidents;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Selection;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters and marks. */
class MapMarksTest {
    private static final List<Incident> SHOWN = LandmarkIncidents.read();
    private static final double W = 1280;
    private static final double H = 800;

    private static List<MapMark> marks(MapView view, List<Incident> shown) {
        return new MapMarks(new MapFrame(view, W, H), MapSpots.of(shown), 1, Set.of()).marks();
    }

    private static MapFigure figure(MapView view) {
        return new MapFigure(new Look(Theme.LIGHT, Words.of("en"), NameUsage.KOREAN), new MapScene(view, SHOWN, CodebookReader.readDefault(), Selection.NONE), false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.5, 2, 1.2, 0.7, 0.4, 0.2, 0.1, 0.05, 0.02})
    void clustersLoseAndDoubleNothing(double scale) {
        MapView view = new MapView(new GeoPoint(38, 127), scale);
        List<String> ids = marks(view, SHOWN).stream().flatMap(m -> m.members().stream()).map(Incident::id).sorted().toList();
        List<String> expected = new ArrayList<>(SHOWN.stream().map(Incident::id).sorted().toList());
        expected.removeAll(figure(view).elsewhere().stream().map(Incident::id).toList());
        assertEquals(expected, ids);
    }

    @Test
    void clustersSplitAsOneZooms() {
        long wide = marks(new MapView(new GeoPoint(38, 127), 3.5), SHOWN).size();
        long near = marks(new MapView(new GeoPoint(38, 127), 0.5), SHOWN).size();
        List<MapMark> close = marks(new MapView(new GeoPoint(38, 127), 0.05), SHOWN);
        assertTrue(wide < near && near < close.size(), wide + " " + near + " " + close.size());
        assertTrue(close.stream().noneMatch(MapMark::cluster), "all stand alone at the closest zooms");
    }

    @Test
    void clustersDependNeitherOnOrderNorOnThePartSeen() {
        List<Incident> shuffled = new ArrayList<>(SHOWN);
        Collections.shuffle(shuffled, new Random(7));
        Set<Set<String>> here = groups(marks(new MapView(new GeoPoint(38, 127), 1), SHOWN));
        assertEquals(here, groups(marks(new MapView(new GeoPoint(38, 127), 1), shuffled)));
        assertEquals(here, groups(marks(new MapView(new GeoPoint(36, 130), 1.05), SHOWN)));
    }

    @Test
    void whatStandsAtTheVerySamePlaceIsFannedOutByHand() {
        List<Incident> same = java.util.stream.IntStream.range(0, 5).mapToObj(i -> LandmarkIncidents.incident("S" + i,
                new Subject("launch.srbm", "Launch", 3), Place.of("Sunan", 39.2, 125.67, PlacePrecision.EXACT))).toList();
        MapFrame frame = new MapFrame(new MapView(new GeoPoint(38, 127), 1), W, H);
        MapSpots spots = MapSpots.of(same);
        Set<String> ids = same.stream().map(Incident::id).collect(Collectors.toSet());
        assertEquals(0, MapMarks.splitting(spots, ids, 1), "no zoom parts them");
        assertEquals(1, new MapMarks(frame, spots, 1, Set.of()).marks().size());
        List<MapMark> fan = new MapMarks(frame, spots, 1, ids).marks();
        assertEquals(5, fan.size());
        for (MapMark one : fan) {
            assertTrue(one.at().distance(one.foot()) > 20, "on a leg");
            assertTrue(fan.stream().allMatch(other -> other == one || other.at().distance(one.at()) > 15), "clear of the others");
        }
    }

    @Test
    void aClickGoesToWhereAClusterSplits() {
        MapView view = new MapView(new GeoPoint(38, 127), 1.5);
        MapFigure figure = figure(view);
        int split = 0;
        for (MapMark mark : marks(view, SHOWN).stream().filter(m -> m.cluster() && m.area() == null).toList()) {
            MapFigure.Pick pick = figure.together(mark.first().id(), W, H).orElseThrow();
            var closer = figure.split(pick, W, H);
            if (closer.isPresent()) {
                split++;
                Set<String> ids = Set.copyOf(pick.ids());
                assertTrue(marks(closer.get(), SHOWN).stream().noneMatch(m -> m.members().stream().map(Incident::id).collect(Collectors.toSet()).equals(ids)));
            }
        }
        assertTrue(split > 3, "clusters that split");
    }

    @Test
    void theChosenOneIsNeverSwallowedByItsCluster() {
        MapView view = new MapView(new GeoPoint(38, 127), 2.5);
        MapMark cluster = marks(view, SHOWN).stream().filter(MapMark::cluster).findFirst().orElseThrow();
        String id = cluster.members().getLast().id();
        MapFigure figure = new MapFigure(new Look(Theme.LIGHT, Words.of("en"), NameUsage.KOREAN),
                new MapScene(view, SHOWN, CodebookReader.readDefault(), new Selection(id, null)), false);
        Point2D at = figure.place(id, W, H).orElseThrow();
        assertTrue(at.distance(cluster.at()) > cluster.size() / 2, "beside its cluster");
        assertEquals(List.of(id), figure.pick(at.getX(), at.getY(), W, H).orElseThrow().ids());
        assertEquals(cluster.members().size(), figure.pick(cluster.at().x, cluster.at().y, W, H).orElseThrow().ids().size(), "which still counts it");
    }

    @Test
    void whatIsKnownToAProvinceStandsInItAndNotAtAPoint() {
        GeoPoint office = new GeoPoint(37.88, 127.73);
        List<Incident> two = List.of("A", "B").stream().map(id -> LandmarkIncidents.incident(id, new Subject("exercise.field", "Drill", 2),
                new Place("Gangwon", "Gangwon", null, office, PlacePrecision.PROVINCE))).toList();
        MapView view = new MapView(new GeoPoint(38, 127), 0.3);
        MapMark mark = marks(view, two).getFirst();
        assertEquals(1, marks(view, two).size());
        assertEquals("KR-42", java.util.Objects.requireNonNull(mark.area()).key());
        assertTrue(mark.at().distance(view.xy(office, W, H)) > 30, "not at its capital");
    }

    private static Set<Set<String>> groups(List<MapMark> marks) {
        return marks.stream().map(m -> m.members().stream().map(Incident::id).collect(Collectors.toSet())).collect(Collectors.toSet());
    }

    @Test
    void aClusterHasTheColourOfItsGravest() {
        for (MapMark mark : marks(new MapView(new GeoPoint(38, 127), 3), SHOWN)) {
            assertEquals(mark.members().stream().mapToInt(Incident::severity).max().orElseThrow(), mark.severity());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 1.2, 0.4, 0.1})
    void whatIsDrawnIsFoundUnderThePointer(double scale) {
        MapView view = new MapView(new GeoPoint(38, 127), scale);
        MapFigure figure = figure(view);
        for (MapMark mark : marks(view, SHOWN)) {
            MapFigure.Pick pick = figure.pick(mark.at().x, mark.at().y, W, H).orElseThrow();
            Point2D drawn = figure.place(pick.ids().getFirst(), W, H).orElseThrow();
            assertTrue(drawn.distance(mark.at()) < 12, mark::toString);
            assertEquals(pick.cluster(), pick.ids().size() > 1);
        }
        assertTrue(figure.pick(-500, -500, W, H).isEmpty());
    }

    @Test
    void washingtonAndThePlacelessStandOnTheShelf() {
        List<String> elsewhere = figure(MapView.home(W, H)).elsewhere().stream().map(i -> i.where() == null ? "" : i.where().name()).distinct().toList();
        assertTrue(elsewhere.containsAll(List.of("", "Singapore", "Hanoi", "Rangoon")), elsewhere::toString);
        assertTrue(!elsewhere.contains("Tokyo"), elsewhere::toString);
    }
}
