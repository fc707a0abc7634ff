package org.bongsu.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The one type family of figures, Pretendard, in its three weights. */
public enum Typeface {
    /** For what is read. */
    REGULAR("Regular"),
    /** For what is looked for. */
    MEDIUM("Medium"),
    /** For titles. */
    SEMIBOLD("SemiBold");

    private final String file;
    private final Font font;

    Typeface(String weight) {
        file = "/assets/fonts/Pretendard-" + weight + ".ttf";
        try (InputStream in = open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    /** The font at a size in units of the surface. */
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** The name that drawings know it by. */
    public String family() {
        return font.getFamily(Locale.ROOT);
    }

    /** The weight that a font was derived from; any other font counts as regular. */
    public static Typeface of(Font font) {
        for (Typeface face : values()) {
            if (face.font.getPSName().equals(font.getPSName())) {
                return face;
            }
        }
        return REGULAR;
    }

    /** The bytes of the font file, for embedding; the caller closes it. */
    public InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing from the application: " + file);
        }
        return in;
    }
}
