package org.bongsu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.bongsu.model.Coding;
import org.bongsu.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentCsvTest {
    private static NamedCsvRecord written(String title) {
        var incident = Coding.at(Coding.incident("i1", "launch.srbm", 3, LocalDate.of(2024, 3, 18)), "Sunan", 39.2, 125.7)
                .withWhat(new Subject("launch.srbm", title, 3));
        String csv = IncidentCsv.write(List.of(new CodedIncident(incident, List.of())));
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1"})
    void noTitleIsTakenForAFormula(String title) {
        String cell = written(title).getField("title");
        assertFalse("=+-@\t＝".indexOf(cell.charAt(0)) >= 0, cell);
    }

    @Test
    void quotesCommasAndLineBreaksStayInTheirCell() {
        assertEquals("a \"b\", c\nd", written("a \"b\", c\nd").getField("title"));
        assertEquals("2024-03-18", written("x").getField("start"));
        assertEquals("125.7", written("x").getField("lon"));
    }
}
