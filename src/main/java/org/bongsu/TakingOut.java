package org.bongsu;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Merging;
import org.bongsu.desk.Sharing;
import org.bongsu.figure.DataTable;
import org.bongsu.model.Filter;
import org.bongsu.model.Settings;
import org.bongsu.view.share.BundleSheet;
import org.bongsu.view.share.ExportModel;
import org.bongsu.view.share.ExportSheet;
import org.bongsu.view.share.ReportModel;
import org.bongsu.view.share.ReportSheet;
import org.bongsu.view.share.TableModel;
import org.bongsu.view.share.TableSheet;

/** Takes figures, tables, sources, reports and bundles out of the open store. */
final class TakingOut {
    private final Foreground window;
    private final Supplier<Optional<Drawing>> inFront;

    /**
     * What is taken out of a window.
     *
     * @param inFront the figure that the screen in front exports at this moment; none while there is no screen
     */
    TakingOut(Foreground window, Supplier<Optional<Drawing>> inFront) {
        this.window = window;
        this.inFront = inFront;
    }

    void exportFigure() {
        OpenStore open = window.shell().store().get();
        Drawing drawing = inFront.get().orElse(null);
        if (open == null || drawing == null || window.busy()) {
            return;
        }
        Shell shell = window.shell();
        Sharing sharing = shell.parts().sharing(open.session(), shell.settings().get());
        ExportModel.Subject subject = new ExportModel.Subject(drawing, open.session().filter().get());
        new ExportSheet(new ExportModel(sharing, subject, shell.settings().get(), window.home()), window.tools()).show();
    }

    void exportIncidents() {
        OpenStore open = window.shell().store().get();
        if (open == null) {
            return;
        }
        Filter filter = open.session().filter().get();
        tableSheet(open, filter).show();
    }

    void exportSources() {
        OpenStore open = window.shell().store().get();
        if (open != null) {
            tableSheet(open, open.session().filter().get()).showSources();
        }
    }

    /** A situation report of what the filter shows. */
    void report() {
        OpenStore open = window.shell().store().get();
        if (open != null && !window.busy()) {
            Settings settings = window.shell().settings().get();
            new ReportSheet(new ReportModel(window.shell().parts().reporting(open.session(), settings), open.session().filter().get(), settings, window.home(), window.jobs()), window.tools()).show();
        }
    }

    private TableSheet tableSheet(OpenStore open, Filter filter) {
        return new TableSheet(new TableModel(new Exporting(open.session()), filter, window.home()), window.tools());
    }

    void exportBundle() {
        OpenStore open = window.shell().store().get();
        if (open != null) {
            new BundleSheet(new Merging(open.session()), window.shell().settings().get().coder(), window.home(), window.tools()).show();
        }
    }

    /** Writes the numbers behind a chart into a file. */
    void exportTable(DataTable table) {
        window.files().save(window.say("charts.csv"), window.home().resolve("chart.csv")).ifPresent(out -> window.jobs().run("table", progress -> {
            Sharing.table(table, out);
            return out;
        }).then(done -> window.tell("export.written", done.getFileName()))
                .failed(IOException.class, e -> window.notices().wrong(window.say("charts.csv.failed", out))).start());
    }
}
