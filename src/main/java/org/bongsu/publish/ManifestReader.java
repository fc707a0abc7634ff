package org.bongsu.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.bongsu.publish.UnreadableFigure.Why;
import org.bongsu.xml.SafeXml;

/** Finds the manifest that a figure's file carries; of pictures no pixel is decoded. */
public final class ManifestReader {
    /** Longer manifests are none of ours. */
    private static final int LONGEST = 64 << 20;
    /** What a file has before its first tag, at most. */
    private static final int HEAD = 4096;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private ManifestReader() { }

    /**
     * The manifest of a figure, whose format is found from its bytes.
     *
     * @throws UnreadableFigure when it has none, or one that cannot be read
     */
    public static Manifest read(byte[] bytes) throws UnreadableFigure {
        return ManifestJson.read(json(bytes));
    }

    /** The same as it stands in the file, not yet understood. */
    static String json(byte[] bytes) throws UnreadableFigure {
        FigureFormat format = format(bytes).orElseThrow(() -> new UnreadableFigure(Why.NOT_A_FIGURE, "neither SVG nor PDF nor PNG"));
        Optional<String> json = switch (format) {
            case SVG -> inXml(new ByteArrayInputStream(bytes));
            case PDF -> inPdf(bytes);
            case PNG -> inPng(ByteBuffer.wrap(bytes));
        };
        return json.orElseThrow(() -> new UnreadableFigure(Why.NO_MANIFEST, format.name()));
    }

    /** The format of a figure's bytes, whatever its file is called. */
    static Optional<FigureFormat> format(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(new String(PNG, StandardCharsets.ISO_8859_1))) {
            return Optional.of(FigureFormat.PNG);
        }
        if (head.stripLeading().startsWith("%PDF-")) {
            return Optional.of(FigureFormat.PDF);
        }
        return head.contains("<svg") ? Optional.of(FigureFormat.SVG) : Optional.empty();
    }

    private static Optional<String> inXml(InputStream xml) throws UnreadableFigure {
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
            throw new UnreadableFigure(Why.DAMAGED, "not XML: " + e.getMessage());
        }
    }

    private static Optional<String> inPdf(byte[] bytes) throws UnreadableFigure {
        byte[] packet;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata == null) {
                return Optional.empty();
            }
            try (InputStream in = metadata.exportXMPMetadata()) {
                packet = in.readNBytes(LONGEST + 1);
            }
        } catch (IOException e) {
            throw new UnreadableFigure(Why.DAMAGED, "not PDF: " + e.getMessage());
        }
        if (packet.length > LONGEST) {
            throw new UnreadableFigure(Why.TOO_LARGE, "metadata");
        }
        return inXml(new ByteArrayInputStream(packet));
    }

    /** Walks the chunks (ISO/IEC 15948) to the text under our keyword, uncompressed as we write it. */
    private static Optional<String> inPng(ByteBuffer png) throws UnreadableFigure {
        try {
            png.position(PNG.length);
            while (png.hasRemaining()) {
                int length = png.getInt();
                byte[] type = new byte[4];
                png.get(type);
                if (length < 0 || length > png.remaining() - 4) {
                    throw new UnreadableFigure(Why.DAMAGED, "a chunk of " + length);
                }
                ByteBuffer chunk = png.slice(png.position(), length);
                png.position(png.position() + length + 4);
                if (new String(type, StandardCharsets.ISO_8859_1).equals("iTXt") && text(chunk).equals(PngWriter.KEYWORD)) {
                    if (chunk.getShort() != 0) {
                        throw new UnreadableFigure(Why.DAMAGED, "a compressed manifest");
                    }
                    text(chunk);
                    text(chunk);
                    byte[] rest = new byte[chunk.remaining()];
                    chunk.get(rest);
                    return Optional.of(new String(rest, StandardCharsets.UTF_8));
                }
                if (new String(type, StandardCharsets.ISO_8859_1).equals("IEND")) {
                    return Optional.empty();
                }
            }
            throw new UnreadableFigure(Why.DAMAGED, "it has no end");
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new UnreadableFigure(Why.DAMAGED, "cut off");
        }
    }

    /** Up to the next zero, which is passed. */
    private static String text(ByteBuffer chunk) {
        StringBuilder text = new StringBuilder();
        for (byte b = chunk.get(); b != 0; b = chunk.get()) {
            text.append((char) (b & 0xFF));
        }
        return text.toString();
    }
}
