package org.bongsu.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Dates as publishers write them, in the zone that they speak in. */
class DateTextTest {
    @TestFactory
    Stream<DynamicTest> readsDatesAsPublishersWriteThem() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/bongsu/intake/text/dates.tsv")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    SpokenDate date = DateText.find(row[0]);
                    assertEquals(row[2], date == null ? "" : date.published(ZoneId.of(row[1])).iso());
                }));
    }
}
