package org.bongsu.figure.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.LandmarkIncidents;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.names.LetteringMemory;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.figure.map.overlay.ScaleBar;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;

/** Names on the map. */
class MapLetteringTest {
    private static final Words EN = Words.of("en");
    private static final Words KO = Words.of("ko");

    private static MapFigure figure(Look look, MapView view) {
        return new MapFigure(look, new MapScene(view, LandmarkIncidents.read(), CodebookReader.readDefault(), Selection.NONE), false);
    }

    private static List<String> names(Words words, NameUsage usage, Area area) {
        return figure(new Look(Theme.LIGHT, words, usage), MapView.fit(area, 1280, 800)).lettering(1280, 800).labels().stream().map(MapLabel::text).toList();
    }

    @Property(tries = 150)
    void namesNeverOverlapEachOtherOrAMark(@ForAll @DoubleRange(min = 30, max = 45) double lat, @ForAll @DoubleRange(min = 118, max = 138) double lon,
            @ForAll @DoubleRange(min = -5, max = 1.8) double zoom, @ForAll boolean korean, @ForAll boolean paper) {
        MapView view = new MapView(new GeoPoint(lat, lon), Math.pow(2, zoom));
        MapFigure figure = figure(new Look(paper ? Theme.PRINT : Theme.LIGHT, korean ? KO : EN, NameUsage.KOREAN), view);
        List<MapLabel> labels = figure.lettering(900, 600).labels();
        List<Rectangle2D> marks = figure.marks(new MapFrame(view, 900, 600)).stream()
                .map(m -> (Rectangle2D) new Rectangle2D.Double(m.at().x - m.size() / 2, m.at().y - m.size() / 2, m.size(), m.size())).toList();
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D box = labels.get(i).box();
            for (Rectangle2D other : Stream.concat(labels.subList(i + 1, labels.size()).stream().map(MapLabel::box), marks.stream()).toList()) {
                assertFalse(box.intersects(other), () -> labels + " near " + other);
            }
        }
    }

    @Property(tries = 40)
    void aNameKeepsItsPlaceWhileTheMapIsMoved(@ForAll @DoubleRange(min = 34, max = 42) double lat, @ForAll @DoubleRange(min = 124, max = 131) double lon,
            @ForAll @DoubleRange(min = -4, max = 1) double zoom, @ForAll @DoubleRange(min = -20, max = 20) double dx, @ForAll @DoubleRange(min = -20, max = 20) double dy) {
        MapView view = new MapView(new GeoPoint(lat, lon), Math.pow(2, zoom));
        Look look = new Look(Theme.LIGHT, EN, NameUsage.KOREAN);
        LetteringMemory memory = new LetteringMemory();
        List<MapLabel> before = figure(look, view).lettering(900, 600, memory).labels();
        for (int step = 0; step < 6; step++) {
            view = view.panned(dx, dy, 900, 600);
            List<MapLabel> after = figure(look, view).lettering(900, 600, memory).labels();
            Rectangle2D inner = new Rectangle2D.Double(140, 60, 620, 480);
            for (MapLabel label : before) {
                if (inner.contains(label.box())) {
                    assertTrue(after.stream().anyMatch(l -> l.text().equals(label.text())
                            && Math.hypot(l.box().getX() - label.box().getX() - dx, l.box().getY() - label.box().getY() - dy) < 0.5), () -> label + " jumped or went");
                }
            }
            before = after;
        }
    }

    @Property(tries = 25)
    void namesLeaveTheScaleBarAlone(@ForAll @DoubleRange(min = 30, max = 45) double lat, @ForAll @DoubleRange(min = 118, max = 138) double lon,
            @ForAll @DoubleRange(min = -5, max = 1.8) double zoom) {
        MapView view = new MapView(new GeoPoint(lat, lon), Math.pow(2, zoom));
        ScaleBar bar = new ScaleBar(16, 26);
        MapFigure figure = new MapFigure(new Look(Theme.LIGHT, EN, NameUsage.KOREAN),
                new MapScene(view, LandmarkIncidents.read(), CodebookReader.readDefault(), Selection.NONE), false, List.of(bar));
        Rectangle2D room = bar.room(new MapFrame(view, 900, 600), 1).orElseThrow();
        assertTrue(room.contains(830, 574), "the line itself");
        figure.lettering(900, 600).labels().forEach(label -> assertFalse(label.box().intersects(room), label::text));
    }

    @Test
    void contestedNamesFollowLanguageAndUsage() {
        Area sea = new Box(126, 35.5, 135, 41);
        assertTrue(names(EN, NameUsage.KOREAN, sea).containsAll(List.of("East Sea (Sea of Japan)", "Dokdo", "Seoul", "Pyongyang")));
        assertTrue(names(KO, NameUsage.KOREAN, sea).containsAll(List.of("동해", "독도", "서울", "평양")));
        assertTrue(names(EN, NameUsage.INTERNATIONAL, sea).containsAll(List.of("Sea of Japan", "Liancourt Rocks")));
        assertTrue(names(KO, NameUsage.INTERNATIONAL, sea).containsAll(List.of("동해(일본해)", "리앙쿠르 암초")));
        assertFalse(names(EN, NameUsage.KOREAN, sea).contains("Sea of Japan"));
    }

    @Test
    void theNorthernLimitLineIsCalledApproximate() {
        Area line = new Box(124.3, 37.4, 126.5, 38.2);
        assertTrue(names(EN, NameUsage.KOREAN, line).contains("Northern Limit Line (approximate)"));
        assertTrue(names(KO, NameUsage.INTERNATIONAL, line).contains("북방한계선(근사)"));
    }

    @Test
    void closerViewsNameLesserTowns() {
        assertFalse(names(EN, NameUsage.KOREAN, MapView.PENINSULA).contains("Sonbong"));
        assertTrue(names(EN, NameUsage.KOREAN, new Box(129.8, 42, 130.8, 42.6)).contains("Sonbong"));
    }
}
