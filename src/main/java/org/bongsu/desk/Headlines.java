package org.bongsu.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;

/**
 * The values that an incident is coded with while words give it second ones. What stands on words stays until the analyst makes
 * another claim the headline; what was only guessed gives way.
 *
 * @param before  the incident as it is
 * @param claimed the fields on which it has claims
 */
record Headlines(Incident before, Set<String> claimed) {
    Headlines {
        claimed = Set.copyOf(claimed);
    }

    /** What the incident becomes by words of a kind that make it another. */
    Incident keep(Incident after, MarkKind kind) {
        return switch (kind) {
            case DATE -> day(after);
            case PLACE -> place(after);
            case QUANTITY -> numbers(after);
            case TYPE, ACTOR, CLAIM, DENIAL -> after;
        };
    }

    /** A clock time on the same day is no second day. */
    private Incident day(Incident after) {
        DateSpan had = before.when();
        DateSpan now = after.when();
        boolean finer = had != null && now != null && had.clock() == null && had.start().equals(now.start()) && had.end().equals(now.end());
        return had == null || finer || !claimed.contains("when") ? after : after.withWhen(had);
    }

    /** A point for a name that had none is no second place. */
    private Incident place(Incident after) {
        Place had = before.where();
        Place now = after.where();
        if (had == null || now == null || !claimed.contains("where") && !claimed.contains("site")) {
            return after;
        }
        boolean finer = had.point() == null && had.name().equals(now.name());
        return finer ? after : after.withWhere(had);
    }

    private Incident numbers(Incident after) {
        List<Quantity> had = before.detail().quantities().stream().filter(q -> claimed.contains(q.name())).toList();
        List<Quantity> now = after.detail().quantities();
        List<Quantity> first = before.detail().quantities().stream().map(q -> had.contains(q) ? q : named(now, q)).toList();
        List<Quantity> fresh = now.stream().filter(q -> first.stream().noneMatch(f -> f.name().equals(q.name()))).toList();
        return after.withDetail(after.detail().withQuantities(Stream.concat(first.stream(), fresh.stream()).toList()));
    }

    private static Quantity named(List<Quantity> all, Quantity other) {
        return all.stream().filter(q -> q.name().equals(other.name())).findFirst().orElse(other);
    }
}
