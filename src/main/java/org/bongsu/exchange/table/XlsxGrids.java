package org.bongsu.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads workbooks of Excel (XLSX) sheet by sheet, as a stream of cells: formulas give the value that was kept with them, never a computation. */
public final class XlsxGrids {
    private XlsxGrids() { }

    /** Whether bytes may be a workbook: a ZIP file whose first entries are those of one. */
    public static boolean may(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return false;
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains("xl/workbook.xml") || all.contains("xl/worksheets/");
    }

    /** The sheets that hold something, by name, in the order of the workbook. */
    public static Map<String, Grid> read(String name, byte[] bytes) throws UnreadableGrid {
        Map<String, Grid> grids = new LinkedHashMap<>();
        try (BoundedZip zip = new BoundedZip(bytes); OPCPackage workbook = OPCPackage.open(zip)) {
            XSSFReader reader = new XSSFReader(workbook);
            XlsxDates dates = new XlsxDates(reader.getStylesTable(), date1904(reader));
            ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XlsxCells cells = new XlsxCells(words, dates);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(cells);
                    xml.parse(new InputSource(sheet));
                    if (cells.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isBlank()))) {
                        grids.put(sheets.getSheetName(), Grid.of(name, cells.rows()));
                    }
                }
            }
        } catch (XlsxCells.TooLarge e) {
            throw new UnreadableGrid("too-large", e);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException | OpenXML4JRuntimeException | RecordFormatException
                | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableGrid("broken", e);
        }
        if (grids.isEmpty()) {
            throw new UnreadableGrid("empty");
        }
        return grids;
    }

    private static boolean date1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream in = reader.getWorkbookData()) {
            String head = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return head.matches("(?s).*\\bdate1904=\"(?:1|true)\".*");
        }
    }
}
