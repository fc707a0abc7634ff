package org.bongsu;

import org.bongsu.desk.Covering;
import org.bongsu.desk.DeedWords;
import org.bongsu.desk.OwnDates;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.bulk.SameEventReview;
import org.bongsu.model.Dataset;
import org.bongsu.model.Deed;
import org.bongsu.view.bulk.BulkModel;
import org.bongsu.view.bulk.BulkSheet;
import org.bongsu.view.charts.CoverageSheet;
import org.bongsu.view.history.HistoryModel;
import org.bongsu.view.history.HistorySheet;
import org.bongsu.view.situation.DatasetsSheet;
import org.bongsu.view.situation.timeline.KeyDatesSheet;
import org.bongsu.view.tables.MappingSheet;
import org.bongsu.view.tables.PairsSheet;
import org.jspecify.annotations.Nullable;

/** Changes the open store by sheets: takes back, does again, edits many at once, notes days; and shows what was done. */
final class Editing {
    private final Foreground window;

    Editing(Foreground window) {
        this.window = window;
    }

    /** Takes the last action back. */
    void undo() {
        if (window.shell().undoWords().getValue().undo().isPresent()) {
            window.shell().undo().then(deed -> deed.ifPresent(d -> window.notices().say(window.say("window.undone", said(d)), "menu.redo", this::redo)))
                    .failed(StoreFault.class, window::wrong).start();
        }
    }

    /** Does again what was taken back. */
    void redo() {
        if (window.shell().undoWords().getValue().redo().isPresent()) {
            window.shell().redo().then(deed -> deed.ifPresent(d -> window.notices().say(window.say("window.redone", said(d)), "menu.undo", this::undo)))
                    .failed(StoreFault.class, window::wrong).start();
        }
    }

    private String said(Deed deed) {
        return new DeedWords(window.words()).say(deed);
    }

    /** What was done in the open store. */
    void history() {
        history(null);
    }

    /**
     * What was done to one incident or article.
     *
     * @param record its id, or null for the whole store
     */
    void history(@Nullable String record) {
        OpenStore open = window.free().orElse(null);
        if (open != null) {
            new HistorySheet(new HistoryModel(open.session(), window.shell().storeJobs(), record), window.texts(), window.sheets(), window.notices()).show();
        }
    }

    /** The analyst's own key dates. */
    void keyDates() {
        OpenStore open = window.free().orElse(null);
        if (open != null) {
            new KeyDatesSheet(new OwnDates(open.session()), window.texts(), window.sheets(), window.notices()).show();
        }
    }

    /** Notes days that were searched with nothing found. */
    void cover() {
        OpenStore open = window.free().orElse(null);
        if (open != null) {
            new CoverageSheet(new Covering(open.session()),
                    new CoverageSheet.Window(window.texts(), window.sheets(), window.notices(), window.shell().storeJobs())).show();
        }
    }

    /** Edits all that are chosen on the desk, or deletes them. */
    void editChosen(boolean delete) {
        OpenStore open = window.free().orElse(null);
        if (open != null) {
            BulkModel model = new BulkModel(open.session(), window.shell().storeJobs());
            if (model.chosen().isEmpty()) {
                window.tell(open.session().selection().get().picked().stream().anyMatch(Dataset::codedByMachine) ? "bulk.machine" : "bulk.none");
            } else {
                new BulkSheet(model, window.texts(), window.sheets(), window.notices()).show(delete, this::undo);
            }
        }
    }

    /** Shows pairs of incidents that may be the same event. */
    void reviewPairs() {
        OpenStore open = window.free().orElse(null);
        if (open != null) {
            new PairsSheet(new SameEventReview(open.session()),
                    new MappingSheet.Tools(window.texts(), window.sheets(), window.jobs(), open.session().codebook())).show();
        }
    }

    /** Switches all machine-coded datasets on, or off when any is on. */
    void machine() {
        OpenStore open = window.shell().store().get();
        if (open != null && open.datasets().get().all().get().isEmpty()) {
            window.notices().say(window.say("desk.machine.none") + ". " + window.say("desk.machine.how"));
        } else if (open != null) {
            open.datasets().get().toggleAll();
        }
    }

    /** The machine-coded datasets, to be renamed and removed. */
    void datasets() {
        window.free().ifPresent(open -> new DatasetsSheet(open.datasets().get(),
                new DatasetsSheet.Window(window.texts(), window.sheets(), window.notices()), this::undo).show());
    }

    /** Switches a machine-coded dataset on, and goes to where its rows are seen. */
    void show(Dataset dataset) {
        OpenStore open = window.shell().store().get();
        if (open != null) {
            window.shell().screen().set(Screen.DESK);
            if (!open.datasets().get().on().contains(dataset)) {
                open.datasets().get().toggle(dataset);
            }
        }
    }
}
