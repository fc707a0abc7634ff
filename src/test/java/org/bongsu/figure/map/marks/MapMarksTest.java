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
import org.bongsu.model.Selection;
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
