package org.bongsu.desk;

import org.bongsu.model.Coded;

/** A figure that can be asked for by name. */
public enum FigureKind implements Coded {
    /** Where it happened. */
    MAP(720, 780),
    /** When it happened. */
    TIMELINE(960, 360),
    /** The index of tension. */
    TENSION(900, 440),
    /** Incidents per month by family. */
    MONTHLY(900, 440);

    private final double width;
    private final double height;

    FigureKind(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The size that it is drawn in when none is asked for, in points. */
    public FigureCall.Sides sides() {
        return new FigureCall.Sides(width, height);
    }
}
