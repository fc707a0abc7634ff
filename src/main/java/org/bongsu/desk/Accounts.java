package org.bongsu.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.compare.Disagreements;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Account;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.situation.Situation;

/** What sources say of incidents, side by side. Waits for the gazetteer when it is first asked: not on the screen's thread. */
public final class Accounts {
    private final Session session;
    private final Supplier<Gazetteer> gazetteer;

    public Accounts(Session session, Supplier<Gazetteer> gazetteer) {
        this.session = session;
        this.gazetteer = gazetteer;
    }

    /** Field by field, what is claimed of an incident of the store, and whether it agrees. */
    public List<Account> of(Incident incident) {
        return of(incident, session.now().claims(incident.id()));
    }

    /** Field by field, what some claims say of an incident, and whether it agrees. */
    public List<Account> of(Incident incident, List<Claim> claims) {
        Situation now = session.now();
        return new Disagreements(gazetteer.get()).of(incident, claims, id -> zone(now, id));
    }

    private static Optional<ZoneId> zone(Situation now, String source) {
        return now.source(source).map(Source::published).map(published -> published.zone());
    }
}
