package org.bongsu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bongsu.figure.DataTable;
import org.junit.jupiter.api.Test;

class TableCsvTest {
    @Test
    void numbersStayNumbersAndFormulasBecomeText() {
        DataTable table = new DataTable(List.of("month", "all"),
                List.of(List.of("2022-01", "-4.5"), List.of("=HYPERLINK(\"x\")", "+1+2"), List.of("전단, \"풍선\"", "")));
        assertEquals("month,all\r\n2022-01,-4.5\r\n\"'=HYPERLINK(\"\"x\"\")\",'+1+2\r\n\"전단, \"\"풍선\"\"\",\r\n", TableCsv.write(table));
    }

    @Test
    void aRowHasACellForEachHeading() {
        assertThrows(IllegalArgumentException.class, () -> new DataTable(List.of("a"), List.of(List.of("1", "2"))));
    }
}
