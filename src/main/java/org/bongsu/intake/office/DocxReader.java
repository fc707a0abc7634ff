package org.bongsu.intake.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.archive.ZipBytes;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** Reads a document of Word, DOCX (ECMA-376): what stands in it, without what was deleted from it. */
final class DocxReader implements XmlWalk.Handler {
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "footnoteReference", "object");

    private final Map<String, String> styles;
    private final Numbering numbering;
    private final Tables tables = new Tables();
    private final StringBuilder words = new StringBuilder();
    private Layout.@Nullable Kind kind;
    private @Nullable String title;
    private boolean titled;
    private boolean text;

    private String list = "";
    private int level;

    private DocxReader(Map<String, String> styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    static Found read(ZipBytes zip) throws Unreadable {
        OfficePackage parts = new OfficePackage(zip);
        DocxReader reader = new DocxReader(styles(parts), DocxLists.read(parts.get("word/numbering.xml")));
        XmlWalk.read(parts.need("word/document.xml"), new LeavingOut(LEFT_OUT, reader));
        return OfficePackage.found(reader.tables.passages(), reader.title, XmlProperties.read(parts.get("docProps/core.xml")));
    }

    /** Names of styles by id; those that Word comes with are named in English whatever its language. */
    private static Map<String, String> styles(OfficePackage parts) throws Unreadable {
        Map<String, String> names = new HashMap<>();
        XmlWalk.read(parts.get("word/styles.xml"), new XmlWalk.Handler() {
            private String id = "";

            @Override
            public void start(String name, XMLStreamReader at) {
                if (name.equals("style")) {
                    id = String.valueOf(XmlWalk.value(at, "styleId"));
                } else if (name.equals("name")) {
                    names.putIfAbsent(id, String.valueOf(XmlWalk.value(at, "val")).toLowerCase(Locale.ROOT));
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
        switch (name) {
            case "p" -> {
                flush();
                kind = null;
                titled = false;
                list = "";
                level = 0;
            }
            case "pStyle" -> style(String.valueOf(XmlWalk.value(at, "val")));
            case "numPr" -> kind = kind == Layout.Kind.HEADING ? kind : Layout.Kind.ITEM;
            case "ilvl" -> level = XmlWalk.number(at, "val", 0);
            case "numId" -> list = String.valueOf(XmlWalk.value(at, "val"));
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
        if (text) {
            words.append(chunk);
        }
    }

    @Override
    public void end(String name) {
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
            kind = Layout.Kind.HEADING;
        } else if (name.endsWith("quote")) {
            kind = Layout.Kind.QUOTE;
        } else if (name.startsWith("list")) {
            kind = Layout.Kind.ITEM;
        }
    }

    private void flush() {
        String paragraph = words.toString().strip();
        if (titled && title == null && !paragraph.isEmpty()) {
            title = paragraph.replace('\n', ' ');
        }
        tables.paragraph(paragraph, kind, kind == Layout.Kind.ITEM && !paragraph.isEmpty() ? numbering.next(list, level) : "");
        words.setLength(0);
    }
}
