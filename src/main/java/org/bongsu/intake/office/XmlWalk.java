package org.bongsu.intake.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** Goes through XML event by event, without declarations, without entities of its own, and not deep. */
final class XmlWalk {
    private static final int DEEPEST = 200;

    /** Takes what comes by. */
    interface Handler {
        /** An element begins. */
        void start(String name, XMLStreamReader at);

        /** Words inside an element. */
        void words(String text);

        /** An element ends. */
        void end(String name);
    }

    private XmlWalk() { }

    /** Reads all of it; names come without their namespace's prefix. */
    static void read(byte[] xml, Handler handler) throws Unreadable {
        try {
            XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml), at -> at.isStartElement() || at.isEndElement() || at.isCharacters());
            int depth = 0;
            for (boolean more = true; more; more = next(reader)) {
                if (reader.isStartElement()) {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new Unreadable("broken");
                    }
                    handler.start(reader.getLocalName(), reader);
                } else if (reader.isEndElement()) {
                    depth--;
                    handler.end(reader.getLocalName());
                } else if (reader.isCharacters()) {
                    handler.words(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable("broken");
        }
    }

    /** An attribute by its name without prefix; null where there is none. */
    static @Nullable String value(XMLStreamReader at, String attribute) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(attribute)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a small number; another where it is none. */
    static int number(XMLStreamReader at, String attribute, int otherwise) {
        String said = value(at, attribute);
        return said != null && said.matches("\\d{1,6}") ? Integer.parseInt(said) : otherwise;
    }

    private static boolean next(XMLStreamReader reader) throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        reader.next();
        return true;
    }
}
