package org.bongsu;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.FigureCall;
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
    private final Supplier<Optional<Screens>> inFront;

    /**
     * What is taken out of a window.
     *
     * @param inFront the screens, one of which is in front; none while there is no store
     */
    TakingOut(Foreground window, Supplier<Optional<Screens>> inFront) {
        this.window = window;
        this.inFront = inFront;
    }

    void exportFigure() {
        if (!window.busy()) {
            model().ifPresent(model -> new ExportSheet(model, window.tools()).show());
        }
    }

    /** Copies the figure in front as it would be exported. */
    void copyFigure() {
        model().ifPresent(model -> ExportSheet.copy(model, window.tools(), window.notices()::wrong));
    }

    private Optional<ExportModel> model() {
        OpenStore open = window.shell().store().get();
        Screens screens = inFront.get().orElse(null);
        if (open == null || screens == null) {
            return Optional.empty();
        }
        Shell shell = window.shell();
        Settings settings = shell.settings().get();
        List<Drawing> drawings = screens.of(shell.screen().get()).figures().get();
        FigureCall again = screens.again().flatMap(seen -> seen.again(drawings)).orElse(null);
        ExportModel.Subject subject = new ExportModel.Subject(drawings, open.session().filter().get(), List.copyOf(open.session().selection().get().picked()));
        return Optional.of(new ExportModel(shell.parts().sharing(open.session(), settings), subject, new ExportModel.Start(settings, window.home(), again), window.jobs()));
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
            new BundleSheet(window.shell().parts().merging(open.session()), window.shell().settings().get().coder(), window.home(), window.tools()).show();
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
