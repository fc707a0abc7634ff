package org.bongsu.view.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Version;
import org.bongsu.desk.CodebookEditing;
import org.bongsu.desk.CodebookUse;
import org.bongsu.desk.CodebookVersion;
import org.bongsu.desk.Recoding;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.model.Incident;
import org.bongsu.situation.Situation;

/** The codebook as the screen shows it: what is looked for and chosen, how it is used, and what edits do to it. */
public final class CodebookModel {
    private final Session session;
    private final CodebookEditing editing;
    private final CodebookUse use;
    private final ObservableValue<Look> look;
    private final Jobs jobs;
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty retired = new SimpleBooleanProperty(true);
    private final ObjectProperty<Branch> chosen;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<CodebookVersion>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<Incident> opener = incident -> { };

    /**
     * The codebook of a session.
     *
     * @param look the language and the theme that everything is said and drawn in
     */
    public CodebookModel(Session session, ObservableValue<Look> look, Jobs jobs) {
        this.session = session;
        this.editing = new CodebookEditing(session);
        this.use = new CodebookUse(session);
        this.look = look;
        this.jobs = jobs;
        chosen = new SimpleObjectProperty<>(Branch.type(session.codebook().types().getFirst().key()));
        session.situation().subscribe(situation -> count());
        session.codebookProperty().subscribe(codebook -> {
            count();
            remember();
        });
    }

    /** Asked to show an incident where all is shown of it. */
    public void onOpen(Consumer<Incident> action) {
        opener = action;
    }

    Codebook codebook() {
        return session.codebook();
    }

    ReadOnlyObjectProperty<Codebook> codebookProperty() {
        return session.codebookProperty();
    }

    ReadOnlyObjectProperty<Situation> situation() {
        return session.situation();
    }

    CodebookEditing editing() {
        return editing;
    }

    CodebookUse use() {
        return use;
    }

    Look look() {
        return look.getValue();
    }

    StringProperty search() {
        return search;
    }

    /** Whether retired types are listed. */
    BooleanProperty retired() {
        return retired;
    }

    ObjectProperty<Branch> chosen() {
        return chosen;
    }

    /** The type that is chosen; empty when a family is. */
    Optional<Type> type() {
        Branch branch = chosen.get();
        return branch.family() ? Optional.empty() : codebook().find(branch.key());
    }

    /** How many incidents each type has itself. */
    ReadOnlyObjectProperty<Map<String, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** How many incidents a row stands for, those of sub-types included. */
    int count(Branch branch) {
        return counts.get().entrySet().stream().filter(e -> branch.family() ? Type.familyOf(e.getKey()).equals(branch.key())
                : Type.isA(e.getKey(), branch.key())).mapToInt(Map.Entry::getValue).sum();
    }

    /** The versions of the store's codebook, the newest first. */
    ReadOnlyObjectProperty<List<CodebookVersion>> versions() {
        return versions.getReadOnlyProperty();
    }

    void open(Incident incident) {
        opener.accept(incident);
    }

    /** Does what was planned, off the screen's thread. */
    void apply(Recoding planned, Version number, Consumer<Recoding> done, Consumer<StoreFault> failed) {
        jobs.run("codebook", progress -> editing.apply(planned, number)).then(result -> result.ifPresent(recoding -> {
            editing.follow(recoding);
            if (recoding.edit() instanceof CodebookEdit.Put put) {
                chosen.set(Branch.type(put.after().key()));
            } else if (recoding.edit() instanceof CodebookEdit.PutFamily put) {
                chosen.set(Branch.family(put.after().key()));
            } else if (recoding.edit() instanceof CodebookEdit.Merge merge) {
                chosen.set(Branch.type(merge.into()));
            }
            done.accept(recoding);
        })).failed(StoreFault.class, failed).start();
    }

    /** Takes the last change back. */
    void undo(Consumer<StoreFault> failed) {
        jobs.run("codebook", progress -> session.undo()).failed(StoreFault.class, failed).start();
    }

    private void count() {
        counts.set(use.counts());
        Branch branch = chosen.get();
        boolean there = branch.family() ? codebook().families().containsKey(branch.key())
                : codebook().types().stream().anyMatch(type -> type.key().equals(branch.key()));
        if (!there) {
            chosen.set(Branch.type(codebook().type(branch.key()).key()));
        }
    }

    private void remember() {
        jobs.run("codebook", progress -> editing.versions()).then(versions::set).start();
    }
}
