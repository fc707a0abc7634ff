package org.bongsu.xml;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.StreamFilter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may come from anywhere: no document types, no entities but the five of XML itself, nothing fetched. */
public final class SafeXml {
    private SafeXml() { }

    /** Of a text. */
    public static XMLStreamReader reader(Reader text) throws XMLStreamException {
        return factory().createXMLStreamReader(text);
    }

    /** In the encoding that the bytes or their declaration tell. */
    public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return factory().createXMLStreamReader(bytes);
    }

    /** The same, with only those events that a filter lets through. */
    public static XMLStreamReader reader(InputStream bytes, StreamFilter filter) throws XMLStreamException {
        XMLInputFactory factory = factory();
        return factory.createFilteredReader(factory.createXMLStreamReader(bytes), filter);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }
}
