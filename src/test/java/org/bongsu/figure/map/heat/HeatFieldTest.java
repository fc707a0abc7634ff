package org.bongsu.figure.map.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import org.bongsu.figure.map.dots.Dots;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The density of incidents. */
class HeatFieldTest {
    private static final double W = 900;
    private static final double H = 600;

    private static MapFrame frame(double scale) {
        return new MapFrame(new MapView(new GeoPoint(38, 127.5), scale), W, H);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 1, 2.7})
    void theDensityOfOneIncidentAddsUpToOne(double scale) {
        HeatField field = new HeatField(frame(scale), new float[] {3, -2}, List.of(), 1);
        double step = field.bandwidth() / 10;
        double sum = 0;
        for (double x = -4 * field.bandwidth(); x < 4 * field.bandwidth(); x += step) {
            for (double y = -4 * field.bandwidth(); y < 4 * field.bandwidth(); y += step) {
                sum += field.at(3 + x, -2 + y) * step * step / 1000;
            }
        }
        assertEquals(1, sum, 0.03);
    }

    @Test
    void theBandwidthIsARoundNumberOfKilometres() {
        assertEquals(2, new HeatField(frame(0.1), new float[0], List.of(), 1).bandwidth());
        assertEquals(20, new HeatField(frame(1), new float[0], List.of(), 1).bandwidth());
    }

    @Test
    void aMoveOfTheMapLeavesTheDensityAsItWas() {
        float[] points = {0, 0, 12, 5, 14, 6, -40, 30};
        HeatField here = new HeatField(frame(1), points, List.of(), 1);
        HeatField moved = new HeatField(new MapFrame(new MapView(new GeoPoint(38, 127.5), 1).panned(33.3, -17.9, W, H), W, H), points, List.of(), 1);
        assertEquals(here.at(13, 5), moved.at(13, 5), here.at(13, 5) / 1000);
        assertEquals(here.most(), moved.most());
    }

    @Test
    void eventsInBulkCountLikeIncidents() {
        Columns.Builder rows = new Columns.Builder(3);
        for (int i = 0; i < 3; i++) {
            rows.days(i, i, i).point(new GeoPoint(38, 127.5)).coded("t", Set.of(), 2, Status.REPORTED);
        }
        Columns columns = rows.build();
        HeatField three = new HeatField(frame(1), new float[0], List.of(new Dots(columns, RowSet.all(3))), 1);
        HeatField two = new HeatField(frame(1), new float[0], List.of(new Dots(columns, RowSet.of(3, row -> row > 0))), 1);
        HeatField own = new HeatField(frame(1), new float[] {0, 0, 0, 0, 0, 0}, List.of(), 1);
        assertEquals(own.at(0, 0), three.at(0, 0), 1e-4);
        assertEquals(own.at(0, 0) * 2 / 3, two.at(0, 0), 1e-4);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lightnessRunsOneWayAlongTheScale(Theme theme) {
        HeatRamp ramp = new HeatRamp(theme);
        double before = grey(ramp.color(0));
        for (int i = 1; i <= 20; i++) {
            double next = grey(ramp.color(i / 20.0));
            assertTrue(theme == Theme.DARK ? next > before : next < before, "at " + i + " of 20: " + before + " then " + next);
            before = next;
        }
    }

    private static double grey(Color color) {
        return 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
    }
}
