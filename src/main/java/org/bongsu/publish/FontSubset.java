package org.bongsu.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.bongsu.figure.Typeface;

/** The part of a font that a figure or a page needs, as a TrueType file of its own. */
public final class FontSubset {
    /** Tables that stay right when glyphs are left out; layout tables number the glyphs and would not. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    private FontSubset() { }

    /**
     * The glyphs of some characters; those that the font has none for are left out.
     *
     * @param characters code points
     */
    public static byte[] of(Typeface face, Set<Integer> characters) throws IOException {
        try (InputStream in = face.open(); RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in.readAllBytes());
             TrueTypeFont font = new TTFParser().parse(bytes)) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
