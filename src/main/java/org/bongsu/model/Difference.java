package org.bongsu.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where two coders part over one event: in fields, in claims, or in that only one of them coded it. At least one side is there.
 *
 * @param id         the same for the same two codings, another once either is changed
 * @param mine       as it is coded here, or null
 * @param theirs     as the colleague coded it, or null
 * @param fields     the fields that differ; of what only one coded, all that has a value
 * @param mineOnly   claims that only the own coding has
 * @param theirsOnly claims that only the colleague's has
 */
public record Difference(String id, @Nullable Incident mine, @Nullable Incident theirs, List<Apart> fields, List<Claim> mineOnly,
                         List<Claim> theirsOnly) {
    public Difference {
        fields = List.copyOf(fields);
        mineOnly = List.copyOf(mineOnly);
        theirsOnly = List.copyOf(theirsOnly);
        if (mine == null && theirs == null) {
            throw new IllegalArgumentException("nobody coded it");
        }
    }

    /**
     * A field with the values that the two gave it, as codes; empty where one gave none.
     *
     * @param field {@code type}, {@code when}, {@code where} …, the name of a quantity, or a field of the type
     */
    public record Apart(String field, String mine, String theirs) { }

    /** The incident to name it by. */
    public Incident either() {
        Incident own = mine;
        return own != null ? own : Objects.requireNonNull(theirs);
    }
}
