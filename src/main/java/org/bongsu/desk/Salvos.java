package org.bongsu.desk;

import java.util.List;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Stance;

/** Rounds are added to salvos: incidents of their own that never add to a count of launches. */
public final class Salvos {
    private final Session session;

    public Salvos(Session session) {
        this.session = session;
    }

    /** The rounds of a salvo that are stored. */
    public List<Incident> rounds(Incident salvo) {
        return session.now().incidents().stream().filter(i -> salvo.id().equals(i.relations().parent())).toList();
    }

    /**
     * A further round of a salvo, or of the salvo that a round is of: a draft of its type, day, place and actors.
     *
     * @param words that report it
     */
    public Incident add(Incident incident, Evidence words) throws StoreFault {
        String parent = incident.relations().parent();
        Incident salvo = parent == null ? incident : session.now().incident(parent).orElse(incident);
        Incident round = salvo.withId(session.ids().next('i')).withReview(Review.DRAFT).withRelations(new Relations(salvo.id(), List.of()))
                .withDetail(salvo.detail().withQuantities(List.of()));
        Claim claim = new Claim(session.ids().next('c'), round.id(), new Claim.Assertion("type", round.type(), Stance.ASSERTS, null), words);
        session.commit("action.round", List.of(Edit.add(round), Edit.add(claim)));
        return round;
    }
}
