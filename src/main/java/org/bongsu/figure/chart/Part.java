package org.bongsu.figure.chart;

import java.util.List;
import org.bongsu.model.Incident;

/**
 * A part of a chart: a bar, a day, a point, a step.
 *
 * @param key       tells it from the other parts of its chart
 * @param says      its numbers in words
 * @param incidents what it stands for
 */
public record Part(String key, String says, List<Incident> incidents) {
    public Part {
        incidents = List.copyOf(incidents);
    }
}
