package org.bongsu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.archive.ZipBytes;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.bongsu.model.Layout;

/** Reads a document of Hangul, HWPX (KS X 6101): its sections in order, without heads, feet, notes and hidden comments. */
final class HwpxReader implements XmlWalk.Handler {
    private static final Set<String> LEFT_OUT = Set.of("header", "footer", "footNote", "endNote", "hiddenComment", "secPr", "parameters", "deleteBegin", "linesegarray", "shapeComment");

    private final Tables tables = new Tables();
    /** A paragraph may hold a table whose cells hold paragraphs: each has its own words. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<String> shapes = new ArrayDeque<>();
    private final HwpxHeads heads;
    private boolean text;

    private HwpxReader(HwpxHeads heads) {
        this.heads = heads;
    }

    static Found read(ZipBytes zip) throws Unreadable {
        OfficePackage parts = new OfficePackage(zip);
        if (new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Unreadable("encrypted");
        }
        HwpxReader reader = new HwpxReader(HwpxHeads.read(parts.get("Contents/header.xml")));
        for (String section : parts.names("Contents/section\\d+\\.xml")) {
            XmlWalk.read(parts.need(section), new LeavingOut(LEFT_OUT, reader));
        }
        return OfficePackage.found(reader.tables.passages(), null, XmlProperties.read(parts.get("Contents/content.hpf")));
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "p" -> {
                open.push(new StringBuilder());
                shapes.push(String.valueOf(XmlWalk.value(at, "paraPrIDRef")));
            }
            case "t" -> text = true;
            case "lineBreak" -> add("\n");
            case "tab" -> add("\t");
            case "nbSpace", "fwSpace" -> add(" ");
            case "hyphen" -> add("-");
            case "tbl" -> {
                flush();
                tables.begin();
            }
            case "tr" -> tables.row();
            default -> { }
        }
    }

    @Override
    public void words(String chunk) {
        if (text) {
            add(chunk);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> text = false;
            case "p" -> {
                flush();
                open.poll();
                shapes.poll();
            }
            case "tc" -> tables.cellEnd();
            case "tbl" -> tables.end();
            default -> { }
        }
    }

    private void add(String chunk) {
        if (!open.isEmpty()) {
            open.getFirst().append(chunk);
        }
    }

    /** What stands before a table in its paragraph comes before it. */
    private void flush() {
        if (!open.isEmpty()) {
            String words = open.getFirst().toString();
            HwpxHeads.Head head = heads.of(shapes.getFirst());
            boolean item = head.kind() == Layout.Kind.ITEM && !words.isBlank();
            tables.paragraph(words, head.kind(), item ? heads.numbering().next(head.list(), head.level()) : "");
            open.getFirst().setLength(0);
        }
    }
}
