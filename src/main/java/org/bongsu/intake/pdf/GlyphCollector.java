package org.bongsu.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of one page as they are drawn; those that run up or down the page are left out. */
final class GlyphCollector extends PDFTextStripper {
    private static final int MOST = 400_000;

    private List<Glyph> glyphs = new ArrayList<>();

    /** Makes one, which serves for the pages of a document one after another. */
    GlyphCollector() {
        setStartPage(1);
        setShouldSeparateByBeads(false);
    }

    /** The characters of a page. */
    List<Glyph> of(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        processPage(page);
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || position.getDir() != 0 || glyphs.size() >= MOST) {
            return;
        }
        double size = Math.max(position.getFontSizeInPt(), 1);
        Glyph glyph = new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size, position.getWidthOfSpace(), bold(position.getFont()));
        if (!again(glyph)) {
            glyphs.add(glyph);
        }
    }

    /** Bold is often made by drawing twice, a hair apart. */
    private boolean again(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 3); i--) {
            Glyph before = glyphs.get(i);
            if (before.text().equals(glyph.text()) && Math.abs(before.x() - glyph.x()) < glyph.width() / 4 && Math.abs(before.y() - glyph.y()) < glyph.size() / 8) {
                return true;
            }
        }
        return false;
    }

    private static boolean bold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("heavy") || name.contains("black");
    }

    /** Nothing is written: the characters are all that is wanted. */
    @Override
    protected void writePage() { }
}
