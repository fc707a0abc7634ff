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
import org.bongsu.figure.Look;
import org.bongsu.figure.timeline.lane.Bar;
import org.bongsu.figure.timeline.lane.Lane;
import org.bongsu.figure.timeline.lane.Mark;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.Test;

class TimelineFigureTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 320;

    private static TimelineFigure figure(TimelineView view, List<Incident> shown) {
        Look look = Landmarks.look(Theme.LIGHT, "en");
        return new TimelineFigure(look, TimelineScene.still(view, shown, Landmarks.CODEBOOK, look.words(), null));
    }

    @Property(tries = 40)
    void eachIncidentIsPickedWhereItIsDrawn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int count, @ForAll @IntRange(min = 1, max = 2000) int days) {
        List<Incident> shown = Landmarks.random(seed, count, FROM, days);
        TimelineFigure figure = figure(TimelineView.fit(shown), shown);
        for (Lane lane : figure.layout(WIDTH, HEIGHT).lanes()) {
            for (Mark mark : lane.marks()) {
                assertTrue(figure.pick(mark.middle(), mark.y(), WIDTH, HEIGHT).orElse(List.of()).contains(mark.incident().id()), mark::toString);
            }
            for (Bar bar : lane.bars()) {
                assertTrue(figure.pick((bar.x0() + bar.x1()) / 2, lane.bottom() - 2, WIDTH, HEIGHT).orElse(List.of()).containsAll(bar.all().stream().map(Incident::id).toList()), bar::toString);
            }
        }
    }

    @Property(tries = 40)
    void everyIncidentIsDrawnAloneOrCountedOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int count, @ForAll @IntRange(min = 1, max = 2000) int days) {
        List<Incident> shown = Landmarks.random(seed, count, FROM, days);
        List<String> drawn = figure(TimelineView.fit(shown), shown).layout(WIDTH, HEIGHT).lanes().stream()
                .<String>mapMulti((lane, next) -> {
                    lane.marks().forEach(mark -> next.accept(mark.incident().id()));
                    lane.bars().forEach(bar -> bar.all().forEach(incident -> next.accept(incident.id())));
                }).sorted().toList();
        assertEquals(shown.stream().map(Incident::id).sorted().toList(), drawn);
    }

    @Property(tries = 40)
    void panningChangesNothingButThePlace(@ForAll long seed, @ForAll @IntRange(min = -60, max = 60) int dx) {
        List<Incident> shown = Landmarks.random(seed, 500, FROM, 900);
        TimelineView view = TimelineView.fit(shown).zoomed(0.5, 0.5);
        double left = figure(view, shown).scale(WIDTH, HEIGHT).left();
        double right = figure(view, shown).scale(WIDTH, HEIGHT).right();
        var here = figure(view, shown).layout(WIDTH, HEIGHT).lanes();
        var there = figure(view.moved(-dx / (right - left)), shown).layout(WIDTH, HEIGHT).lanes();
        for (int i = 0; i < here.size(); i++) {
            assertEquals(here.get(i).marks().size(), there.get(i).marks().size());
            for (int j = 0; j < here.get(i).bars().size(); j++) {
                assertEquals(here.get(i).bars().get(j).all(), there.get(i).bars().get(j).all());
                assertEquals(here.get(i).bars().get(j).x0() + dx, there.get(i).bars().get(j).x0(), 0.01);
            }
        }
    }

    @Property
    void zoomingKeepsTheMomentUnderThePointer(@ForAll @DoubleRange(min = 0.2, max = 8) double factor, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        TimelineView view = TimelineView.of(FROM, LocalDate.of(2025, 12, 31));
        TimelineView closer = view.zoomed(factor, share);
        assertEquals(0, Duration.between(view.scale(0, 1000).timeAt(1000 * share), closer.scale(0, 1000).timeAt(1000 * share)).toMillis() / 1000.0, 2);
    }

    @Test
    void zoomStopsAtTwoHoursAndAtFourCenturies() {
        TimelineView view = TimelineView.of(FROM, FROM);
        assertEquals(Duration.ofHours(2), Duration.between(view.zoomed(1e9, 0.5).start(), view.zoomed(1e9, 0.5).end()));
        assertEquals(400 * 365, Duration.between(view.zoomed(1e-9, 0.5).start(), view.zoomed(1e-9, 0.5).end()).toDays());
    }

    @Test
    void aDayIsFoundWhereItStands() {
        TimelineFigure figure = figure(TimelineView.of(FROM, FROM.plusYears(1)), List.of());
        for (int i = 0; i < 365; i += 7) {
            assertEquals(FROM.plusDays(i), figure.dayAt(figure.scale(WIDTH, HEIGHT).x(FROM.plusDays(i)) + 0.1, WIDTH, HEIGHT));
        }
    }

    @Test
    void aDateKnownToTheMonthIsABarAMonthLong() {
        Incident march = Coding.incident("A", "drone.incursion", 3, FROM).withWhen(DateSpan.month(YearMonth.of(2022, 3)));
        TimelineView view = TimelineView.of(FROM, LocalDate.of(2022, 12, 31));
        Mark mark = figure(view, List.of(march)).layout(WIDTH, HEIGHT).lanes().getFirst().marks().getFirst();
        assertEquals(figure(view, List.of(march)).scale(WIDTH, HEIGHT).x(LocalDate.of(2022, 3, 1)), mark.x0(), 0.01);
        assertEquals(figure(view, List.of(march)).scale(WIDTH, HEIGHT).x(LocalDate.of(2022, 4, 1)), mark.x1(), 0.01);
    }

    @Test
    void aLaunchInTheEveningByUtcStandsOnTheNextDayInSeoul() {
        Incident launch = Coding.incident("A", "launch.srbm", 3, FROM)
                .withWhen(DateSpan.day(LocalDate.of(2022, 5, 24)).at(new ClockTime(LocalTime.of(22, 36), ZoneId.of("UTC"))));
        TimelineFigure figure = figure(TimelineView.of(LocalDate.of(2022, 5, 20), LocalDate.of(2022, 5, 30)), List.of(launch));
        Mark mark = figure.layout(WIDTH, HEIGHT).lanes().getFirst().marks().getFirst();
        assertEquals(LocalDate.of(2022, 5, 25), figure.dayAt(mark.middle(), WIDTH, HEIGHT));
        assertEquals("2022-05-25", figure.table().rows().getFirst().get(1));
    }

    @Test
    void incidentsWithoutADateAreLeftOut() {
        Incident undated = Coding.incident("A", "launch.srbm", 3, FROM).withWhen(null);
        assertTrue(figure(TimelineView.fit(List.of(undated)), List.of(undated)).layout(WIDTH, HEIGHT).lanes().isEmpty());
        assertEquals(Optional.empty(), figure(TimelineView.of(FROM, FROM), List.of(undated)).pick(600, 100, WIDTH, HEIGHT));
    }
}
