package org.bongsu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.exchange.table.CsvGrid;
import org.bongsu.exchange.table.XlsxGrids;
import org.bongsu.model.Claim;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.RowFault;
import org.bongsu.model.Stance;
import org.bongsu.model.Subject;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is exported can be read again and gives the same incidents; what a format cannot hold is said here. */
class RoundTripProperties {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();

    /** Stores of a few incidents with claims, whose words are anything that can be typed, spreadsheets' formulas included. */
    @Provide
    Arbitrary<List<CodedIncident>> stores() {
        Arbitrary<String> words = Arbitraries.oneOf(Arbitraries.strings().withChars("=+-@'\t\r\n;:>\\\"<&, _x0007é가나 1").ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(8).filter(s -> s.codePoints().allMatch(c -> c < 0xD800 || c > 0xDFFF)));
        return Arbitraries.longs().flatMap(seed -> words.list().ofSize(9).list().ofMaxSize(4).map(all -> {
            List<CodedIncident> store = new ArrayList<>();
            List<Incident> random = new RandomCoding(seed).incidents(all.size());
            for (List<String> some : all) {
                store.add(coded(random.get(store.size()), some));
            }
            return store;
        }));
    }

    private static CodedIncident coded(Incident plain, List<String> words) {
        Detail d = plain.detail();
        Place where = plain.where();
        // An empty name of a province is none.
        String province = where == null || where.admin1() == null || where.admin1().isEmpty() ? null : where.admin1();
        Incident incident = plain.withWhere(where == null ? null : new Place(where.name(), province, where.admin2(), where.point(), where.precision())).withWhat(new Subject(plain.type(), words.get(0), plain.severity()))
                .withDetail(new Detail(d.actors(), d.quantities(), Map.of("name" + words.get(1), words.get(2)), d.inForce(), List.of(words.get(3), words.get(4)), words.get(5)));
        Claim claim = new Claim("c" + plain.id(), plain.id(), new Claim.Assertion("range", words.get(6), Stance.DENIES, null),
                new Evidence("a1", 3, 3 + words.get(7).length(), words.get(7), words.get(8), ""));
        return new CodedIncident(incident, List.of(claim));
    }

    @Property(tries = 200)
    void jsonHoldsAll(@ForAll("stores") List<CodedIncident> store) throws UnreadableTable {
        assertEquals(store, IncidentJsonReader.read(IncidentJson.write(store)).incidents());
    }

    @Property(tries = 200)
    void geoJsonHoldsAll(@ForAll("stores") List<CodedIncident> store) throws UnreadableTable {
        assertEquals(store, IncidentJsonReader.read(IncidentGeoJson.write(store)).incidents());
    }

    @Property(tries = 300)
    void csvHoldsAllButClaims(@ForAll("stores") List<CodedIncident> store) throws Exception {
        List<RowFault> faults = new ArrayList<>();
        assertEquals(store.stream().map(CodedIncident::incident).toList(),
                IncidentCsv.read(CsvGrid.read("x.csv", IncidentCsv.write(store)), faults).stream().map(CodedIncident::incident).toList(), () -> faults.toString());
    }

    @Property(tries = 100)
    void workbooksHoldAll(@ForAll("stores") List<CodedIncident> store) throws Exception {
        List<RowFault> faults = new ArrayList<>();
        assertEquals(store, IncidentXlsx.read(XlsxGrids.read("x.xlsx", workbook(store)), faults), () -> faults.toString());
    }

    @Property(tries = 30)
    void workbooksHoldNoFormulaAndDaysAsDays(@ForAll("stores") List<CodedIncident> store) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(store)))) {
            for (Sheet sheet : book) {
                assertTrue(sheet.getPaneInformation().isFreezePane());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                    }
                }
            }
            for (int i = 0; i < store.size(); i++) {
                var when = store.get(i).incident().when();
                Cell start = book.getSheet("incidents").getRow(i + 1).getCell(4);
                assertEquals(when != null, start != null && DateUtil.isCellDateFormatted(start));
                if (start != null && when != null) {
                    assertEquals(when.start(), LocalDate.from(start.getLocalDateTimeCellValue()));
                }
            }
        }
    }

    /** KML has no claims, and no control characters; what it says of an incident is there for any reader of KML. */
    @Property(tries = 60)
    void kmlIsReadByAnyReader(@ForAll("stores") List<CodedIncident> store) throws Exception {
        StringWriter out = new StringWriter();
        IncidentKml.write(store, CODEBOOK, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
        NodeList marks = document.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", "Placemark");
        assertEquals(store.size(), marks.getLength());
        long points = store.stream().map(c -> c.incident().where()).filter(w -> w != null && w.point() != null).count();
        assertEquals(points, document.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", "Point").getLength());
        assertEquals(StandardCharsets.UTF_8.name(), document.getXmlEncoding());
    }

    /** KML holds all but claims and what XML has no sign for: control characters, and carriage returns, which it reads as line feeds. Its folders sort by family. */
    @Property(tries = 200)
    void kmlHoldsAllButClaims(@ForAll("stores") List<CodedIncident> store) throws Exception {
        List<CodedIncident> plain = store.stream().filter(each -> sayable(each.incident())).toList();
        StringWriter out = new StringWriter();
        IncidentKml.write(plain, CODEBOOK, out);
        List<RowFault> faults = new ArrayList<>();
        if (!plain.isEmpty()) {
            assertEquals(plain.stream().map(CodedIncident::incident).sorted(Comparator.comparing(Incident::id)).toList(),
                    IncidentXlsx.read(Map.of("", KmlGrid.read("x.kml", out.toString())), faults).stream().map(CodedIncident::incident).sorted(Comparator.comparing(Incident::id)).toList(), () -> faults.toString());
        }
    }

    private static boolean sayable(Incident incident) {
        return IncidentJson.line(IncidentJson.node(incident, List.of())).chars().noneMatch(c -> c == 0xFFFE || c == 0xFFFF)
                && (incident.toString()).chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t');
    }

    private static byte[] workbook(List<CodedIncident> store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IncidentXlsx.write(store, CODEBOOK, out, () -> false);
        return out.toByteArray();
    }
}
