package org.bongsu.view.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.bulk.BulkEdit;
import org.bongsu.desk.bulk.Plan;
import org.bongsu.desk.bulk.Step;
import org.bongsu.job.Jobs;
import org.bongsu.model.Dataset;
import org.bongsu.model.Incident;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** What is to be done to the chosen incidents, and what that would change. */
public final class BulkModel {
    private final Session session;
    private final BulkEdit edit;
    private final Jobs jobs;
    private final List<Incident> chosen;
    private final ObjectProperty<@Nullable Step> step = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Of what is chosen in a session now.
     *
     * @param jobs changes of the store, one after another
     */
    public BulkModel(Session session, Jobs jobs) {
        this.session = session;
        this.edit = new BulkEdit(session);
        this.jobs = jobs;
        this.chosen = session.selection().get().picked().stream().filter(id -> !Dataset.codedByMachine(id)).map(session.situation().get()::incident).flatMap(Optional::stream)
                .sorted(Situation.ORDER).toList();
        step.subscribe(now -> plan.set(now == null ? Optional.empty() : Optional.of(edit.plan(chosen, now))));
    }

    /** All that are chosen, earliest first. */
    public List<Incident> chosen() {
        return chosen;
    }

    Codebook codebook() {
        return session.codebook();
    }

    ObjectProperty<@Nullable Step> step() {
        return step;
    }

    ReadOnlyObjectProperty<Optional<Plan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** The tags of all chosen, to choose one that goes. */
    List<String> tags() {
        return chosen.stream().flatMap(incident -> incident.detail().tags().stream()).distinct().sorted().toList();
    }

    void apply(Consumer<Plan> done, Consumer<StoreFault> wrong) {
        plan.get().filter(now -> !now.edits().isEmpty()).ifPresent(now -> jobs.run("Editing", progress -> {
            edit.apply(now);
            return now;
        }).then(done).failed(StoreFault.class, wrong).start());
    }
}
