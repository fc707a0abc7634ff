package org.bongsu.compare;

import static org.bongsu.model.Coding.at;
import static org.bongsu.model.Coding.by;
import static org.bongsu.model.Coding.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.junit.jupiter.api.Test;

class SameEventTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 29);
    private static final Incident KNOWN = by(at(incident("k", "launch.irbm", 4, DAY), "Sunan", 39.224, 125.67), "PRK", "JPN");

    @Test
    void aLaunchOfThatDayAndPlaceIsTheSameThoughItsClassIsNotKnownYet() {
        Incident report = by(at(incident("r", "launch.ballistic", 3, DAY), "Pyongyang", 39.03, 125.75), "PRK", null);
        assertEquals(Optional.of(KNOWN), SameEvent.of(report, List.of(incident("o", "launch.srbm", 3, DAY.plusDays(3)), KNOWN)));
    }

    @Test
    void anotherDayFamilyPlaceOrActorIsAnotherEvent() {
        assertFalse(SameEvent.same(by(incident("r", "launch.irbm", 4, DAY.plusDays(1)), "PRK", null), KNOWN));
        assertFalse(SameEvent.same(incident("r", "drone.incursion", 3, DAY), KNOWN));
        assertFalse(SameEvent.same(at(incident("r", "launch.irbm", 4, DAY), "Wonsan", 41.5, 129.6), KNOWN));
        assertFalse(SameEvent.same(by(incident("r", "launch.irbm", 4, DAY), "KOR", null), KNOWN));
        assertFalse(SameEvent.same(incident("r", "launch.satellite", 4, DAY), KNOWN));
    }

    @Test
    void aTimeInAnotherZoneMayNameTheDayBefore() {
        DateSpan utc = DateSpan.day(DAY.minusDays(1)).at(new ClockTime(LocalTime.of(20, 57), ZoneId.of("UTC")));
        DateSpan seoul = DateSpan.day(DAY).at(new ClockTime(LocalTime.of(5, 57), ZoneId.of("Asia/Seoul")));
        assertTrue(SameEvent.same(KNOWN.withWhen(utc), KNOWN.withWhen(seoul)));
        assertFalse(SameEvent.same(KNOWN.withWhen(DateSpan.day(DAY.minusDays(1))), KNOWN));
    }

    @Test
    void withoutADateNothingIsTheSame() {
        assertFalse(SameEvent.same(KNOWN.withWhen(null), KNOWN));
    }
}
