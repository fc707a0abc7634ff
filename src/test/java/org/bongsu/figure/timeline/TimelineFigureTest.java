package org.bongsu.figure.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.figure.Landmarks;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.Test;

class TimelineFigureTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 320;

    private static TimelineFigure figure(TimelineView view, List<Incident> shown) {
        return new TimelineFigure(Landmarks.look(Theme.LIGHT, "en"), new TimelineScene(view, shown, Landmarks.CODEBOOK, Selection.NONE, null, null));
    }

    @Property(tries = 40)
    void eachIncidentIsPickedWhereItIsDrawn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int count, @ForAll @IntRange(min = 1, max = 2000) int days) {
        List<Incident> shown = Landmarks.random(seed, count, FROM, days);
        TimelineFigure figure = figure(TimelineView.fit(shown), shown);
        for (TimelineLane lane : figure.layout(WIDTH, HEIGHT).lanes()) {
            for (TimelineMark mark : lane.marks()) {
                assertTrue(figure.pick(mark.middle(), mark.y(), WIDTH, HEIGHT).orElse(List.of()).contains(mark.incident().id()), mark::toString);
            }
            for (TimelineBar bar : lane.bars()) {
                assertTrue(figure.pick((bar.x0() + bar.x1()) / 2, bar.bottom() - 1, WIDTH, HEIGHT).orElse(List.of()).containsAll(bar.ids()), bar::toString);
            }
        }
    }

    @Property(tries = 40)
    void everyIncidentIsDrawnAloneOrCountedOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int count, @ForAll @IntRange(min = 1, max = 2000) int days) {
        List<Incident> shown = Landmarks.random(seed, count, FROM, days);
        List<String> drawn = figure(TimelineView.fit(shown), shown).layout(WIDTH, HEIGHT).lanes().stream()
                .<String>mapMulti((lane, next) -> {
                    lane.marks().forEach(mark -> next.accept(mark.incident().id()));
                    lane.bars().forEach(bar -> bar.ids().forEach(next));
                }).sorted().toList();
        assertEquals(shown.stream().map(Incident::id).sorted().toList(), drawn);
    }

    @Property(tries = 40)
    void panningChangesNothingButThePlace(@ForAll long seed, @ForAll @IntRange(min = -60, max = 60) int dx) {
        List<Incident> shown = Landmarks.random(seed, 500, FROM, 900);
        TimelineView view = TimelineView.fit(shown).zoomed(0.5, 640, WIDTH);
        var here = figure(view, shown).layout(WIDTH, HEIGHT).lanes();
        var there = figure(view.panned(dx, WIDTH), shown).layout(WIDTH, HEIGHT).lanes();
        for (int i = 0; i < here.size(); i++) {
            assertEquals(here.get(i).marks().size(), there.get(i).marks().size());
            for (int j = 0; j < here.get(i).bars().size(); j++) {
                assertEquals(here.get(i).bars().get(j).ids(), there.get(i).bars().get(j).ids());
                assertEquals(here.get(i).bars().get(j).x0() + dx, there.get(i).bars().get(j).x0(), 0.01);
            }
        }
    }

    @Property
    void zoomingKeepsTheMomentUnderThePointer(@ForAll @DoubleRange(min = 0.2, max = 8) double factor, @ForAll @DoubleRange(min = 90, max = 1260) double x) {
        TimelineView view = TimelineView.of(FROM, LocalDate.of(2025, 12, 31));
        TimelineView closer = view.zoomed(factor, x, WIDTH);
        assertEquals(0, Duration.between(view.scale(WIDTH).timeAt(x), closer.scale(WIDTH).timeAt(x)).toMillis() / 1000.0, 2);
    }

    @Test
    void zoomStopsAtTwoHoursAndAtFourCenturies() {
        TimelineView view = TimelineView.of(FROM, FROM);
        assertEquals(Duration.ofHours(2), Duration.between(view.zoomed(1e9, 600, WIDTH).start(), view.zoomed(1e9, 600, WIDTH).end()));
        assertEquals(400 * 365, Duration.between(view.zoomed(1e-9, 600, WIDTH).start(), view.zoomed(1e-9, 600, WIDTH).end()).toDays());
    }

    @Test
    void aDayIsFoundWhereItStands() {
        TimelineFigure figure = figure(TimelineView.of(FROM, FROM.plusYears(1)), List.of());
        for (int i = 0; i < 365; i += 7) {
            assertEquals(FROM.plusDays(i), figure.dayAt(figure.x(FROM.plusDays(i), WIDTH) + 0.1, WIDTH));
        }
    }

    @Test
    void aDateKnownToTheMonthIsABarAMonthLong() {
        Incident march = Coding.incident("A", "drone.incursion", 3, FROM).withWhen(DateSpan.month(YearMonth.of(2022, 3)));
        TimelineView view = TimelineView.of(FROM, LocalDate.of(2022, 12, 31));
        TimelineMark mark = figure(view, List.of(march)).layout(WIDTH, HEIGHT).lanes().getFirst().marks().getFirst();
        assertEquals(view.x(LocalDate.of(2022, 3, 1), WIDTH), mark.x0(), 0.01);
        assertEquals(view.x(LocalDate.of(2022, 4, 1), WIDTH), mark.x1(), 0.01);
    }

    @Test
    void aLaunchInTheEveningByUtcStandsOnTheNextDayInSeoul() {
        Incident launch = Coding.incident("A", "launch.srbm", 3, FROM)
                .withWhen(DateSpan.day(LocalDate.of(2022, 5, 24)).at(new ClockTime(LocalTime.of(22, 36), ZoneId.of("UTC"))));
        TimelineFigure figure = figure(TimelineView.of(LocalDate.of(2022, 5, 20), LocalDate.of(2022, 5, 30)), List.of(launch));
        TimelineMark mark = figure.layout(WIDTH, HEIGHT).lanes().getFirst().marks().getFirst();
        assertEquals(LocalDate.of(2022, 5, 25), figure.dayAt(mark.middle(), WIDTH));
        assertEquals("2022-05-25", figure.table().rows().getFirst().get(1));
    }

    @Test
    void incidentsWithoutADateAreLeftOut() {
        Incident undated = Coding.incident("A", "launch.srbm", 3, FROM).withWhen(null);
        assertTrue(figure(TimelineView.fit(List.of(undated)), List.of(undated)).layout(WIDTH, HEIGHT).lanes().isEmpty());
        assertEquals(Optional.empty(), figure(TimelineView.of(FROM, FROM), List.of(undated)).pick(600, 100, WIDTH, HEIGHT));
    }
}
