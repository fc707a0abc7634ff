package org.bongsu.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.model.RowFault;
import org.bongsu.model.TableMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the field as they are: recognised by their columns, and every row accounted for. */
@Tag("quality")
class RealTablesQuality {
    private static final Path DATA = Path.of("../shared/data/incidents");

    @ParameterizedTest
    @CsvSource({"cns_missile_tests_1984_2019.csv, CNS missile tests, 145", "nk_missile_tests_nagix_1984_2019.csv, Missile tests (nagix), 145",
        "csis_provocations_1958_2023.csv, CSIS provocations, 380", "csis_categories_severity_1958_2023.csv, Provocations with severity, 441",
        "landmark_incidents_with_links.csv, Landmark incidents, 83", "budgetlab_us_tariff_revisions_2025_2026.csv, US tariff revisions, 41"})
    void accountsForEveryRow(String file, String known, int rows) throws Exception {
        assumeTrue(Files.exists(DATA), "the folder with real tables is not at hand");
        Grid grid = CsvGrid.read(file, Characters.read(Files.readAllBytes(DATA.resolve(file))).text());
        TableMapping mapping = KnownTables.find(grid).orElseThrow();
        assertEquals(known, mapping.name());
        TableReading reading = new RowReader(CodebookReader.readDefault(), Gazetteer.readDefault()).read(grid, mapping);
        long left = reading.faults().stream().filter(RowFault::whole).count();
        System.out.printf("%s: %d rows, %d read, %d left out, %d cells not read; by type %s%n", file, grid.rows().size(), reading.rows().size(), left,
                reading.faults().size() - left, reading.rows().stream().collect(Collectors.groupingBy(r -> r.incident().type(), Collectors.counting())));
        reading.faults().forEach(fault -> System.out.println("  " + fault));
        assertEquals(rows, reading.rows().size() + left);
        assertTrue(reading.rows().stream().allMatch(row -> row.claims().stream().allMatch(claim -> claim.evidence().end() > claim.evidence().start())),
                "every claim has the cell that says so");
    }
}
