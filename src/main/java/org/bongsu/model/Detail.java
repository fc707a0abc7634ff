package org.bongsu.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Collections;

/**
 * What else is coded of an incident.
 *
 * @param fields the fields of its type, such as {@code site} or {@code goods}, sorted by name
 * @param tags   free words of the analyst
 */
public record Detail(List<ActorLink> actors, List<Quantity> quantities, Map<String, String> fields, InForce inForce,
                     List<String> tags, String notes) {
    /** Nothing else known. */
    public static final Detail NONE = new Detail(List.of(), List.of(), Map.of(), InForce.NONE, List.of(), "");

    public Detail {
        actors = List.copyOf(actors);
        quantities = List.copyOf(quantities);
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        tags = List.copyOf(tags);
    }

    /** The same with other actors. */
    public Detail withActors(List<ActorLink> others) {
        return new Detail(others, quantities, fields, inForce, tags, notes);
    }

    /** The same with other quantities. */
    public Detail withQuantities(List<Quantity> others) {
        return new Detail(actors, others, fields, inForce, tags, notes);
    }

    /** The same with other fields. */
    public Detail withFields(Map<String, String> others) {
        return new Detail(actors, quantities, others, inForce, tags, notes);
    }

    /** The same with other days in force. */
    public Detail withInForce(InForce other) {
        return new Detail(actors, quantities, fields, other, tags, notes);
    }

    /** The same with other tags. */
    public Detail withTags(List<String> others) {
        return new Detail(actors, quantities, fields, inForce, others, notes);
    }

    /** The same with other notes. */
    public Detail withNotes(String other) {
        return new Detail(actors, quantities, fields, inForce, tags, other);
    }
}
