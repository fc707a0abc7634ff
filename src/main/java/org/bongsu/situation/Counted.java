package org.bongsu.situation;

import java.time.ZoneId;
import java.util.Optional;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Status;

/** What charts count of incidents: salvos and not their rounds, what happened and not what is expected, by Seoul's calendar. */
public final class Counted {
    /** The zone by whose calendar charts and timeline go. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Counted() { }

    /** Whether an incident counts at all: no draft, not only expected, not refuted, not a round of a salvo. */
    public static boolean counts(Incident incident) {
        return !incident.draft() && incident.status() != Status.EXPECTED && incident.status() != Status.REFUTED
                && incident.relations().parent() == null;
    }

    /** The days of an incident by Seoul's calendar where its clock time is known, else as they are; empty for one that is undated or known only to the year. */
    public static Optional<DateSpan> days(Incident incident) {
        DateSpan when = incident.when();
        return when == null || when.precision() == DatePrecision.YEAR ? Optional.empty() : Optional.of(when.in(SEOUL));
    }

    /** How many missiles or rounds an incident had, as far as its number is coded; 1 where it is not. */
    public static double rounds(Incident incident) {
        return incident.detail().quantities().stream().filter(q -> q.name().equals("missiles") || q.name().equals("rounds"))
                .mapToDouble(Counted::value).max().orElse(1);
    }

    /** The best value of a quantity, else the middle of low and high, else the one that is known. */
    public static double value(Quantity quantity) {
        Double best = quantity.best();
        Double low = quantity.low();
        Double high = quantity.high();
        if (best != null) {
            return best;
        }
        return low != null && high != null ? (low + high) / 2 : low != null ? low : high != null ? high : Double.NaN;
    }
}
