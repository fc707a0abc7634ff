package org.bongsu.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** What stands before the words of a paragraph of HWPX, by the id of its shape. */
final class HwpxHeads implements XmlWalk.Handler {
    private static final Head NONE = new Head(null, "", 0);

    private final Map<String, Head> heads = new HashMap<>();
    private final Numbering numbering = new Numbering();
    private String shape = "";
    private String list = "";
    private int level;
    private @Nullable String signs;
    private int start;
    private @Nullable StringBuilder pattern;

    /**
     * What a paragraph begins with.
     *
     * @param kind  a heading of an outline, an item, or null for neither
     * @param list  the list that it is counted in
     * @param level from 0
     */
    record Head(Layout.@Nullable Kind kind, String list, int level) { }

    private HwpxHeads() { }

    static HwpxHeads read(byte[] xml) throws Unreadable {
        HwpxHeads heads = new HwpxHeads();
        if (xml.length > 0) {
            XmlWalk.read(xml, heads);
        }
        return heads;
    }

    Head of(String id) {
        return heads.getOrDefault(id, NONE);
    }

    Numbering numbering() {
        return numbering;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "paraPr" -> shape = String.valueOf(XmlWalk.value(at, "id"));
            case "heading" -> {
                String type = String.valueOf(XmlWalk.value(at, "type"));
                Layout.Kind kind = type.equals("OUTLINE") ? Layout.Kind.HEADING : type.equals("NUMBER") || type.equals("BULLET") ? Layout.Kind.ITEM : null;
                heads.putIfAbsent(shape, new Head(kind, type.equals("NUMBER") ? String.valueOf(XmlWalk.value(at, "idRef")) : "", XmlWalk.number(at, "level", 0)));
            }
            case "numbering" -> list = String.valueOf(XmlWalk.value(at, "id"));
            case "paraHead" -> {
                level = XmlWalk.number(at, "level", 1) - 1;
                signs = XmlWalk.value(at, "numFormat");
                start = XmlWalk.number(at, "start", 1);
                pattern = new StringBuilder();
            }
            default -> { }
        }
    }

    @Override
    public void words(String text) {
        if (pattern != null) {
            pattern.append(text);
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("paraHead") && pattern != null) {
            numbering.level(list, level, new Numbering.Level(Numbering.numerals(signs), pattern.toString(), start));
            pattern = null;
        }
    }
}
