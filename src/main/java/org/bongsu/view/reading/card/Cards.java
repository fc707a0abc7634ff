package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.desk.Coding;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Reading;
import org.bongsu.situation.Situation;

/** Makes the cards of an article: what is suggested and not decided on, and what is stored. */
final class Cards {
    private final Coding coding;
    private final Situation situation;

    Cards(Coding coding, Situation situation) {
        this.coding = coding;
        this.situation = situation;
    }

    List<Card> of(Article article, Reading reading) {
        List<Card> cards = new ArrayList<>();
        coding.undecided(article, reading).suggestions()
                .forEach(s -> cards.add(new Card(s.proposal(), s.claims(), s.lead(), s, coding.refused(article, s.proposal().type(), s.lead()))));
        List<Claim> here = coding.claimsIn(article);
        for (Incident incident : coding.incidentsIn(article)) {
            List<Claim> claims = new ArrayList<>(here.stream().filter(c -> c.incident().equals(incident.id())).toList());
            Evidence lead = lead(claims);
            situation.claims(incident.id()).stream().filter(c -> !c.evidence().source().equals(article.id())).forEach(claims::add);
            cards.add(new Card(incident, claims, lead, null, coding.refused(article, incident.type(), lead)));
        }
        return cards;
    }

    private static Evidence lead(List<Claim> claims) {
        return claims.stream().filter(c -> c.what().field().equals("type")).findFirst().orElse(claims.getFirst()).evidence();
    }
}
