package org.bongsu.publish.report;

import java.awt.Color;

/** The parts of a DOCX beside its body: styles, head and foot of pages, properties, and what belongs to what. */
final class DocxParts {
    /** So many relations stand before those of figures. */
    static final int FIXED = 5;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxParts() { }

    static String types(int pictures) {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + (pictures > 0 ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : "")
                + override("word/document", PARTS + "document.main+xml") + override("word/styles", PARTS + "styles+xml") + override("word/settings", PARTS + "settings+xml")
                + override("word/header1", PARTS + "header+xml") + override("word/header2", PARTS + "header+xml") + override("word/footer1", PARTS + "footer+xml")
                + override("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + override("docProps/custom", "application/vnd.openxmlformats-officedocument.custom-properties+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    static String packageRelations() {
        return relations(relation(1, RELATIONS + "/officeDocument", "word/document.xml")
                + relation(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
                + relation(3, RELATIONS + "/extended-properties", "docProps/app.xml") + relation(4, RELATIONS + "/custom-properties", "docProps/custom.xml"));
    }

    static String relations(int pictures) {
        StringBuilder all = new StringBuilder(relation(1, RELATIONS + "/styles", "styles.xml") + relation(2, RELATIONS + "/settings", "settings.xml")
                + relation(3, RELATIONS + "/header", "header1.xml") + relation(4, RELATIONS + "/footer", "footer1.xml") + relation(5, RELATIONS + "/header", "header2.xml"));
        for (int i = 1; i <= pictures; i++) {
            all.append(relation(FIXED + i, RELATIONS + "/image", "media/figure" + i + ".png"));
        }
        return relations(all.toString());
    }

    private static String relations(String inside) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static String core(Document document) {
        return XML + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>" + Shown.escaped(document.about().title()) + "</dc:title><dc:subject>" + Shown.escaped(document.about().subtitle()) + "</dc:subject><dc:language>"
                + document.look().words().language() + "</dc:language></cp:coreProperties>";
    }

    static String app() {
        return XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Bongsu</Application></Properties>";
    }

    /** The manifest as a property of the document; none where it is empty. */
    static String custom(String manifest) {
        return XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                + (manifest.isEmpty() ? "" : "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"bongsu:manifest\"><vt:lpwstr>" + Shown.escaped(manifest) + "</vt:lpwstr></property>")
                + "</Properties>";
    }

    static String settings() {
        return XML + "<w:settings " + WORD + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    static String noHeader() {
        return XML + "<w:hdr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p></w:hdr>";
    }

    static String header(Document document) {
        return XML + "<w:hdr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + Shown.escaped(document.about().title())
                + "</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">" + Shown.escaped(document.about().subtitle()) + "</w:t></w:r></w:p></w:hdr>";
    }

    static String footer(Document document) {
        // The words around the two numbers, whatever their order in the language.
        String said = document.look().words().say("sitrep.page", "\u0001", "\u0002");
        StringBuilder runs = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= said.length(); i++) {
            if (i == said.length() || said.charAt(i) <= 2) {
                runs.append("<w:r><w:t xml:space=\"preserve\">").append(Shown.escaped(said.substring(from, i))).append("</w:t></w:r>");
                if (i < said.length()) {
                    runs.append("<w:fldSimple w:instr=\"").append(said.charAt(i) == 1 ? "PAGE" : "NUMPAGES").append("\"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
                }
                from = i + 1;
            }
        }
        return XML + "<w:ftr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"Foot\"/></w:pPr>" + runs + "</w:p></w:ftr>";
    }

    static String style(Block.Style style) {
        return switch (style) {
            case BODY -> "Normal";
            case META -> "Meta";
            case NOTE -> "Note";
            case ITEM -> "Item";
            case QUOTE -> "Quote";
            case SAID -> "Said";
            case LIST -> "ListBullet";
        };
    }

    static String styles(Document document) {
        Setting setting = new Setting(document.look().theme());
        String quiet = "<w:color w:val=\"" + hex(setting.quiet()) + "\"/>";
        String line = hex(setting.hairline());
        String ink = hex(setting.text());
        boolean korean = document.look().words().korean();
        StringBuilder all = new StringBuilder(XML).append("<w:styles ").append(WORD).append("><w:docDefaults><w:rPrDefault><w:rPr>")
                .append("<w:rFonts w:ascii=\"").append(korean ? "Malgun Gothic" : "Calibri").append("\" w:hAnsi=\"").append(korean ? "Malgun Gothic" : "Calibri")
                .append("\" w:eastAsia=\"Malgun Gothic\" w:cs=\"Arial\"/><w:color w:val=\"").append(ink).append("\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"ko-KR\"/>")
                .append("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before=\"100\" w:after=\"0\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        all.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        all.append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Quiet\"><w:name w:val=\"Quiet\"/><w:rPr>").append(quiet).append("</w:rPr></w:style>");
        style(all, "Title", "Title", "<w:keepNext/>" + gap(0, 0, 252), "<w:b/>" + size(46));
        style(all, "Subtitle", "Subtitle", "<w:keepNext/>" + gap(120, 0, 264), size(24));
        style(all, "Byline", "Byline", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"8\" w:color=\"" + ink + "\"/></w:pBdr>" + gap(60, 0, 264), quiet);
        for (int level = 1; level <= 3; level++) {
            style(all, "Heading" + level, "heading " + level, "<w:keepNext/><w:keepLines/>" + gap(level == 1 ? 480 : level == 2 ? 320 : 240, 0, 252) + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                    "<w:b/>" + size(level == 1 ? 30 : level == 2 ? 24 : 21));
        }
        style(all, "Contents", "Contents", "<w:keepNext/>" + gap(320, 0, 252), "<w:b/>" + size(24));
        style(all, "TOC1", "toc 1", gap(80, 0, 252), "<w:b/>");
        style(all, "TOC2", "toc 2", gap(0, 0, 252) + "<w:ind w:left=\"260\"/>", "");
        style(all, "Meta", "Meta", "<w:keepNext/>" + gap(40, 0, 264), quiet + size(17));
        style(all, "Note", "Note", gap(80, 0, 264), quiet + size(17));
        style(all, "Item", "Item", "<w:keepNext/>" + gap(140, 0, 264), size(17));
        style(all, "Quote", "Quote", "<w:keepNext/><w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"" + line + "\"/></w:pBdr>" + gap(60, 0, 276) + "<w:ind w:left=\"240\"/>", "");
        style(all, "Said", "Said", gap(20, 0, 264) + "<w:ind w:left=\"240\"/>", quiet + size(17));
        style(all, "ListBullet", "List Bullet", gap(60, 0, 276) + "<w:ind w:left=\"240\" w:hanging=\"200\"/>", "");
        style(all, "Cell", "Cell", gap(20, 20, 252), size(17));
        style(all, "After", "After table", gap(0, 0, 120), size(8));
        style(all, "Figure", "Figure", "<w:keepNext/>" + gap(160, 0, 240), "");
        style(all, "Caption", "caption", gap(60, 0, 264), quiet + size(17));
        style(all, "Running", "Running head", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"" + line + "\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>" + gap(0, 0, 240), quiet + size(15));
        style(all, "Foot", "Foot", gap(0, 0, 240) + "<w:jc w:val=\"right\"/>", quiet + size(15));
        all.append("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Rows\"><w:name w:val=\"Rows\"/><w:tblPr><w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"").append(line)
                .append("\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"").append(line).append("\"/></w:tblBorders><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>")
                .append("<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"").append(ink).append("\"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>");
        return all.append("</w:styles>").toString();
    }

    private static void style(StringBuilder all, String id, String name, String paragraph, String run) {
        all.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name)
                .append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>").append(paragraph).append("</w:pPr><w:rPr>").append(run).append("</w:rPr></w:style>");
    }

    private static String gap(int before, int after, int line) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line + "\" w:lineRule=\"auto\"/>";
    }

    /** In half points. */
    private static String size(int halves) {
        return "<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>";
    }

    static String hex(Color color) {
        return "%06X".formatted(color.getRGB() & 0xFFFFFF);
    }
}
