package org.bongsu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of Excel (ECMA-376) that is written sheet after sheet, each with a header that stays and can be filtered; the same content gives the same bytes. */
final class XlsxBook {
    /** The style of days. */
    static final int DAY = 1;
    /** The style of headings. */
    static final int HEAD = 2;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Named> sheets = new ArrayList<>();

    private record Named(String name, String filter) { }

    /** Writes the rows of a sheet. */
    interface Rows {
        void to(XlsxSheet sheet) throws IOException;
    }

    /**
     * What a sheet is.
     *
     * @param fixed  how many columns stay when one moves right
     * @param widths of its columns, in characters
     * @param rows   how many, the header not counted
     */
    record Shape(String name, int fixed, List<String> header, int[] widths, int rows) { }

    XlsxBook(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Half as large again would take three times as long.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void sheet(Shape shape, Rows rows) throws IOException {
        String filter = "A1:" + XlsxSheet.cell(shape.header().size() - 1, Math.max(shape.rows(), 1) + 1);
        String end = XlsxSheet.cell(shape.header().size() - 1, Math.max(shape.rows(), 1) + 1).replaceFirst("(\\D+)(\\d+)", "\\$$1\\$$2");
        sheets.add(new Named(shape.name(), "'" + shape.name() + "'!$A$1:" + end));
        part("xl/worksheets/sheet" + sheets.size() + ".xml");
        XlsxSheet sheet = new XlsxSheet(zip, shape.header().size());
        String pane = shape.fixed() > 0 ? "bottomRight" : "bottomLeft";
        sheet.raw(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"" + (sheets.size() == 1 ? " tabSelected=\"1\"" : "") + "><pane "
                + (shape.fixed() > 0 ? "xSplit=\"" + shape.fixed() + "\" " : "") + "ySplit=\"1\" topLeftCell=\"" + XlsxSheet.cell(shape.fixed(), 2) + "\" activePane=\"" + pane
                + "\" state=\"frozen\"/><selection pane=\"" + pane + "\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < shape.widths().length; i++) {
            sheet.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + shape.widths()[i] + "\" customWidth=\"1\"/>");
        }
        sheet.raw("</cols><sheetData>");
        sheet.beginRow();
        for (int i = 0; i < shape.header().size(); i++) {
            sheet.head(i, shape.header().get(i));
        }
        sheet.endRow();
        rows.to(sheet);
        sheet.raw("</sheetData><autoFilter ref=\"" + filter + "\"/></worksheet>");
        sheet.flush();
        zip.closeEntry();
    }

    /** Writes what holds the sheets together; the stream that it was written to stays open. */
    void finish() throws IOException {
        StringBuilder listed = new StringBuilder();
        StringBuilder filters = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + 1;
            listed.append("<sheet name=\"").append(sheets.get(i).name()).append("\" sheetId=\"").append(number).append("\" r:id=\"rId").append(number).append("\"/>");
            filters.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(i).append("\" hidden=\"1\">").append(sheets.get(i).filter()).append("</definedName>");
            relations.append(relation(number, OFFICE + "/worksheet", "worksheets/sheet" + number + ".xml"));
            types.append(override("xl/worksheets/sheet" + number + ".xml", TYPES + "worksheet+xml"));
        }
        int styles = sheets.size() + 1;
        whole("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/></bookViews><sheets>" + listed + "</sheets><definedNames>" + filters
                + "</definedNames></workbook>");
        whole("xl/_rels/workbook.xml.rels", relations(relations + relation(styles, OFFICE + "/styles", "styles.xml")));
        whole("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        whole("_rels/.rels", relations(relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")));
        whole("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override("xl/workbook.xml", TYPES + "sheet.main+xml") + override("xl/styles.xml", TYPES + "styles+xml") + types + "</Types>");
        zip.finish();
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private void whole(String name, String text) throws IOException {
        part(name);
        zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
