package org.bongsu.desk.bulk;

import org.bongsu.model.Attribution;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Review;
import org.bongsu.model.Status;

/** What is done to each of the chosen incidents. */
public sealed interface Step {
    /** Sets the type; the key is the codebook's. */
    record Type(String key) implements Step { }

    /** Sets the severity, 1 to 5. */
    record Severity(int severity) implements Step { }

    /** Sets the status. */
    record OfStatus(Status status) implements Step { }

    /** Sets the attribution. */
    record OfAttribution(Attribution attribution) implements Step { }

    /** Sets how far the coding has come; an incident without a date stays a draft. */
    record OfReview(Review review) implements Step { }

    /** Adds a tag. */
    record AddTag(String tag) implements Step { }

    /** Takes a tag away. */
    record RemoveTag(String tag) implements Step { }

    /** Sets how exactly the day is known. */
    record OfDate(DatePrecision precision) implements Step { }

    /** Sets how exactly the place is known. */
    record OfPlace(PlacePrecision precision) implements Step { }

    /** Makes them rounds of one salvo: of the one among them that has rounds, else of the earliest. */
    record Salvo() implements Step { }

    /** Makes them stand alone again, and their rounds. */
    record Dissolve() implements Step { }

    /** Makes one incident of them; every claim is kept. */
    record Join() implements Step { }

    /** Deletes them with their claims. */
    record Delete() implements Step { }

    /** The last part of its message key, such as {@code severity}. */
    default String code() {
        return switch (this) {
            case Type t -> "type";
            case Severity s -> "severity";
            case OfStatus s -> "status";
            case OfAttribution a -> "attribution";
            case OfReview r -> "review";
            case AddTag t -> "tag";
            case RemoveTag t -> "untag";
            case OfDate d -> "date";
            case OfPlace p -> "place";
            case Salvo s -> "salvo";
            case Dissolve d -> "dissolve";
            case Join j -> "join";
            case Delete d -> "delete";
        };
    }
}
