package org.bongsu.desk;

import java.util.List;
import org.bongsu.codebook.Line;
import org.bongsu.model.Coded;

/** A figure that can be asked for by name. */
public enum FigureKind implements Coded {
    /** Where it happened. */
    MAP(720, 780),
    /** When it happened. */
    TIMELINE(960, 360),
    /** The index of tension. */
    TENSION(900, 440),
    /** The index of détente. */
    DETENTE(900, 440),
    /** The index of tariffs and sanctions. */
    ECONOMY(900, 440),
    /** The three lines of the index, one above the other. */
    INDEX(900, 720),
    /** Incidents per month by family. */
    MONTHLY(900, 440),
    /** Incidents day by day, as a calendar. */
    CALENDAR(900, 640),
    /** Incidents from the first of January on, year by year. */
    CUMULATIVE(900, 480),
    /** Launches per year by class. */
    LAUNCHES(900, 440),
    /** How high launches went against how far. */
    REACHES(720, 560),
    /** Incidents by hour of the day. */
    HOURS(900, 400),
    /** Incidents by who did it to whom. */
    PAIRS(760, 560),
    /** Families before and after a day. */
    AROUND(760, 480),
    /** Families in the filter's period and in the one before it. */
    PERIODS(760, 480),
    /** Rates of tariffs in force, by goods. */
    TARIFFS(900, 440),
    /** The monthly mean on Goldstein's scale. */
    GOLDSTEIN(900, 440);

    /** The charts, in the order in which they are offered. */
    public static List<FigureKind> charts() {
        return List.of(values()).subList(TENSION.ordinal(), values().length);
    }

    /** Whether it counts machine-coded rows that are switched on; others are made of what only the analyst's own incidents have, or may not count them. */
    public boolean countsMachineRows() {
        return switch (this) {
            case MAP, TIMELINE, MONTHLY, CALENDAR, CUMULATIVE, PAIRS, AROUND, PERIODS, GOLDSTEIN -> true;
            default -> false;
        };
    }

    /** Whether it draws the index. */
    public boolean index() {
        return !lines().isEmpty();
    }

    /** The lines of the index that it draws. */
    public List<Line> lines() {
        return switch (this) {
            case TENSION, TIMELINE -> List.of(Line.TENSION);
            case DETENTE -> List.of(Line.DETENTE);
            case ECONOMY -> List.of(Line.ECONOMY);
            case INDEX -> List.of(Line.TENSION, Line.DETENTE, Line.ECONOMY);
            default -> List.of();
        };
    }

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
