package org.bongsu.desk;

/** A figure that is wanted, and how it counts. */
public record Drawing(FigureKind kind, ChartOptions options) {
    /** As it usually counts. */
    public static Drawing of(FigureKind kind) {
        return new Drawing(kind, ChartOptions.DEFAULT);
    }
}
