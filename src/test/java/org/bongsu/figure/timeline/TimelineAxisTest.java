package org.bongsu.figure.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartStep;
import org.bongsu.figure.Landmarks;
import org.bongsu.figure.Look;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.Test;

class TimelineAxisTest {
    private static TimelineAxis axis(String language, LocalDateTime from, double seconds, double width) {
        Look look = Landmarks.look(Theme.LIGHT, language);
        return new TimelineAxis(new ChartScale(from, ChartScale.later(from, seconds), 100, 100 + width), TimelineType.of(look), look.palette());
    }

    @Property(tries = 100)
    void labelsNeverMeet(@ForAll @DoubleRange(min = 3.9, max = 10.1) double magnitude, @ForAll @IntRange(min = 0, max = 20_000) int day,
                                          @ForAll @DoubleRange(min = 300, max = 2400) double width, @ForAll boolean korean) {
        TextRecorder recorder = new TextRecorder();
        axis(korean ? "ko" : "en", LocalDate.of(1970, 1, 1).plusDays(day).atStartOfDay(), Math.pow(10, magnitude), width).labels(recorder.pen(), 200);
        List<Rectangle2D> shown = recorder.boxes(0);
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                assertFalse(shown.get(i).intersects(shown.get(j)), recorder::toString);
            }
        }
        assertFalse(shown.isEmpty(), "something is always named");
    }

    @Property(tries = 50)
    void theStepsOnlyGrowFinerAsOneGoesCloser(@ForAll @IntRange(min = 0, max = 20_000) int day) {
        ChartStep before = ChartStep.CENTURY;
        for (double seconds = 1e10; seconds > 8000; seconds /= 1.07) {
            ChartStep step = axis("en", LocalDate.of(1970, 1, 1).plusDays(day).atStartOfDay(), seconds, 1000).step();
            assertTrue(step.ordinal() <= before.ordinal());
            before = step;
        }
        assertEquals(ChartStep.QUARTER_HOUR, before);
    }

    @Test
    void hoursAreSeoulsWithUtcBelow() {
        TextRecorder recorder = new TextRecorder();
        axis("en", LocalDateTime.of(2022, 5, 25, 6, 0), 6 * 3600, 800).labels(recorder.pen(), 200);
        List<String> said = new ArrayList<>(recorder.words());
        assertTrue(said.containsAll(List.of("Seoul", "UTC", "09:00", "10:00", "01:00")), said::toString);
        assertTrue(said.stream().anyMatch(word -> word.equals("25 May 00:00")), "the day of UTC is named where it begins: " + said);
    }
}
