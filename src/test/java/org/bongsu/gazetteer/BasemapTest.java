package org.bongsu.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ground of the map. */
class BasemapTest {
    private static final Basemap MAP = Basemap.load();

    @Test
    void theDemarcationLineIsNoInternationalBorder() {
        BasemapLine mdl = MAP.feature("mdl").line();
        for (BasemapLevel level : MAP.levels()) {
            for (BasemapLine border : level.lines(BasemapLayer.BORDER)) {
                for (int i = 0; i < border.size(); i++) {
                    GeoPoint point = new GeoPoint(border.lat(i), border.lon(i));
                    for (int j = 0; j < mdl.size(); j += 10) {
                        assertTrue(point.kmTo(new GeoPoint(mdl.lat(j), mdl.lon(j))) > 100, () -> "a border near the line: " + point);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"39.535, 122.7", "42.918, 132.5"})
    void theCoastGoesOnWhereTheOutlinesWereJoined(double lat, double lon) {
        GeoPoint join = new GeoPoint(lat, lon);
        double longest = 0;
        for (BasemapLine coast : MAP.levels().getFirst().lines(BasemapLayer.COAST)) {
            for (int i = 1; i < coast.size(); i++) {
                GeoPoint a = new GeoPoint(coast.lat(i - 1), coast.lon(i - 1));
                if (a.kmTo(join) < 5) {
                    longest = Math.max(longest, a.kmTo(new GeoPoint(coast.lat(i), coast.lon(i))));
                }
            }
        }
        assertTrue(longest > 0 && longest < 4, "longest step of the coast there, km: " + longest);
    }

    @ParameterizedTest
    @CsvSource({"KR-11, 37.566, 126.978", "KP-01, 39.034, 125.754", "KR-28, 37.966, 124.69", "KR-28, 37.6667, 125.70", "KR-47, 37.50, 130.86",
        "KR-49, 33.4, 126.55", "KP-07, 39.15, 127.44", "KR-42, 37.75, 128.88", "KP-09, 41.28, 129.086", "KP-05, 38.04, 125.71", "KP-04, 40.97, 126.6",
        "KR-29, 35.2, 126.9", "KR-46, 34.48, 126.26", "KP-13, 42.25, 130.3"})
    void provincesHoldTheirPlaces(String code, double lat, double lon) {
        assertEquals(code, MAP.region("", new GeoPoint(lat, lon)).map(BasemapRegion::code).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"North Hwanghae, KP-06", "황해북도, KP-06", "Hwanghae-bukto, KP-06", "Gangwon, KR-42", "Gangwon-do, KR-42", "KP-07, KP-07", "Jeju, KR-49",
        "South Gyeongsang, KR-48", "함경남도, KP-08"})
    void provincesAreFoundByName(String name, String code) {
        assertEquals(code, MAP.region(name, new GeoPoint(0, 0)).map(BasemapRegion::code).orElse("none"));
    }

    @Test
    void thinnerLevelsHoldFewerPoints() {
        List<Long> sizes = MAP.levels().stream().map(l -> l.lines(BasemapLayer.LAND).stream().mapToLong(BasemapLine::size).sum()).toList();
        for (int i = 1; i < sizes.size(); i++) {
            assertTrue(sizes.get(i) < sizes.get(i - 1), sizes::toString);
        }
        assertEquals(0.45, MAP.level(0.9).toleranceKm());
        assertEquals(0, MAP.level(0.001).toleranceKm());
    }

    @Test
    void contestedPlacesCarryBothUsages() {
        BasemapNames dokdo = MAP.places().stream().filter(p -> p.id().equals("dokdo")).findFirst().orElseThrow().names();
        assertEquals("Dokdo", dokdo.in("en", NameUsage.KOREAN));
        assertEquals("Liancourt Rocks", dokdo.in("en", NameUsage.INTERNATIONAL));
        assertEquals("독도", dokdo.in("ko", NameUsage.KOREAN));
        assertEquals("북방한계선(근사)", MAP.feature("nll").names().in("ko", NameUsage.KOREAN));
    }
}
