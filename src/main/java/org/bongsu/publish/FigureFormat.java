package org.bongsu.publish;

import java.util.Locale;
import java.util.Optional;

/** The formats that figures are written in. */
public enum FigureFormat {
    /** Shapes and text for the web and for drawing programs. */
    SVG,
    /** A page for print. */
    PDF,
    /** Pixels. */
    PNG;

    /** The ending of its files, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name ends in, whatever its case. */
    public static Optional<FigureFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (FigureFormat format : values()) {
            if (name.endsWith("." + format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
