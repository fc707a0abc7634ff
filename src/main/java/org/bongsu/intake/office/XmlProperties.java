package org.bongsu.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Properties;
import org.jspecify.annotations.Nullable;

/** The properties of a document that keeps them as XML elements: Dublin Core in DOCX and ODT, the package file of HWPX. */
final class XmlProperties implements XmlWalk.Handler {
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String meta;

    static Properties read(byte[] xml) {
        XmlProperties found = new XmlProperties();
        try {
            XmlWalk.read(xml, found);
        } catch (Unreadable e) {
            // A document is not lost for its properties.
        }
        return new Properties(found.values.get("title"), found.first("creator", "initial-creator"),
                Properties.moment(found.first("created", "creation-date", "CreatedDate", "date", "modified", "ModifiedDate")),
                Properties.moment(found.first("modified", "ModifiedDate", "date")));
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        words.setLength(0);
        meta = name.equals("meta") ? at.getAttributeValue(null, "name") : null;
    }

    @Override
    public void words(String text) {
        words.append(text);
    }

    @Override
    public void end(String name) {
        String value = words.toString().strip();
        if (!value.isEmpty()) {
            values.putIfAbsent(meta == null ? name : meta, value);
        }
        words.setLength(0);
        meta = null;
    }
}
