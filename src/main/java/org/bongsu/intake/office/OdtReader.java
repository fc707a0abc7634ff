package org.bongsu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.archive.ZipBytes;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** Reads an OpenDocument text, ODT (ISO/IEC 26300). */
final class OdtReader implements XmlWalk.Handler {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "note", "sequence-decls", "forms", "scripts", "object");
    private static final Set<String> QUOTED = Set.of("quotations", "quote");
    private static final int MOST_SPACES = 100;

    private final Tables tables = new Tables();
    private final StringBuilder words = new StringBuilder();
    private Layout.@Nullable Kind kind;
    private @Nullable String title;
    private boolean titled;
    private final Numbering numbering = new Numbering();
    /** Names of the styles of the lists that are open, the innermost first. */
    private final Deque<String> lists = new ArrayDeque<>();
    private String style = "";
    private boolean begun;
    private int open;

    static Found read(ZipBytes zip) throws Unreadable {
        OfficePackage parts = new OfficePackage(zip);
        if (new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Unreadable("encrypted");
        }
        OdtReader reader = new OdtReader();
        XmlWalk.read(parts.need("content.xml"), new LeavingOut(LEFT_OUT, reader));
        return OfficePackage.found(reader.tables.passages(), reader.title, XmlProperties.read(parts.get("meta.xml")));
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "p", "h" -> {
                flush();
                String style = String.valueOf(at.getAttributeValue(TEXT, "style-name")).toLowerCase(Locale.ROOT);
                titled = style.equals("title");
                kind = name.equals("h") || titled ? Layout.Kind.HEADING : !lists.isEmpty() ? Layout.Kind.ITEM : QUOTED.contains(style) ? Layout.Kind.QUOTE : null;
                open++;
            }
            case "list" -> lists.push(Objects.requireNonNullElse(at.getAttributeValue(TEXT, "style-name"), lists.isEmpty() ? "" : lists.getFirst()));
            case "list-item" -> begun = false;
            case "list-style" -> style = String.valueOf(XmlWalk.value(at, "name"));
            case "list-level-style-number" -> {
                int level = XmlWalk.number(at, "level", 1);
                String before = Objects.requireNonNullElse(XmlWalk.value(at, "num-prefix"), "");
                String after = Objects.requireNonNullElse(XmlWalk.value(at, "num-suffix"), ".");
                numbering.level(style, level - 1, new Numbering.Level(Numbering.numerals(XmlWalk.value(at, "num-format")), before + "%" + level + after, XmlWalk.number(at, "start-value", 1)));
            }
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            case "s" -> words.append(" ".repeat(spaces(at.getAttributeValue(TEXT, "c"))));
            case "table" -> tables.begin();
            case "table-row" -> tables.row();
            default -> { }
        }
    }

    @Override
    public void words(String chunk) {
        if (open > 0) {
            words.append(chunk.replace('\n', ' '));
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p", "h" -> {
                flush();
                open--;
            }
            case "list" -> lists.poll();
            case "table-cell" -> tables.cellEnd();
            case "table" -> tables.end();
            default -> { }
        }
    }

    private static int spaces(@Nullable String count) {
        return count != null && count.matches("\\d{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }

    private void flush() {
        String paragraph = words.toString().strip();
        if (titled && title == null && !paragraph.isEmpty()) {
            title = paragraph;
        }
        // Further paragraphs of an item have no mark.
        boolean item = kind == Layout.Kind.ITEM && !begun && !paragraph.isEmpty();
        begun |= item;
        tables.paragraph(paragraph, item || kind != Layout.Kind.ITEM ? kind : null, item ? numbering.next(lists.isEmpty() ? "" : lists.getFirst(), lists.size() - 1) : "");
        words.setLength(0);
    }
}
