package org.bongsu.publish;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.figure.Typeface;
import org.bongsu.xml.SafeXml;

/** Reads which characters an SVG sets in which weight. */
final class SvgText {
    private SvgText() { }

    static Map<Typeface, Set<Integer>> characters(String svg) throws IOException {
        Map<Typeface, Set<Integer>> used = new EnumMap<>(Typeface.class);
        try {
            XMLStreamReader reader = SafeXml.reader(new StringReader(svg));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("text")) {
                    String style = reader.getAttributeValue(null, "style");
                    Typeface face = face(style == null ? "" : style);
                    reader.getElementText().codePoints().forEach(used.computeIfAbsent(face, f -> new TreeSet<>())::add);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("the drawing is not XML", e);
        }
        return used;
    }

    private static Typeface face(String style) {
        for (Typeface face : Typeface.values()) {
            if (style.contains('"' + face.family() + '"')) {
                return face;
            }
        }
        return Typeface.REGULAR;
    }
}
