package org.bongsu.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.bytes.Unreadable;

/** Reads how the lists of a document of Word are numbered (ECMA-376, part 1, section 17.9). */
final class DocxLists implements XmlWalk.Handler {
    private final Numbering numbering = new Numbering();
    private final Map<String, Map<Integer, Numbering.Level>> kinds = new HashMap<>();
    private String kind = "";
    private String list = "";
    private int level;
    private String signs = "";
    private String pattern = "";
    private int start;

    private DocxLists() { }

    static Numbering read(byte[] xml) throws Unreadable {
        DocxLists lists = new DocxLists();
        if (xml.length > 0) {
            XmlWalk.read(xml, lists);
        }
        return lists.numbering;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        String value = String.valueOf(XmlWalk.value(at, "val"));
        switch (name) {
            case "abstractNum" -> kind = String.valueOf(XmlWalk.value(at, "abstractNumId"));
            case "lvl" -> {
                level = XmlWalk.number(at, "ilvl", 0);
                signs = "";
                pattern = "";
                start = 1;
            }
            case "start" -> start = XmlWalk.number(at, "val", 1);
            case "numFmt" -> signs = value;
            case "lvlText" -> pattern = value;
            case "num" -> list = String.valueOf(XmlWalk.value(at, "numId"));
            case "abstractNumId" -> kinds.getOrDefault(value, Map.of()).forEach((deep, how) -> numbering.level(list, deep, how));
            default -> { }
        }
    }

    @Override
    public void words(String text) { }

    @Override
    public void end(String name) {
        if (name.equals("lvl")) {
            kinds.computeIfAbsent(kind, key -> new HashMap<>()).put(level, new Numbering.Level(Numbering.numerals(signs), pattern, start));
        }
    }
}
