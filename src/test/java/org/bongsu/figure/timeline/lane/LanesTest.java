package org.bongsu.figure.timeline.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartStep;
import org.bongsu.figure.Landmarks;
import org.bongsu.model.ActorLink;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Relations;
import org.bongsu.model.Role;
import org.bongsu.situation.columns.DayTotals;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final double EM = 10.5;
    private static final Words WORDS = Words.of("en");

    private static LaneRule rule(LaneKind kind) {
        return LaneRule.of(kind, Landmarks.CODEBOOK, WORDS, Place::name);
    }

    private static Lanes lanes(LaneKind kind, List<Incident> incidents) {
        return Lanes.of(incidents, rule(kind));
    }

    private static Incident acted(String id, LocalDate day, @Nullable String from, @Nullable String to) {
        Incident incident = Coding.incident(id, "launch.srbm", 3, day);
        return from == null ? incident : incident.withDetail(incident.detail().withActors(List.of(new ActorLink("KOR.JCS", null, Role.REPORTER), new ActorLink(from, to, Role.ACTOR))));
    }

    private static List<String> names(Lanes lanes) {
        return lanes.names(0, 99).stream().map(LaneName::name).toList();
    }

    private static Lane lane(Lanes lanes, int at, ChartScale scale, double height) {
        return lanes.lane(at, new Lane.Room(0, height, Lane.Sort.OWN), scale, EM);
    }

    private static ChartScale scale(LocalDate from, double days) {
        return new ChartScale(from.atStartOfDay(), ChartScale.later(from.atStartOfDay(), days * 86_400), 0, 1000);
    }

    @Test
    void aLaneIsWhoActsThenWhoElseIsNamedAndLastNobody() {
        List<Incident> incidents = List.of(acted("a", FROM, "PRK.KPA", null), acted("b", FROM, "PRK", "JPN"), acted("c", FROM, "USA", "PRK"), acted("d", FROM, null, null));
        assertEquals(List.of("North Korea", "United States", "Nobody named"), names(lanes(LaneKind.ACTOR, incidents)));
        assertEquals(List.of("North Korea → Japan", "United States → North Korea", "North Korea", "Nobody named"), names(lanes(LaneKind.PAIR, incidents)));
        assertEquals(List.of("Incidents"), names(lanes(LaneKind.NONE, incidents)));
        assertEquals(List.of("Launch"), names(lanes(LaneKind.FAMILY, incidents)));
    }

    @Test
    void placesWithMoreIncidentsStandAboveAndNoPlaceLast() {
        Incident one = Coding.incident("a", "launch.srbm", 3, FROM).withWhere(Place.of("Sinpo", 40, 128, PlacePrecision.EXACT));
        Incident two = one.withId("b");
        Incident three = one.withId("c").withWhere(Place.of("Kusong", 40, 125, PlacePrecision.EXACT));
        Incident four = one.withId("d").withWhere(null);
        assertEquals(List.of("Sinpo", "Kusong", "No place"), names(lanes(LaneKind.PLACE, List.of(four, three, one, two))));
    }

    /** Six launches of a salvo, five minutes apart. */
    private static List<Incident> salvo() {
        List<Incident> all = new ArrayList<>();
        for (int i = 0; i <= 5; i++) {
            DateSpan when = DateSpan.day(FROM).at(new ClockTime(LocalTime.of(8, 0).plusMinutes(5L * i), ZoneId.of("Asia/Seoul")));
            Incident one = Coding.incident(i == 0 ? "salvo" : "round" + i, i == 0 ? "launch.srbm" : "border.shots", 3, FROM).withWhen(when);
            all.add(i == 0 ? one : one.withRelations(new Relations("salvo", List.of())));
        }
        return all;
    }

    @Test
    void roundsStandWithTheirSalvoUntilThereIsRoomForEach() {
        Lanes lanes = lanes(LaneKind.FAMILY, salvo());
        assertEquals(1, lanes.size(), "rounds stand in the lane of their salvo");
        Lane year = lane(lanes, 0, scale(FROM, 365), 60);
        assertEquals(1, year.marks().size());
        assertEquals(5, year.marks().getFirst().rounds().size());
        assertEquals(1, year.count(), "and are not counted");
        Lane hours = lane(lanes, 0, new ChartScale(FROM.atTime(7, 0), FROM.atTime(11, 0), 0, 1000), 60);
        assertEquals(6, hours.marks().stream().filter(mark -> mark.rounds().isEmpty()).count());
    }

    @Property(tries = 25)
    void goingCloserNeverCountsWhatStoodAlone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 800) int count, @ForAll @DoubleRange(min = 1.05, max = 3) double closer) {
        List<Incident> incidents = dated(seed, count);
        Lanes lanes = lanes(LaneKind.NONE, incidents);
        int alone = -1;
        for (double days = 2000; days > 0.5; days /= closer) {
            ChartScale scale = scale(FROM.minusDays(10), days);
            Set<String> drawn = new HashSet<>();
            Lane lane = lane(lanes, 0, new ChartScale(scale.start(), scale.start().plusDays(2000), 0, 1000 * 2000 / days), 80);
            lane.marks().forEach(mark -> drawn.add(mark.incident().id()));
            assertEquals(count, drawn.size() + lane.bars().stream().mapToInt(Bar::count).sum());
            assertTrue(alone <= drawn.size(), "at " + days + " days " + drawn.size() + " stand alone, before " + alone);
            alone = drawn.size();
        }
        assertEquals(count, alone, "with room enough all stand alone");
    }

    /** Incidents of a minute each, so that none is a bar. */
    private static List<Incident> dated(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> {
            LocalDate day = FROM.plusDays((int) (700 * Math.pow(random.nextDouble(), 2)));
            return Coding.incident("R" + i, "launch.srbm", 1 + random.nextInt(5), day)
                    .withWhen(DateSpan.day(day).at(new ClockTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)), ZoneId.of("Asia/Seoul"))));
        }).toList();
    }

    @Property(tries = 40)
    void whatMachinesCodedIsCountedAsManyTimesAsItIs(@ForAll long seed, @ForAll @DoubleRange(min = 3, max = 4000) double days) {
        Random random = new Random(seed);
        int[] perDay = random.ints(900, 0, 40).toArray();
        DayTotals totals = DayTotals.of((int) FROM.toEpochDay(), perDay);
        Lanes lanes = new Lanes(List.of(), rule(LaneKind.FAMILY), List.of(new DayLayer("GDELT", () -> totals)));
        ChartScale scale = scale(FROM.minusDays(50), days);
        Lane lane = lanes.machine(0, new Lane.Room(0, 40, Lane.Sort.MACHINE), scale, EM);
        for (Bar bar : lane.bars()) {
            LocalDate first = scale.timeAt(bar.x0() - 0.4).toLocalDate();
            LocalDate end = scale.timeAt(bar.x1() + 0.6).toLocalDate();
            int expected = IntStream.range(0, perDay.length).filter(i -> !FROM.plusDays(i).isBefore(first) && FROM.plusDays(i).isBefore(end)).map(i -> perDay[i]).sum();
            assertEquals(expected, bar.count());
        }
        if (days > 1000) {
            assertEquals(Arrays.stream(perDay).sum(), lane.bars().stream().mapToInt(Bar::count).sum());
            assertEquals(Arrays.stream(perDay).sum(), lane.count());
        }
    }

    @Test
    void fromOneStepOfTheCalendarToTheNextBarsDissolve() {
        Lanes lanes = new Lanes(List.of(), rule(LaneKind.FAMILY), List.of(new DayLayer("GDELT", () -> DayTotals.of((int) FROM.toEpochDay(), new int[] {5, 6, 7}))));
        double before = -1;
        int changes = 0;
        for (double days = 60; days < 400; days *= 1.01) {
            Lane lane = lanes.machine(0, new Lane.Room(0, 40, Lane.Sort.MACHINE), scale(FROM, days), EM);
            double strength = lane.inside().strength();
            assertEquals(strength < 1, !lane.inside().coarse().all().isEmpty());
            changes += before >= 0 && Math.abs(strength - before) > 0.12 && strength < before ? 1 : 0;
            before = strength;
        }
        assertTrue(changes <= ChartStep.values().length, "it falls by little steps and jumps back only where a step has gone: " + changes);
    }
}
