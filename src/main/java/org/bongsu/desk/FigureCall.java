package org.bongsu.desk;

import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.model.Filter;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.publish.FigureFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a figure is to be drawn into a file.
 *
 * @param plate what stands around it
 * @param index settings of the index that are its own, or null for those in force
 */
public record FigureCall(Drawing drawing, Filter filter, FigureFormat format, Page page, PlateChoice plate, @Nullable IndexSettings index) {
    private static final double LARGEST = 14_400;

    /** A width and a height, in points on paper or logical pixels. */
    public record Sides(double width, double height) {
        public Sides {
            if (!(width >= 100 && height >= 100 && width <= LARGEST && height <= LARGEST)) {
                throw new IllegalArgumentException("a figure is 100 to 14400 wide and high, not " + width + " x " + height);
            }
        }
    }

    /**
     * How it is set.
     *
     * @param sides    null for the figure's own
     * @param scale    pixels of a PNG for each logical pixel, 0.5 to 10
     * @param names    the usage of names, or null for that of the settings
     * @param manifest whether it carries its provenance
     */
    public record Page(@Nullable Sides sides, double scale, Theme theme, Language language, @Nullable NameUsage names, boolean manifest) {
        private static final double COARSEST = 0.5;
        private static final double FINEST = 10;

        public Page {
            if (!(scale >= COARSEST && scale <= FINEST)) {
                throw new IllegalArgumentException("a scale is 0.5 to 10, not " + scale);
            }
        }

        /** The same in another size. */
        public Page with(Sides other) {
            return new Page(other, scale, theme, language, names, manifest);
        }

        /** With the names of the settings. */
        public Page(@Nullable Sides sides, double scale, Theme theme, Language language, boolean manifest) {
            this(sides, scale, theme, language, null, manifest);
        }
    }

    /** A whole figure that counts as it usually does. */
    public FigureCall(FigureKind kind, Filter filter, FigureFormat format, Page page) {
        this(Drawing.of(kind), filter, format, page);
    }

    /** A figure with all that stands around it. */
    public FigureCall(Drawing drawing, Filter filter, FigureFormat format, Page page) {
        this(drawing, filter, format, page, PlateChoice.WHOLE, null);
    }

    public FigureKind kind() {
        return drawing.kind();
    }

    ChartOptions options() {
        return drawing.options();
    }

    MapLayers layers() {
        return drawing.layers();
    }

    /** The same with something else around it. */
    public FigureCall with(PlateChoice other) {
        return new FigureCall(drawing, filter, format, page, other, index);
    }

    /** The same on another page. */
    public FigureCall with(Page other) {
        return new FigureCall(drawing, filter, format, other, plate, index);
    }

    /** The same in another format. */
    FigureCall with(FigureFormat other) {
        return new FigureCall(drawing, filter, other, page, plate, index);
    }

    /** The same by settings of the index of its own; null for those in force. */
    public FigureCall by(@Nullable IndexSettings other) {
        return new FigureCall(drawing, filter, format, page, plate, other);
    }

    /** The same over other incidents. */
    public FigureCall over(Filter other) {
        return new FigureCall(drawing, other, format, page, plate, index);
    }

    private static FigureFormat format(String ending) {
        return FigureFormat.of("." + ending).orElseThrow(() -> new IllegalArgumentException("a figure is written as .svg, .pdf or .png, not ." + ending));
    }

    /** A call by the ending of the file that it is for: svg, pdf or png. */
    public static FigureCall of(FigureKind kind, Filter filter, String ending, Page page) {
        return of(Drawing.of(kind), filter, ending, page);
    }

    /** The same for a figure that counts in some way. */
    public static FigureCall of(Drawing drawing, Filter filter, String ending, Page page) {
        return new FigureCall(drawing, filter, format(ending), page);
    }

    /** The same in the format of another ending. */
    public FigureCall into(String ending) {
        return with(format(ending));
    }

    /** The ending of the files of its format. */
    public String ending() {
        return format.ending();
    }

    /** The width and height to draw in. */
    public Sides sides() {
        Sides asked = page.sides();
        return asked == null ? drawing.kind().sides() : asked;
    }
}
