package org.bongsu.publish;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.bongsu.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Writes a figure as a page of PDF: text as text in an embedded part of Pretendard, the manifest as XMP. */
final class PdfWriter {
    private PdfWriter() { }

    static byte[] write(Figure figure, Size size, @Nullable Manifest manifest) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) size.width(), (float) size.height());
            try (PdfFonts fonts = new PdfFonts(document)) {
                g.setFontTextDrawer(fonts);
                figure.paint(g, size.width(), size.height());
                g.dispose();
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(g.getXFormObject());
                }
                describe(document, manifest);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** The document's identity comes from the manifest instead of the clock, so that the same figure is the same bytes. */
    private static void describe(PDDocument document, @Nullable Manifest manifest) throws IOException {
        document.setDocumentId(manifest == null ? 0L : ByteBuffer.wrap(manifest.identity()).getLong());
        PDDocumentInformation about = new PDDocumentInformation();
        about.setCreator("Bongsu");
        document.setDocumentInformation(about);
        if (manifest != null) {
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(ManifestXml.packet(manifest).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
        }
    }
}
