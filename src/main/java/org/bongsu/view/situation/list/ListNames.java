package org.bongsu.view.situation.list;

import org.bongsu.model.Incident;
import org.bongsu.situation.lines.Names;

/** The words that the list is sorted by: those that it shows. */
record ListNames(IncidentWords words) implements Names {
    @Override
    public String type(String key) {
        return words.typeOf(key);
    }

    @Override
    public String place(Incident incident) {
        return words.place(incident);
    }

    @Override
    public String actors(Incident incident) {
        return words.actors(incident);
    }

    @Override
    public String title(Incident incident) {
        return words.title(incident);
    }
}
