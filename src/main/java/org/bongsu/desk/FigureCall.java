package org.bongsu.desk;

import java.util.Locale;
import java.util.Map;
import org.bongsu.figure.map.overlay.LayersText;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.publish.FigureFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a figure is to be drawn into a file.
 *
 * @param options how charts count
 * @param layers  what is laid over a map
 */
public record FigureCall(FigureKind kind, Filter filter, FigureFormat format, Page page, ChartOptions options, MapLayers layers) {
    private static final double LARGEST = 20_000;

    /** A width and a height, in points on paper or logical pixels. */
    public record Sides(double width, double height) {
        public Sides {
            if (!(width >= 100 && height >= 100 && width <= LARGEST && height <= LARGEST)) {
                throw new IllegalArgumentException("a figure is 100 to 20000 wide and high, not " + width + " x " + height);
            }
        }
    }

    /**
     * How it is set.
     *
     * @param sides    null for the figure's own
     * @param scale    pixels of a PNG for each logical pixel, 1 to 8
     * @param manifest whether it carries its provenance
     */
    public record Page(@Nullable Sides sides, double scale, Theme theme, Language language, boolean manifest) {
        public Page {
            if (!(scale >= 1 && scale <= 8)) {
                throw new IllegalArgumentException("a scale is 1 to 8, not " + scale);
            }
        }
    }

    /** A call in which charts count as they usually do. */
    public FigureCall(FigureKind kind, Filter filter, FigureFormat format, Page page) {
        this(kind, filter, format, page, ChartOptions.DEFAULT, MapLayers.NONE);
    }

    /** The same with charts counted otherwise. */
    public FigureCall with(ChartOptions other) {
        return new FigureCall(kind, filter, format, page, other, layers);
    }

    /** The same, counted as a drawing is, with what is laid over it. */
    public FigureCall with(Drawing drawing) {
        return with(drawing.options()).with(drawing.layers());
    }

    /** The same with something else laid over the map. */
    public FigureCall with(MapLayers other) {
        return new FigureCall(kind, filter, format, page, options, other);
    }

    /** By what the figure is drawn besides its filter, by name, for its manifest. */
    Map<String, String> drawnBy() {
        return kind == FigureKind.MAP ? LayersText.write(layers) : options.of(kind);
    }

    /** The same over other incidents. */
    public FigureCall over(Filter other) {
        return new FigureCall(kind, other, format, page, options, layers);
    }

    /** A call by the ending of the file that it is for: svg, pdf or png. */
    public static FigureCall of(FigureKind kind, Filter filter, String ending, Page page) {
        for (FigureFormat format : FigureFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(ending)) {
                return new FigureCall(kind, filter, format, page);
            }
        }
        throw new IllegalArgumentException("a figure is written as .svg, .pdf or .png, not ." + ending);
    }

    /** The width and height to draw in. */
    public Sides sides() {
        Sides asked = page.sides();
        return asked == null ? kind.sides() : asked;
    }
}
