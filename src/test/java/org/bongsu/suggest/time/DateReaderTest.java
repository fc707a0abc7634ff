package org.bongsu.suggest.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateReaderTest {
    @TestFactory
    Stream<DynamicTest> readsWhatAnAnalystTypes() {
        return Cases.rows("time/typed-dates.tsv").map(row -> DynamicTest.dynamicTest(row[0] + " on " + row[1], () -> {
            Optional<DateSpan> expected = row[2].isEmpty() ? Optional.empty() : Optional.of(new DateSpan(LocalDate.parse(row[2]),
                    LocalDate.parse(row[3]), DatePrecision.valueOf(row[4]), null));
            assertEquals(expected, DateReader.parse(row[0], LocalDate.parse(row[1])));
        }));
    }

    @Test
    void keepsTheClockTimeWithItsZone() {
        DateSpan read = DateReader.parse("27 jan 7:23 pm UTC", LocalDate.of(2026, 1, 28)).orElseThrow();
        assertEquals(new ClockTime(LocalTime.of(19, 23), ZoneId.of("UTC")), read.clock());
        DateSpan korean = DateReader.parse("27일 오전 8시 24분", LocalDate.of(2026, 1, 28)).orElseThrow();
        assertEquals(new ClockTime(LocalTime.of(8, 24), ZoneId.of("Asia/Seoul")), korean.clock());
    }
}
