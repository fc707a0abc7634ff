package org.bongsu.figure.map.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bongsu.figure.Landmarks;
import org.bongsu.figure.map.plane.Geodesy;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Polygon;
import org.bongsu.model.Quantity;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
    private static final GeoPoint WONSAN = new GeoPoint(39.17, 127.48);
    private static final Place SITE = new Place("Wonsan", null, null, WONSAN, PlacePrecision.EXACT);
    private static final Flights FLIGHTS = new Flights(name -> name.equals("Alsom") ? Optional.of(new GeoPoint(40.65, 129.55)) : Optional.empty());

    @Provide
    Arbitrary<MapLayers> layers() {
        Arbitrary<GeoPoint> point = Combinators.combine(Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180)).as(GeoPoint::new);
        Arbitrary<String> name = Arbitraries.strings().withChars(" %;:/,.-\n\tA원산%20").ofMaxLength(9);
        Arbitrary<RangeRings> rings = Combinators.combine(point, name, Combinators.combine(name, Arbitraries.doubles().between(1, 20_000)).as(RangeRings.Ring::new)
                .list().ofMinSize(1).ofMaxSize(4)).as(RangeRings::new);
        Arbitrary<Measured> measured = point.list().ofMinSize(1).ofMaxSize(5).map(Measured::new);
        return Combinators.combine(rings.list().ofMaxSize(3), measured.list().ofMaxSize(3), Arbitraries.of(true, false),
                Combinators.combine(point, name).as(PlaceMark::new).injectNull(0.3)).as(MapLayers::new);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("layers") MapLayers layers) {
        assertEquals(layers, LayersText.read(LayersText.write(layers)));
    }

    @ParameterizedTest
    @CsvSource({"rings,39;x", "rings,39,127;;-5:x", "measured,39", "mark,95,127;x", "rings,39,127;;abc"})
    void whatCannotBeIsRefused(String name, String text) {
        assertThrows(IllegalArgumentException.class, () -> LayersText.read(Map.of(name, text)));
    }

    @ParameterizedTest
    @CsvSource({"90,90", "045°,45", "E,90", "east,90", "northeastern,45", "north-east,45", "NNE,22.5", "북동쪽,45", "동북방,45", "동쪽 방향,90", "서,270", "360,0", "120도,120"})
    void directionsAreReadAsSourcesGiveThem(String text, double degrees) {
        assertEquals(OptionalDouble.of(degrees), Bearing.read(text));
    }

    @ParameterizedTest
    @CsvSource({"towards Japan", "400", "''", "일본", "upwards"})
    void wordsThatAreNoDirectionAreNone(String text) {
        assertEquals(OptionalDouble.empty(), Bearing.read(text));
    }

    private static Incident launch(Map<String, String> fields, Quantity... quantities) {
        Incident any = Landmarks.all().getFirst();
        return any.withWhat(new Subject("launch.srbm", "A launch", 3)).withWhere(SITE).withDetail(any.detail().withFields(fields).withQuantities(List.of(quantities)));
    }

    @Test
    void aFlightGoesToTheLandingPointThatIsCodedOrNamed() {
        assertEquals(new Flight(WONSAN, new GeoPoint(40.6, 132.4), 3, false), FLIGHTS.of(List.of(launch(Map.of("landing", "40.6, 132.4")))).getFirst());
        assertEquals(new GeoPoint(40.65, 129.55), FLIGHTS.of(List.of(launch(Map.of("landing", "Alsom")))).getFirst().to());
    }

    @Test
    void aFlightOfKnownDistanceAndDirectionIsAsReported() {
        Flight flight = FLIGHTS.of(List.of(launch(Map.of("bearing", "동쪽", "landing", "East Sea"), Quantity.of("range", 217, "mi")))).getFirst();
        assertTrue(flight.reported());
        assertEquals(217 * 1.609344, Geodesy.leg(WONSAN, flight.to()).km(), 1e-6);
        assertEquals(90, Geodesy.leg(WONSAN, flight.to()).bearing(), 1e-6);
    }

    @Test
    void withoutADirectionAndForWhatIsNoLaunchNothingIsDrawn() {
        assertEquals(List.of(), FLIGHTS.of(List.of(launch(Map.of("landing", "East Sea"), Quantity.of("range", 350, "km")))));
        assertEquals(List.of(), FLIGHTS.of(List.of(launch(Map.of("bearing", "E")))));
        Incident drone = launch(Map.of("landing", "40.6, 132.4")).withWhat(new Subject("drone.incursion", "A drone", 3));
        assertEquals(List.of(), FLIGHTS.of(List.of(drone)));
        Incident somewhere = launch(Map.of("landing", "40.6, 132.4")).withWhere(new Place("North Korea", null, null, WONSAN, PlacePrecision.COUNTRY));
        assertEquals(List.of(), FLIGHTS.of(List.of(somewhere)), "a country is no launch site");
    }

    @Test
    void theMissilesThatBongsuComesWithGrowInRangeAndNameTheirSource() {
        List<MissileClass> all = MissileClass.delivered();
        assertEquals(all.stream().sorted((a, b) -> Double.compare(a.km(), b.km())).toList(), all);
        assertTrue(all.stream().noneMatch(each -> each.source().isBlank() || each.korean().isBlank()));
        assertEquals(4500, all.stream().filter(each -> each.name().equals("Hwasong-12")).findFirst().orElseThrow().km());
    }

    @Test
    void ringsAboutAPlaceReplaceThoseThatWereAboutItAndNoneTakesThemAway() {
        RangeRings one = new RangeRings(WONSAN, "Wonsan", List.of(new RangeRings.Ring("Nodong", 1300)));
        RangeRings other = new RangeRings(WONSAN, "Wonsan", List.of(new RangeRings.Ring("", 100), new RangeRings.Ring("KN-23", 690)));
        MapLayers layers = MapLayers.NONE.with(one).with(new RangeRings(SITE.point().moved(100, 0), "", one.rings())).with(other);
        assertEquals(2, layers.rings().size());
        assertEquals(other, layers.rings().getLast());
        assertEquals(1, layers.with(new RangeRings(WONSAN, "", List.of())).rings().size());
        assertFalse(layers.empty());
        assertTrue(layers.cleared().empty());
    }

    @Test
    void aMeasuredLineSaysItsLengthAndASingleLegItsBearing() {
        Words words = Landmarks.look(Theme.LIGHT, "en").words();
        Measured leg = new Measured(List.of(new GeoPoint(37.5665, 126.978), new GeoPoint(39.0339, 125.7543)));
        assertEquals("195 km · 105 nmi · 327°", leg.say(words));
        Measured way = new Measured(List.of(leg.points().getFirst(), leg.points().getLast(), new GeoPoint(39.0339, 125.76)));
        assertEquals(leg.km() + Geodesy.leg(way.points().get(1), way.points().get(2)).km(), way.km(), 1e-9);
        assertFalse(way.say(words).contains("°"));
    }

    @Test
    void aCornerThatIsTakenHoldOfMovesTheAreaAndNeverEmptiesIt() {
        Box box = new Box(124, 37, 130, 39);
        for (int corner = 0; corner < 4; corner++) {
            Area moved = AreaOutline.moved(box, corner, new GeoPoint(41, 132));
            assertTrue(moved.contains(new GeoPoint(40, 131)), corner + ": " + moved);
        }
        assertEquals(box, AreaOutline.moved(box, 0, new GeoPoint(39, 130)), "onto the corner across");
        Circle circle = new Circle(WONSAN, 50, "Wonsan");
        assertEquals(120, ((Circle) AreaOutline.moved(circle, 0, WONSAN.moved(120, 200))).km(), 1e-6);
        Polygon triangle = Polygon.of(List.of(new GeoPoint(37, 124), new GeoPoint(37, 130), new GeoPoint(40, 127)));
        assertTrue(AreaOutline.moved(triangle, 2, new GeoPoint(43, 127)).contains(new GeoPoint(42, 127)));
    }

    @ParameterizedTest
    @CsvSource({"3,2", "49,20", "50,50", "0.7,0.5", "1234,1000"})
    void aScaleBarIsOfARoundLength(double most, double length) {
        assertEquals(length, ScaleBar.round(most), 1e-12);
    }
}
