package org.bongsu.desk;

import org.bongsu.figure.map.overlay.MapLayers;

/** A figure that is wanted, how it counts, and what is laid over it when it is a map. */
public record Drawing(FigureKind kind, ChartOptions options, MapLayers layers) {
    /** A chart that counts in some way. */
    public Drawing(FigureKind kind, ChartOptions options) {
        this(kind, options, MapLayers.NONE);
    }

    /** The map with something laid over it. */
    public static Drawing map(MapLayers layers) {
        return new Drawing(FigureKind.MAP, ChartOptions.DEFAULT, layers);
    }

    /** As it usually counts. */
    public static Drawing of(FigureKind kind) {
        return new Drawing(kind, ChartOptions.DEFAULT);
    }
}
