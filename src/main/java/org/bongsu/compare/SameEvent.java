package org.bongsu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;
import org.bongsu.model.Suggestion.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the incidents that a new report may speak of. Type, day, place, actor, names and numbers each make it likelier or less likely
 * by powers of two (after Fellegi and Sunter, "A Theory for Record Linkage", 1969; the weights are judgements, measured in
 * measured.md); what cannot be one event is left out. A round of a salvo that fits stands for its salvo.
 */
public final class SameEvent {
    /** From this score on an incident is offered for linking before a new one is made. */
    public static final double OFFERED = 0.5;
    private static final double EVEN = 2;
    /** Below this score a candidate is not worth a word. */
    private static final double MENTIONED = 0.25;
    /** Below this score two accounts do not mean one event, though nothing else would be left. */
    static final double THINKABLE = 0.1;
    /** Two that fit this nearly as well cannot be told apart. */
    private static final double TIE = 0.3;

    private SameEvent() { }

    /** The incident that the report speaks of, unless none fits or several fit alike. */
    public static Optional<Incident> of(Incident report, List<Incident> known) {
        return best(candidates(report, known)).map(Match::incident);
    }

    /** The first of these candidates, unless it fits too little or the next, which is another event, fits as well. */
    public static Optional<Match> best(List<Match> candidates) {
        if (candidates.isEmpty() || candidates.getFirst().score() < OFFERED) {
            return Optional.empty();
        }
        Match first = candidates.getFirst();
        boolean tied = candidates.stream().skip(1).anyMatch(other -> points(first.score()) - points(other.score()) < TIE
                && !same(first.incident(), other.incident()));
        return tied ? Optional.empty() : Optional.of(first);
    }

    /** The incidents that the report may speak of, the likeliest first, each with its score and reasons. */
    public static List<Match> candidates(Incident report, List<Incident> known) {
        return candidates(report, known, MENTIONED);
    }

    static List<Match> candidates(Incident report, List<Incident> known, double least) {
        Map<String, Incident> byId = known.stream().collect(Collectors.toMap(Incident::id, Function.identity(), (a, b) -> a));
        Map<String, Match> found = new HashMap<>();
        for (Incident each : known) {
            if (each.id().equals(report.id()) || !Type.familyOf(each.type()).equals(Type.familyOf(report.type()))) {
                continue;
            }
            String parent = each.relations().parent();
            Incident salvo = parent == null ? null : byId.get(parent);
            Match match = salvo == null ? match(report, each, List.of()) : salvo.id().equals(report.id()) ? null
                    : match(report, each, List.of(new Reason("match.round-of-salvo", List.of(salvo.title()))));
            if (match != null) {
                Incident offered = salvo == null ? each : salvo;
                found.merge(offered.id(), new Match(offered, match.score(), match.reasons()), (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return found.values().stream().filter(m -> m.score() >= least)
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(m -> m.incident().id())).toList();
    }

    /** Whether two reports are likely one event. */
    public static boolean same(Incident a, Incident b) {
        Match match = match(a, b, List.of());
        return match != null && match.score() >= OFFERED;
    }

    private static @Nullable Match match(Incident report, Incident known, List<Reason> first) {
        DateSpan one = report.when();
        DateSpan two = known.when();
        if (one == null || two == null) {
            return null;
        }
        List<Fit> fits = new ArrayList<>();
        fits.add(DayFit.of(one, two, Type.familyOf(known.type())));
        fits.add(TypeFit.of(report.type(), known.type()));
        if (fits.stream().anyMatch(Fit::apart)) {
            return null;
        }
        fits.add(PlaceFit.of(report.where(), known.where()));
        fits.add(ActorFit.of(report, known));
        fits.add(DetailFit.names(report.detail().fields(), known.detail().fields()));
        fits.add(DetailFit.goods(report.detail().fields(), known.detail().fields()));
        fits.add(DetailFit.counts(DetailFit.count(report.detail().quantities()), DetailFit.count(known.detail().quantities())));
        double points = fits.stream().mapToDouble(Fit::points).sum();
        if (points == Double.NEGATIVE_INFINITY) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>(first);
        fits.forEach(fit -> fit.reason().ifPresent(reasons::add));
        return new Match(known, 1 / (1 + Math.pow(2, EVEN - points)), reasons);
    }

    private static double points(double score) {
        return EVEN - Math.log(1 / score - 1) / Math.log(2);
    }
}
