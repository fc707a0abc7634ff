package org.bongsu.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.codebook.Goods;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Whether the details of two reports fit: what was launched, which goods, how many. Sources disagree on numbers, so these weigh
 * little against; but many missiles of the same number are telling.
 */
final class DetailFit {
    private static final List<String> COUNTS = List.of("missiles", "rounds", "drones", "balloons", "killed");
    private static final double A_MISSILE = 0.25;
    private static final double MOST = 1.5;

    private DetailFit() { }

    /** Names of missiles under which both sides go. */
    static Fit names(Map<String, String> a, Map<String, String> b) {
        String one = a.get("name");
        String two = b.get("name");
        if (one == null || two == null) {
            return Fit.OPEN;
        }
        String x = MissileNames.fold(one);
        String y = MissileNames.fold(two);
        if (x.equals(y)) {
            return Fit.of(1, "match.same-name", one);
        }
        return x.startsWith(y) || y.startsWith(x) ? Fit.of(0.5, "match.same-name", one) : Fit.of(-0.75, "match.other-name", one, two);
    }

    /** Goods of a tariff. */
    static Fit goods(Map<String, String> a, Map<String, String> b) {
        String one = a.get("goods");
        String two = b.get("goods");
        if (one == null || two == null) {
            return Fit.OPEN;
        }
        Set<String> these = Goods.known().of(one);
        Set<String> those = Goods.known().of(two);
        if (these.equals(those)) {
            return Fit.of(0.5);
        }
        return these.stream().anyMatch(those::contains) ? Fit.OPEN : Fit.of(-1.5, "match.other-goods", one, two);
    }

    /** How many, where one of the two may speak of a single round. */
    static Fit counts(@Nullable Double report, @Nullable Double known) {
        if (report == null || known == null) {
            return Fit.OPEN;
        }
        if (report.equals(known)) {
            return known < 2 ? Fit.of(A_MISSILE) : Fit.of(Math.min(MOST, A_MISSILE * known), "match.same-count", whole(known));
        }
        return report == 1 ? Fit.of(0, "match.a-round", whole(known)) : Fit.of(-0.5, "match.other-count", whole(report), whole(known));
    }

    static @Nullable Double count(List<Quantity> quantities) {
        return quantities.stream().filter(q -> q.unit().isEmpty() && COUNTS.contains(q.name()) && q.best() != null).map(Quantity::best)
                .findFirst().orElse(null);
    }

    private static String whole(double n) {
        return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(n);
    }
}
