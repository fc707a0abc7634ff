package org.bongsu.publish;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Typeface;
import org.jspecify.annotations.Nullable;

/** Writes a figure as a page of PDF: text as text in an embedded part of Pretendard, the manifest as XMP. */
final class PdfWriter {
    private PdfWriter() { }

    static byte[] write(Figure figure, Size size, @Nullable Manifest manifest) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) size.width(), (float) size.height());
            try (Embedded fonts = new Embedded(document)) {
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

    /** The weights of Pretendard, each loaded when it is first drawn with. */
    private static final class Embedded extends PdfBoxGraphics2DFontTextDrawer {
        private final PDDocument document;
        private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);

        Embedded(PDDocument document) {
            this.document = document;
        }

        /** The drawer knows nothing of letter-spacing, with which the names of seas and countries are set. */
        @Override
        public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException, FontFormatException {
            Font font = env.getFont();
            float spacing = font.getAttributes().get(TextAttribute.TRACKING) instanceof Float tracking ? tracking * font.getSize2D() : 0;
            env.getContentStream().setCharacterSpacing(spacing);
            super.drawText(text, env);
            env.getContentStream().setCharacterSpacing(0);
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
            Typeface face = Typeface.of(font);
            PDFont known = fonts.get(face);
            if (known == null) {
                try (InputStream in = face.open()) {
                    TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                    // Java2D draws without ligatures, and looking for them took most of the time of a map with many names.
                    file.setEnableGsub(false);
                    document.registerTrueTypeFontForClosing(file);
                    known = PDType0Font.load(document, file, true);
                }
                fonts.put(face, known);
            }
            return known;
        }
    }
}
