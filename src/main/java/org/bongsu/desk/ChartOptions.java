package org.bongsu.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.figure.chart.Launches;
import org.jspecify.annotations.Nullable;

/**
 * How charts count, where that can be chosen.
 *
 * @param unit   of launches
 * @param zone   in which the hours of the day are read
 * @param around the day that before and after are about; null for that of the newest grave incident
 * @param days   how many days before and after
 */
public record ChartOptions(Launches.Unit unit, ZoneId zone, @Nullable LocalDate around, int days) {
    /** Launches, Seoul time, ninety days about the newest grave incident. */
    public static final ChartOptions DEFAULT = new ChartOptions(Launches.Unit.LAUNCHES, ZoneId.of("Asia/Seoul"), null, 90);

    private static final int LONGEST = 3660;

    public ChartOptions {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " days before and after, not " + days);
        }
    }

    public ChartOptions withUnit(Launches.Unit other) {
        return new ChartOptions(other, zone, around, days);
    }

    public ChartOptions withZone(ZoneId other) {
        return new ChartOptions(unit, other, around, days);
    }

    public ChartOptions withAround(@Nullable LocalDate other) {
        return new ChartOptions(unit, zone, other, days);
    }

    public ChartOptions withDays(int other) {
        return new ChartOptions(unit, zone, around, other);
    }

    /** What of this a kind of figure is drawn by, by name; empty for most. */
    public Map<String, String> of(FigureKind kind) {
        Map<String, String> options = new TreeMap<>();
        switch (kind) {
            case LAUNCHES -> options.put("unit", unit.name().toLowerCase(Locale.ROOT));
            case HOURS -> options.put("zone", zone.getId());
            case AROUND -> {
                options.put("days", Integer.toString(days));
                if (around != null) {
                    options.put("around", around.toString());
                }
            }
            default -> { }
        }
        return options;
    }

    /**
     * What texts by name say; what they do not name is as usual.
     *
     * @throws IllegalArgumentException       when they say what cannot be
     * @throws java.time.DateTimeException when a day or a zone is none
     */
    static ChartOptions read(Map<String, String> texts) {
        ChartOptions options = DEFAULT;
        String unit = texts.get("unit");
        String zone = texts.get("zone");
        String around = texts.get("around");
        String days = texts.get("days");
        options = unit == null ? options : options.withUnit(Launches.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
        options = zone == null ? options : options.withZone(ZoneId.of(zone));
        options = around == null ? options : options.withAround(LocalDate.parse(around));
        return days == null ? options : options.withDays(Integer.parseInt(days));
    }
}
