package org.bongsu.publish.report;

import java.util.List;

/** The body of a DOCX: its blocks as paragraphs, tables and drawings. */
final class DocxBody {
    private static final long EMU = 12_700;
    private static final int TWENTIETHS = 20;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>""";
    private static final String END = """
            <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId5"/>\
            <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="first" r:id="rId4"/>\
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1360" w:right="1134" w:bottom="1240" w:left="1134" w:header="700" w:footer="620" w:gutter="0"/>\
            <w:titlePg/></w:sectPr></w:body></w:document>
            """;

    private final StringBuilder xml = new StringBuilder(HEAD);
    private final String alert;
    private int headings;
    private int pictures;

    DocxBody(Document document) {
        Setting setting = new Setting(document.look().theme());
        alert = DocxParts.hex(setting.color(Block.Ink.ALERT, false));
        paragraph("Title", run(document.about().title(), ""));
        paragraph("Subtitle", run(document.about().subtitle(), ""));
        if (!document.about().byline().isBlank()) {
            paragraph("Byline", run(document.about().byline(), ""));
        }
        contents(document);
    }

    /** The whole part. */
    String xml() {
        return xml + END;
    }

    /** The next block, in the order of reading. */
    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                String number = Integer.toString(++headings);
                paragraph("Heading" + heading.level(), "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + bookmark(heading) + "\"/>"
                        + run(heading.text(), "") + "<w:bookmarkEnd w:id=\"" + number + "\"/>");
            }
            case Block.Paragraph paragraph -> {
                StringBuilder runs = new StringBuilder(paragraph.style() == Block.Style.LIST ? run("•  ", properties(Block.Ink.QUIET)) : "");
                paragraph.runs().forEach(run -> runs.append(run(run.text(), properties(run.ink()))));
                paragraph(DocxParts.style(paragraph.style()), runs.toString());
            }
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    /** A field that a word processor can make anew, filled with the headings as links; it gives no pages, which only the word processor knows. */
    private void contents(Document document) {
        List<Block.Heading> all = document.contents();
        if (all.isEmpty()) {
            return;
        }
        paragraph("Contents", run(document.look().words().say("sitrep.contents"), ""));
        for (int i = 0; i < all.size(); i++) {
            Block.Heading heading = all.get(i);
            String begin = i > 0 ? "" : "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\n </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
            String end = i < all.size() - 1 ? "" : "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            paragraph("TOC" + heading.level(), begin + "<w:hyperlink w:anchor=\"" + bookmark(heading) + "\" w:history=\"1\">" + run(heading.text(), "") + "</w:hyperlink>" + end);
        }
    }

    /** Word's names of bookmarks have at most forty letters, digits and low lines. */
    private static String bookmark(Block.Heading heading) {
        String name = "_" + heading.id().replace('-', '_');
        return name.length() <= 40 ? name : name.substring(0, 31) + "%08x".formatted(name.hashCode());
    }

    private void paragraph(String style, String inside) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>").append(inside).append("</w:p>");
    }

    private String properties(Block.Ink ink) {
        return switch (ink) {
            case PLAIN -> "";
            case STRONG -> "<w:rPr><w:b/></w:rPr>";
            case QUIET -> "<w:rPr><w:rStyle w:val=\"Quiet\"/></w:rPr>";
            case ALERT -> "<w:rPr><w:b/><w:color w:val=\"" + alert + "\"/></w:rPr>";
        };
    }

    private static String run(String text, String properties) {
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + Shown.escaped(text) + "</w:t></w:r>";
    }

    private void table(Block.Table table) {
        double shares = table.columns().stream().mapToDouble(Block.Column::share).sum();
        long[] widths = table.columns().stream().mapToLong(column -> Math.round(column.share() / shares * Setting.MEASURE * TWENTIETHS)).toArray();
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Rows\"/><w:tblW w:w=\"").append(Math.round(Setting.MEASURE * TWENTIETHS))
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        for (long width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        row(table, widths, table.columns().stream().map(Block.Column::heading).toList(), true);
        table.rows().forEach(row -> row(table, widths, row, false));
        xml.append("</w:tbl>");
        paragraph("After", "");
    }

    private void row(Block.Table table, long[] widths, List<String> cells, boolean head) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>").append(head ? "<w:tblHeader/>" : "").append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]).append("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>")
                    .append(head ? "<w:keepNext/>" : "").append(table.columns().get(i).number() ? "<w:jc w:val=\"right\"/>" : "").append("</w:pPr>")
                    .append(run(cells.get(i), head ? "<w:rPr><w:b/></w:rPr>" : "")).append("</w:p></w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void picture(Block.Picture picture) {
        int number = ++pictures;
        double width = Math.min(picture.width(), Setting.MEASURE);
        String size = "cx=\"" + Math.round(width * EMU) + "\" cy=\"" + Math.round(picture.height() * width / picture.width() * EMU) + "\"";
        String name = "name=\"Figure " + number + "\" descr=\"" + Shown.escaped(picture.alternative()) + "\"";
        paragraph("Figure", "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr id=\"" + number + "\" " + name
                + "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + number + "\" " + name
                + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId" + (number + DocxParts.FIXED) + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        paragraph("Caption", run(picture.caption(), ""));
    }
}
