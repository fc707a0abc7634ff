package org.bongsu.figure.chart;

import java.util.Collections;
import java.util.List;
import org.bongsu.model.Incident;

/**
 * A part of a chart: a bar, a day, a point, a step.
 *
 * @param key       tells it from the other parts of its chart
 * @param says      its numbers in words
 * @param incidents what it stands for, of the analyst's own
 * @param notes     what each of the incidents gives to it, in words; empty where each is one among them
 */
public record Part(String key, String says, List<Incident> incidents, List<String> notes) {
    public Part {
        incidents = Collections.unmodifiableList(incidents);
        notes = List.copyOf(notes);
        if (!notes.isEmpty() && notes.size() != incidents.size()) {
            throw new IllegalArgumentException(notes.size() + " notes for " + incidents.size() + " incidents");
        }
    }

    /** A part whose incidents count alike. */
    public Part(String key, String says, List<Incident> incidents) {
        this(key, says, incidents, List.of());
    }
}
