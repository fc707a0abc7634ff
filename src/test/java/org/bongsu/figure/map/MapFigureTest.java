package org.bongsu.figure.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.LandmarkIncidents;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.overlay.Flights;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Review;
import org.bongsu.model.Selection;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawn map. */
@Execution(ExecutionMode.CONCURRENT)
class MapFigureTest {
    private static final int W = 900;
    private static final int H = 600;
    private static final Look LOOK = new Look(Theme.LIGHT, Words.of("en"), NameUsage.KOREAN);
    private static final MapPalette PALETTE = MapPalette.of(Theme.LIGHT);

    private static MapFigure figure(MapView view, List<Incident> shown, Selection selection) {
        return new MapFigure(LOOK, new MapScene(view, shown, CodebookReader.readDefault(), selection), false);
    }

    private static BufferedImage drawn(MapFigure figure) {
        BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        figure.paint(g, W, H);
        g.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, W, H, null, 0, W);
    }

    @ParameterizedTest(name = "along {0},{1} to {2},{3}")
    @CsvSource({
        "39.7, 122.7, 44, 122.7, 1.2", "43.1, 132.5, 44.2, 132.5, 1.2", // where the detailed coast was joined
        "36, 115, 44, 115, 3", "51.999, 122, 51.999, 140, 3", "52.001, 122, 52.001, 140, 3"}) // where the coarse world begins
    void noSeamShowsOnLand(double lat, double lon, double lat2, double lon2, double scale) {
        MapView view = new MapView(new GeoPoint((lat + lat2) / 2, (lon + lon2) / 2), scale);
        BufferedImage image = drawn(figure(view, List.of(), Selection.NONE));
        int steps = 400;
        int land = 0;
        for (int i = 0; i <= steps; i++) {
            Point2D p = view.xy(new GeoPoint(lat + (lat2 - lat) * i / steps, lon + (lon2 - lon) * i / steps), W, H);
            int rgb = image.getRGB((int) Math.floor(p.getX()), (int) Math.floor(p.getY()));
            assertNotEquals(PALETTE.fills().sea().getRGB(), rgb, "sea shows through at " + p);
            assertNotEquals(PALETTE.fills().rim().getRGB(), rgb, "a coast shows at " + p);
            land += rgb == PALETTE.fills().abroad().getRGB() ? 1 : 0;
        }
        assertTrue(land > steps * 0.8, "plain land at " + land + " of " + steps);
    }

    @Test
    void aMovedMapLooksAsIfDrawnAnew() {
        MapView view = MapView.fit(new Box(125, 34, 128, 36), W, H);
        drawn(figure(view, List.of(), Selection.NONE));
        BufferedImage moved = drawn(figure(view.panned(40, -25, W, H), List.of(), Selection.NONE));
        drawn(figure(MapView.home(W, H), List.of(), Selection.NONE));
        BufferedImage anew = drawn(figure(view.panned(40, -25, W, H), List.of(), Selection.NONE));
        int[] a = pixels(moved);
        int[] b = pixels(anew);
        int different = 0;
        for (int i = 0; i < a.length; i++) {
            int most = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255)));
            }
            different += most > 40 ? 1 : 0;
        }
        assertTrue(different < a.length / 500, different + " pixels differ");
    }

    @Test
    void theSameSceneGivesTheSamePixels() {
        MapFigure figure = figure(MapView.home(W, H), LandmarkIncidents.read(), Selection.NONE);
        assertArrayEquals(pixels(drawn(figure)), pixels(drawn(figure)));
    }

    @Test
    void theChosenIncidentIsLit() {
        MapView view = MapView.home(W, H);
        Incident one = incident(PlacePrecision.EXACT);
        int[] plain = pixels(drawn(figure(view, List.of(one), Selection.NONE)));
        assertTrue(changed(plain, drawn(figure(view, List.of(one), new Selection("A", null)))) > 150);
        assertTrue(changed(plain, drawn(figure(view, List.of(one), new Selection(null, "A")))) > 150);
        assertEquals(0, changed(plain, drawn(figure(view, List.of(one), new Selection("B", "C")))));
    }

    @Test
    void aDraftIsHollow() {
        MapView view = MapView.home(W, H);
        int beacon = LOOK.palette().beacon(4).getRGB();
        long coded = count(drawn(figure(view, List.of(incident(PlacePrecision.EXACT)), Selection.NONE)), beacon);
        long draft = count(drawn(figure(view, List.of(incident(PlacePrecision.EXACT).withReview(Review.DRAFT)), Selection.NONE)), beacon);
        assertTrue(draft * 2 < coded, draft + " of " + coded);
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 0, 1500", "NEAR, 1500, 60000", "PROVINCE, 20000, 400000", "COUNTRY, 60000, 500000"})
    void theLessIsKnownOfAPlaceTheLargerItsArea(PlacePrecision precision, int least, int most) {
        MapView view = MapView.fit(new Box(125, 36, 130, 39), W, H);
        int[] bare = pixels(drawn(figure(view, List.of(), Selection.NONE)));
        int changed = changed(bare, drawn(figure(view, List.of(incident(precision)), Selection.NONE)));
        assertTrue(changed > least && changed < most, changed + " pixels");
    }

    @Test
    void aPlaceOnTheDemarcationLineIsDrawnAlongIt() {
        MapView view = MapView.fit(new Box(126, 37.3, 129, 39), W, H);
        BufferedImage bare = drawn(figure(view, List.of(), Selection.NONE));
        Incident at = LandmarkIncidents.incident("A", new Subject("border.shots", "Shots", 4), Place.of("Cheorwon DMZ", 38.3, 127.2, PlacePrecision.LINE));
        BufferedImage with = drawn(figure(view, List.of(at), Selection.NONE));
        Point2D on = view.xy(new GeoPoint(38.318, 127.4), W, H);
        Point2D off = view.xy(new GeoPoint(38.1, 127.4), W, H);
        assertNotEquals(bare.getRGB((int) on.getX(), (int) on.getY()), with.getRGB((int) on.getX(), (int) on.getY()));
        assertEquals(bare.getRGB((int) off.getX(), (int) off.getY()), with.getRGB((int) off.getX(), (int) off.getY()));
    }

    @Test
    void aLaunchIsDrawnToWhereItCameDown() {
        MapView view = MapView.fit(new Box(124, 37, 134, 42), W, H);
        Incident launch = incident(PlacePrecision.EXACT);
        Incident flown = launch.withDetail(launch.detail().withFields(Map.of("landing", "39.5,132.5")));
        Incident garbled = launch.withDetail(launch.detail().withFields(Map.of("landing", "off the coast, east")));
        int[] plain = pixels(drawn(figure(view, List.of(launch), Selection.NONE)));
        assertTrue(changed(plain, drawn(withFlights(view, flown))) > 200);
        assertEquals(0, changed(plain, drawn(withFlights(view, garbled))));
    }

    private static MapFigure withFlights(MapView view, Incident incident) {
        return new MapFigure(LOOK, new MapScene(view, List.of(incident), CodebookReader.readDefault(), Selection.NONE), false, List.copyOf(new Flights(name -> Optional.empty()).of(List.of(incident))));
    }

    @Test
    void namesStayTextInSvg() {
        SVGGraphics2D g = new SVGGraphics2D(W, H);
        figure(MapView.home(W, H), LandmarkIncidents.read(), Selection.NONE).paint(g, W, H);
        String svg = g.getSVGDocument();
        assertTrue(svg.matches("(?s).*<text[^>]*>Pyongyang</text>.*"), "a name as text");
        assertTrue(svg.length() < 1_500_000, "thinned for paper: " + svg.length());
    }

    private static Incident incident(PlacePrecision precision) {
        return LandmarkIncidents.incident("A", new Subject("launch.irbm", "Launch", 4), new Place("Gangwon", "Gangwon", null, new GeoPoint(37.7, 128.2), precision));
    }

    private static int changed(int[] before, BufferedImage image) {
        int[] after = pixels(image);
        return (int) IntStream.range(0, after.length).filter(i -> before[i] != after[i]).count();
    }

    private static long count(BufferedImage image, int rgb) {
        return Arrays.stream(pixels(image)).filter(p -> p == rgb).count();
    }
}
