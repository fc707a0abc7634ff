package org.bongsu.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Stance;
import org.bongsu.situation.Situation;
import org.bongsu.suggest.learn.Decision;

/** What the analyst decided of sentences: finished incidents by their words in articles, and suggestions that were turned down. */
final class Decisions {
    private final Session session;
    private final Instant since;

    /**
     * Decisions of a store.
     *
     * @param since what was decided before counts no more
     */
    Decisions(Session session, Instant since) {
        this.session = session;
        this.since = since;
    }

    List<Decision> all() {
        Situation now = session.now();
        Codebook codebook = session.codebook();
        List<Decision> decisions = new ArrayList<>();
        Map<String, List<Evidence>> coded = new LinkedHashMap<>();
        for (Incident incident : now.incidents()) {
            if (incident.draft() || codebook.find(incident.type()).isEmpty()) {
                continue;
            }
            Map<String, Claim> leads = new LinkedHashMap<>();
            now.claims(incident.id()).stream().filter(claim -> claim.what().field().equals("type") && claim.what().stance() != Stance.DENIES)
                    .filter(claim -> counts(claim.id()) && now.source(claim.evidence().source()).orElse(null) instanceof Article)
                    .sorted(lead(incident)).forEach(claim -> leads.putIfAbsent(claim.evidence().source(), claim));
            leads.forEach((article, claim) -> {
                coded.computeIfAbsent(article, key -> new ArrayList<>()).add(claim.evidence());
                decisions.add(new Decision(claim.evidence().quote(), claim.what().value(), incident.type(), article));
            });
        }
        for (Dismissal dismissal : session.dismissals()) {
            if (dismissal.incident() == null && counts(dismissal.id()) && now.source(dismissal.article()).orElse(null) instanceof Article article && dismissal.end() <= article.text().length()
                    && coded.getOrDefault(article.id(), List.of()).stream().noneMatch(words -> words.start() < dismissal.end() && dismissal.start() < words.end())) {
                decisions.add(new Decision(article.text().substring(dismissal.start(), dismissal.end()), dismissal.type(), Decision.NOTHING, article.id()));
            }
        }
        return decisions;
    }

    /** The first words of an article that name the type; of two with the same words the one that was proposed, not what it was corrected to. */
    private static Comparator<Claim> lead(Incident incident) {
        return Comparator.comparingInt((Claim claim) -> claim.evidence().start()).thenComparing(claim -> claim.what().value().equals(incident.type()))
                .thenComparing(Claim::id);
    }

    private boolean counts(String id) {
        return Ids.made(id).map(made -> !made.isBefore(since)).orElse(since.equals(Instant.EPOCH));
    }
}
