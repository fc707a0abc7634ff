package org.bongsu.publish;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may come from anywhere: no document types, nothing fetched. */
final class SafeXml {
    private SafeXml() { }

    static XMLStreamReader reader(Reader text) throws XMLStreamException {
        return factory().createXMLStreamReader(text);
    }

    /** In the encoding that the bytes or their declaration tell. */
    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return factory().createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }
}
