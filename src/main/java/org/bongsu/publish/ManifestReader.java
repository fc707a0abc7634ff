package org.bongsu.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the manifest that a figure's file carries. */
public final class ManifestReader {
    private ManifestReader() { }

    /**
     * The manifest of a figure, or nothing for one without.
     *
     * @throws IOException when the bytes are not of that format, or hold a manifest that cannot be read
     */
    public static Optional<Manifest> read(FigureFormat format, byte[] bytes) throws IOException {
        Optional<String> json = switch (format) {
            case SVG -> inXml(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
            case PDF -> inPdf(bytes);
            case PNG -> inPng(bytes);
        };
        return json.isEmpty() ? Optional.empty() : Optional.of(ManifestJson.read(json.get()));
    }

    private static Optional<String> inXml(Reader xml) throws IOException {
        try {
            XMLStreamReader reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(ManifestXml.ELEMENT)
                        && ManifestXml.NAMESPACE.equals(reader.getNamespaceURI())) {
                    return Optional.of(reader.getElementText());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("not XML: " + e.getMessage(), e);
        }
    }

    private static Optional<String> inPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            return metadata == null ? Optional.empty()
                    : inXml(new InputStreamReader(metadata.exportXMPMetadata(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> inPng(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree(PngWriter.METADATA);
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                if (entry.getAttribute("keyword").equals(PngWriter.KEYWORD)) {
                    return Optional.of(entry.getAttribute("text"));
                }
            }
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
