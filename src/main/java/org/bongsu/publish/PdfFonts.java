package org.bongsu.publish;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.bongsu.figure.Typeface;

/** The weights of Pretendard in a document, each loaded when it is first drawn with; of each only the characters drawn are embedded. */
public final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);

    /** The fonts of one document, to be closed after it is saved. */
    public PdfFonts(PDDocument document) {
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
