package org.bongsu.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.junit.jupiter.api.Test;

/** Tables with the very headings that the public codebooks of ACLED (2024) and UCDP GED (24.1) give, and rows that were made up in their form. */
class FieldTablesTest {
    private static Grid grid(String file) throws IOException, UnreadableGrid {
        try (InputStream in = Objects.requireNonNull(FieldTablesTest.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(KnownTables.startsOne(text), "known by the first line");
            return CsvGrid.read(file, text);
        }
    }

    private static TableReading read(String file, String name) throws IOException, UnreadableGrid {
        Grid grid = grid(file);
        var mapping = KnownTables.find(grid).orElseThrow();
        assertEquals(name, mapping.name());
        return new RowReader(CodebookReader.readDefault(), Gazetteer.readDefault()).read(grid, mapping);
    }

    private static void at(Incident incident, double lat, double lon, PlacePrecision precision) {
        Place where = Objects.requireNonNull(incident.where());
        assertEquals(lat, Objects.requireNonNull(where.point()).lat());
        assertEquals(lon, where.point().lon());
        assertEquals(precision, where.precision());
    }

    @Test
    void acledIsReadByItsScalesAndNamesTheRowThatCannotBe() throws Exception {
        TableReading reading = read("acled.csv", "ACLED");
        List<Incident> incidents = reading.rows().stream().map(ReadRow::incident).toList();
        assertEquals(2, incidents.size());
        Incident shells = incidents.get(0);
        assertEquals("border.artillery", shells.type());
        assertEquals(DateSpan.day(LocalDate.of(2024, 1, 5)), shells.when());
        at(shells, 37.9667, 124.65, PlacePrecision.NEAR);
        ActorLink link = shells.detail().actors().getFirst();
        assertEquals("PRK", link.from());
        assertTrue(shells.detail().actors().stream().anyMatch(each -> "KOR".equals(each.to()) || "KOR".equals(each.from())));
        Incident clash = incidents.get(1);
        assertEquals("border.firefight", clash.type());
        assertEquals(DatePrecision.WEEK, Objects.requireNonNull(clash.when()).precision());
        assertTrue(clash.when().contains(LocalDate.of(2024, 1, 12)));
        assertTrue(clash.detail().quantities().stream().anyMatch(q -> q.name().equals("killed") && Objects.requireNonNull(q.best()) == 2));
        assertEquals(1, reading.faults().stream().filter(fault -> fault.whole()).count());
        assertEquals(3, reading.faults().getFirst().row());
        assertEquals("event_date", reading.faults().getFirst().column());
    }

    @Test
    void ucdpGedIsReadByItsScales() throws Exception {
        TableReading reading = read("ucdp-ged.csv", "UCDP GED");
        List<Incident> incidents = reading.rows().stream().map(ReadRow::incident).toList();
        assertEquals(3, incidents.size(), () -> reading.faults().toString());
        assertFalse(reading.faults().stream().anyMatch(fault -> fault.whole()));
        Incident island = incidents.get(0);
        assertEquals("Shells hit an island", island.title());
        assertEquals(DateSpan.day(LocalDate.of(2010, 11, 23)), island.when());
        at(island, 37.6667, 125.7, PlacePrecision.EXACT);
        assertEquals("PRK", island.detail().actors().getFirst().from());
        assertTrue(island.detail().quantities().stream().anyMatch(q -> q.name().equals("killed") && Objects.requireNonNull(q.best()) == 4));
        Incident boats = incidents.get(1);
        assertEquals(DatePrecision.WEEK, Objects.requireNonNull(boats.when()).precision());
        assertEquals(LocalDate.of(2002, 6, 30), boats.when().end());
        at(boats, 37.6, 125.3, PlacePrecision.SEA);
        Incident month = incidents.get(2);
        assertEquals(DatePrecision.MONTH, Objects.requireNonNull(month.when()).precision());
        at(month, 37.45, 126.7, PlacePrecision.PROVINCE);
    }
}
