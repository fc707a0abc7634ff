package org.bongsu.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.codebook.Type;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Relations;
import org.bongsu.model.Suggestion;
import org.jspecify.annotations.Nullable;

/** The rounds that a suggested salvo tells apart, kept under the incident that it became or that it is linked to. */
final class SuggestedRounds {
    /** Two reports give the minute of one round at most this far apart. */
    private static final long MINUTES = 10;
    /** Two reports place one round at most this far apart. */
    private static final double NEAR_KM = 30;

    private final Session session;
    private final Suggestion suggestion;

    SuggestedRounds(Session session, Suggestion suggestion) {
        this.session = session;
        this.suggestion = suggestion;
    }

    /** What keeps the rounds under what the suggestion becomes; nothing once that is no launch any more. */
    List<Edit> under(Incident whole) {
        List<Edit> edits = new ArrayList<>();
        if (launched(whole)) {
            suggestion.rounds().forEach(round -> add(round, whole, edits));
        }
        return edits;
    }

    /** What keeps the rounds under a salvo known already: one that is known gets the claims, any other is added. */
    List<Edit> joining(Incident known) {
        List<Edit> edits = new ArrayList<>();
        if (!launched(known)) {
            return edits;
        }
        String parent = known.relations().parent();
        Incident whole = parent == null ? known : session.now().incident(parent).orElse(known);
        List<Incident> free = new ArrayList<>(new Salvos(session).rounds(whole));
        for (Suggestion.Round round : suggestion.rounds()) {
            Optional<Incident> same = free.stream().filter(stored -> same(stored, dated(round.proposal(), whole))).findFirst();
            if (same.isPresent()) {
                free.remove(same.get());
                round.claims().forEach(claim -> edits.add(Edit.add(claim.of(session.ids().next('c'), same.get().id()))));
            } else {
                add(round, whole, edits);
            }
        }
        return edits;
    }

    private boolean launched(Incident whole) {
        return Type.familyOf(whole.type()).equals(Type.familyOf(suggestion.proposal().type()));
    }

    private void add(Suggestion.Round round, Incident whole, List<Edit> edits) {
        Incident each = dated(round.proposal(), whole).withId(session.ids().next('i')).withRelations(new Relations(whole.id(), List.of()))
                .withReview(whole.judgement().review());
        edits.add(Edit.add(each));
        round.claims().forEach(claim -> edits.add(Edit.add(claim.of(session.ids().next('c'), each.id()))));
    }

    /** The round on the day of its salvo, whatever day that is by now; it keeps its own clock time on a single day. */
    private Incident dated(Incident round, Incident whole) {
        DateSpan own = round.when();
        DateSpan read = suggestion.proposal().when();
        DateSpan day = whole.when();
        if (Objects.equals(day, read) || own != null && read != null && !own.start().equals(read.start())) {
            return round;
        }
        ClockTime clock = own == null ? null : own.clock();
        return round.withWhen(day == null || clock == null || day.precision() != DatePrecision.DAY ? day : day.at(clock));
    }

    /** Whether two rounds of one salvo agree in time or place, and in neither differ. */
    private static boolean same(Incident a, Incident b) {
        Optional<Boolean> time = agree(a.when(), b.when());
        Optional<Boolean> place = agree(a.where(), b.where());
        return time.orElse(true) && place.orElse(true) && (time.isPresent() || place.isPresent());
    }

    private static Optional<Boolean> agree(@Nullable DateSpan a, @Nullable DateSpan b) {
        ClockTime one = a == null ? null : a.clock();
        ClockTime other = b == null ? null : b.clock();
        if (a == null || b == null || one == null || other == null) {
            return Optional.empty();
        }
        Duration apart = Duration.between(a.start().atTime(one.time()).atZone(one.zone()), b.start().atTime(other.time()).atZone(other.zone()));
        return Optional.of(Math.abs(apart.toMinutes()) <= MINUTES);
    }

    private static Optional<Boolean> agree(@Nullable Place a, @Nullable Place b) {
        GeoPoint one = a == null ? null : a.point();
        GeoPoint other = b == null ? null : b.point();
        return one == null || other == null ? Optional.empty() : Optional.of(one.kmTo(other) <= NEAR_KM);
    }
}
