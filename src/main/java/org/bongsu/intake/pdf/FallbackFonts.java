package org.bongsu.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for all that a document does not bring itself: only widths are wanted of it. The library's own way looks through every font
 * of the system and writes a list of them into the user's folder.
 */
final class FallbackFonts implements FontMapper {
    private final TrueTypeFont font;

    private FallbackFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Puts it in place of the library's, once for this process. */
    static void use() {
        Once.USED.toString();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping((@Nullable OpenTypeFont) null, font, true);
    }

    private static final class Once {
        private static final FallbackFonts USED = read();

        private static FallbackFonts read() {
            try (InputStream in = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("missing from the library: its font");
                }
                FallbackFonts fonts = new FallbackFonts(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
                FontMappers.set(fonts);
                return fonts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
