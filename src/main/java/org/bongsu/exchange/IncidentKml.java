package org.bongsu.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Incidents as KML 2.2 (OGC 07-147r2), for globes: a folder and a style for each family, a time span for each incident, its cells as data.
 * An incident without a point has no geometry. Control characters, which XML cannot hold, are left out.
 */
public final class IncidentKml {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String ICON = "http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png";

    private IncidentKml() { }

    /** Writes a document. */
    public static void write(List<CodedIncident> incidents, Codebook codebook, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new Document(xml, codebook).write(incidents);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /** The document as it is written. */
    private record Document(XMLStreamWriter xml, Codebook codebook) {
        void write(List<CodedIncident> incidents) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("Document");
            text("name", "Bongsu");
            Map<String, List<CodedIncident>> families = new TreeMap<>();
            for (CodedIncident each : incidents) {
                families.computeIfAbsent(codebook.family(each.incident().type()).key(), key -> new ArrayList<>()).add(each);
            }
            Set<String> styles = new TreeSet<>(families.keySet());
            for (String family : styles) {
                style(family);
            }
            for (var family : families.entrySet()) {
                xml.writeStartElement("Folder");
                text("name", codebook.family(family.getKey()).names().en());
                for (CodedIncident each : family.getValue()) {
                    placemark(each, family.getKey());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void style(String family) throws XMLStreamException {
            int rgb = codebook.family(family).color(Theme.PRINT);
            xml.writeStartElement("Style");
            xml.writeAttribute("id", family);
            xml.writeStartElement("IconStyle");
            // KML writes colours as alpha, blue, green, red.
            text("color", "ff%02x%02x%02x".formatted(rgb & 0xFF, rgb >> 8 & 0xFF, rgb >> 16 & 0xFF));
            xml.writeStartElement("Icon");
            text("href", ICON);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private void placemark(CodedIncident each, String family) throws XMLStreamException {
            xml.writeStartElement("Placemark");
            text("name", each.incident().title());
            text("description", each.incident().detail().notes());
            DateSpan when = each.incident().when();
            if (when != null) {
                xml.writeStartElement("TimeSpan");
                text("begin", when.start().toString());
                text("end", when.end().toString());
                xml.writeEndElement();
            }
            text("styleUrl", "#" + family);
            xml.writeStartElement("ExtendedData");
            for (IncidentCells.Cell cell : IncidentCells.cells()) {
                data(cell.column(), cell.of().apply(each.incident()));
            }
            xml.writeEndElement();
            point(each.incident().where());
            xml.writeEndElement();
        }

        private void data(String name, @Nullable Object value) throws XMLStreamException {
            if (value == null || value.toString().isEmpty()) {
                return;
            }
            xml.writeStartElement("Data");
            xml.writeAttribute("name", name);
            text("value", value.toString());
            xml.writeEndElement();
        }

        private void point(@Nullable Place where) throws XMLStreamException {
            GeoPoint point = where == null ? null : where.point();
            if (point != null) {
                xml.writeStartElement("Point");
                text("coordinates", point.lon() + "," + point.lat());
                xml.writeEndElement();
            }
        }

        private void text(String element, String words) throws XMLStreamException {
            if (!words.isEmpty()) {
                xml.writeStartElement(element);
                xml.writeCharacters(plain(words));
                xml.writeEndElement();
            }
        }

        private static String plain(String words) {
            StringBuilder out = new StringBuilder(words.length());
            words.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                    .forEach(out::appendCodePoint);
            return out.toString();
        }
    }
}
