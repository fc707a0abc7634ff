package org.bongsu.intake.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.archive.ZipBytes;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.jspecify.annotations.Nullable;

/** Reads a document of Word, DOCX (ECMA-376): what stands in it, without what was deleted from it. */
final class DocxReader implements SafeXml.Handler {
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "footnoteReference", "object");

    private final Map<String, String> styles;
    private final Tables tables = new Tables();
    private final StringBuilder words = new StringBuilder();
    private Tables.Kind kind = Tables.Kind.PLAIN;
    private @Nullable String title;
    private boolean titled;
    private boolean text;
    private int left;

    private DocxReader(Map<String, String> styles) {
        this.styles = styles;
    }

    static Found read(ZipBytes zip) throws Unreadable {
        OfficePackage parts = new OfficePackage(zip);
        DocxReader reader = new DocxReader(styles(parts));
        SafeXml.read(parts.need("word/document.xml"), reader);
        return OfficePackage.found(reader.tables.passages(), reader.title, XmlProperties.read(parts.get("docProps/core.xml")));
    }

    /** Names of styles by id; those that Word comes with are named in English whatever its language. */
    private static Map<String, String> styles(OfficePackage parts) throws Unreadable {
        Map<String, String> names = new HashMap<>();
        SafeXml.read(parts.get("word/styles.xml"), new SafeXml.Handler() {
            private String id = "";

            @Override
            public void start(String name, XMLStreamReader at) {
                if (name.equals("style")) {
                    id = String.valueOf(value(at, "styleId"));
                } else if (name.equals("name")) {
                    names.putIfAbsent(id, String.valueOf(value(at, "val")).toLowerCase(Locale.ROOT));
                }
            }

            @Override
            public void words(String text) { }

            @Override
            public void end(String name) { }
        });
        return names;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (left > 0 || LEFT_OUT.contains(name)) {
            left++;
            return;
        }
        switch (name) {
            case "p" -> {
                flush();
                kind = Tables.Kind.PLAIN;
                titled = false;
            }
            case "pStyle" -> style(String.valueOf(value(at, "val")));
            case "numPr" -> kind = kind == Tables.Kind.HEADING ? kind : Tables.Kind.ITEM;
            case "t" -> text = true;
            case "tab" -> words.append(words.isEmpty() ? "" : "\t");
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "tbl" -> tables.begin();
            case "tr" -> tables.row();
            default -> { }
        }
    }

    @Override
    public void words(String chunk) {
        if (text && left == 0) {
            words.append(chunk);
        }
    }

    @Override
    public void end(String name) {
        if (left > 0) {
            left--;
            return;
        }
        switch (name) {
            case "t" -> text = false;
            case "p" -> flush();
            case "tc" -> tables.cellEnd();
            case "tbl" -> tables.end();
            default -> { }
        }
    }

    private void style(String id) {
        String name = styles.getOrDefault(id, id.toLowerCase(Locale.ROOT));
        titled = name.equals("title");
        if (titled || name.startsWith("heading") || name.equals("subtitle")) {
            kind = Tables.Kind.HEADING;
        } else if (name.startsWith("list")) {
            kind = Tables.Kind.ITEM;
        }
    }

    private void flush() {
        String paragraph = words.toString().strip();
        if (titled && title == null && !paragraph.isEmpty()) {
            title = paragraph.replace('\n', ' ');
        }
        tables.paragraph(paragraph, kind);
        words.setLength(0);
    }

    private static @Nullable String value(XMLStreamReader at, String attribute) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(attribute)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }
}
