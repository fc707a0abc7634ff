package org.bongsu.figure.chart;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.bongsu.words.Words;

/** Counts incidents with a known clock time by the hour of the day in a zone. */
public final class Hours {
    private static final int HOURS = 24;

    private Hours() { }

    /** A bar for each hour from 0 to 23, in layers by family. */
    public static Bars of(List<Incident> incidents, Codebook codebook, Words words, ZoneId zone) {
        List<List<Incident>> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            hours.add(new ArrayList<>());
        }
        incidents.stream().filter(Counted::counts).forEach(i -> {
            DateSpan when = i.when();
            ClockTime clock = when == null ? null : when.clock();
            if (when != null && clock != null && when.precision() == DatePrecision.DAY) {
                hours.get(when.start().atTime(clock.time()).atZone(clock.zone()).withZoneSameInstant(zone).getHour()).add(i);
            }
        });
        Families families = new Families(codebook);
        List<Bars.Bar> bars = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            bars.add(new Bars.Bar(Integer.toString(hour), String.format(Locale.ROOT, "%02d", hour), String.format(Locale.ROOT, "%02d:00–%02d:59", hour, hour),
                    Arrays.stream(families.counts(hours.get(hour))).boxed().toList(), hours.get(hour)));
        }
        return new Bars(words.say("chart.hours.name", words.sayOr("zone." + zone.getId(), zone.getId())), "hour", families.layers(words), bars);
    }
}
