package org.bongsu.figure.timeline.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bongsu.model.OwnDate;
import org.junit.jupiter.api.Test;

class KeyDatesTest {
    private static final KeyDates TABLE = KeyDates.of(
            "rule\tside\tname_en\tname_ko\n10-10\tKP\tParty\t당\nmonth:02\tKR\tExercise\t훈련\n2021-01-05/2021-01-12\tKP\tCongress\t당대회\n");

    private static List<String> starts(KeyDates dates, String from, String to, boolean yearly) {
        return dates.between(LocalDate.parse(from), LocalDate.parse(to), yearly).stream().map(d -> d.start().toString()).toList();
    }

    @Test
    void comeEveryYearOrOnce() {
        List<KeyDate> found = TABLE.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30), true);
        assertEquals(List.of("2020-02-01", "2020-10-10", "2021-01-05", "2021-02-01"), found.stream().map(d -> d.start().toString()).toList());
        assertEquals(LocalDate.of(2020, 2, 29), found.getFirst().end());
        assertEquals(List.of("당대회"), TABLE.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30), false).stream().map(d -> d.names().ko()).toList());
    }

    @Test
    void ownDatesStandBesideThemWhateverElseIsAskedFor() {
        KeyDates own = TABLE.with(List.of(new OwnDate("d1", "Talks", LocalDate.of(2021, 3, 4), LocalDate.of(2021, 3, 6), false),
                new OwnDate("d2", "Season", LocalDate.of(2019, 12, 20), LocalDate.of(2020, 1, 10), true)));
        assertEquals(List.of("2019-12-20", "2020-12-20", "2021-01-05", "2021-03-04"), starts(own, "2020-01-01", "2021-06-30", false));
        KeyDate season = own.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), false).getFirst();
        assertTrue(season.own() && season.yearly());
        assertEquals(LocalDate.of(2020, 1, 10), season.end(), "a span goes over the turn of the year");
    }

    @Test
    void everyRowOfTheTableThatBongsuComesWithIsInSomeYear() {
        List<KeyDate> all = KeyDates.DEFAULT.between(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 12, 31), true);
        assertTrue(all.stream().noneMatch(date -> date.names().en().isBlank() || date.names().ko().isBlank()));
        assertEquals(27, all.stream().filter(date -> date.names().en().equals("Day of the Sun")).count());
    }

    @Test
    void aDayThatAYearDoesNotHaveIsTheOneBefore() {
        KeyDates leap = KeyDates.NONE.with(List.of(new OwnDate("d", "Leap", LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29), true)));
        assertEquals(List.of("2023-02-28", "2024-02-29"), starts(leap, "2023-01-01", "2024-12-31", true));
    }
}
