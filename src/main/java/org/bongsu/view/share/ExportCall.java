package org.bongsu.view.share;

import java.nio.file.Path;
import org.bongsu.figure.PlateText;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;

/**
 * A figure as it shall leave.
 *
 * @param out where to
 */
public record ExportCall(Dress dress, Page page, boolean manifest, Path out) {
    /** How it is coloured, in which language, and what is written about it. */
    public record Dress(Theme theme, Language language, PlateText text) { }

    /**
     * What it is written on.
     *
     * @param width  in points (1/72 inch)
     * @param height in points
     * @param scale  pixels of a PNG to a point
     */
    public record Page(Format format, double width, double height, double scale) { }
}
