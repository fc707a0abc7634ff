package org.bongsu.figure.timeline.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyDatesTest {
    @Test
    void comeEveryYearOrOnce() {
        KeyDates dates = KeyDates.of("rule\tside\tname_en\tname_ko\n10-10\tKP\tParty\t당\nmonth:02\tKR\tExercise\t훈련\n2021-01-05/2021-01-12\tKP\tCongress\t당대회\n");
        List<KeyDate> found = dates.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30), true);
        assertEquals(List.of("2020-02-01", "2020-10-10", "2021-01-05", "2021-02-01"), found.stream().map(d -> d.start().toString()).toList());
        assertEquals(LocalDate.of(2020, 2, 29), found.getFirst().end());
        assertEquals(List.of("당대회"), dates.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30), false).stream().map(d -> d.names().ko()).toList());
    }
}
