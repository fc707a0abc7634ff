package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** That a source says (or denies) a value of one field of an incident, with its words. */
public record Claim(String id, String incident, Assertion what, Evidence evidence) implements Stored {
    /**
     * What is said.
     *
     * @param field the field it speaks of: {@code type}, {@code when}, {@code where}, {@code status}, {@code attribution},
     *              {@code actor}, the name of a quantity, or a field of the type
     * @param by    who says so, an actor's code or a body such as {@code KOR.JCS}; null for the source itself
     */
    public record Assertion(String field, String value, Stance stance, @Nullable String by) { }

    /** The same claim of another incident, under another id. */
    public Claim of(String newId, String otherIncident) {
        return new Claim(newId, otherIncident, what, evidence);
    }
}
