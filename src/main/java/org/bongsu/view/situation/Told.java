package org.bongsu.view.situation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.model.Account;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** What sources say of the chosen incident, compared off the screen's thread, since names of places take the gazetteer. */
public final class Told {
    /** Accounts and the incident that they are of. */
    record Of(@Nullable Incident incident, List<Account> accounts) {
        static final Of NOBODY = new Of(null, List.of());

        /** Those of this incident; none while they are still being compared. */
        List<Account> of(Incident asked) {
            return asked.equals(incident) ? accounts : List.of();
        }
    }

    private final Session session;
    private final Accounts accounts;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Of> shown = new ReadOnlyObjectWrapper<>(Of.NOBODY);

    public Told(Session session, Accounts accounts, Jobs jobs) {
        this.session = session;
        this.accounts = accounts;
        this.jobs = jobs;
        session.selection().subscribe((before, after) -> {
            if (!Objects.equals(before.chosen(), after.chosen())) {
                renew();
            }
        });
        session.situation().subscribe((before, after) -> renew());
        renew();
    }

    ReadOnlyObjectProperty<Of> shown() {
        return shown.getReadOnlyProperty();
    }

    private void renew() {
        chosen().ifPresent(incident -> jobs.run("Comparing", progress -> accounts.of(incident))
                .then(all -> chosen().filter(incident::equals).ifPresent(same -> shown.set(new Of(same, all)))).start());
    }

    private Optional<Incident> chosen() {
        String id = session.selection().get().chosen();
        return id == null ? Optional.empty() : session.situation().get().incident(id);
    }
}
