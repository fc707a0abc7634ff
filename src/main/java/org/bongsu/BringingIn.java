package org.bongsu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.input.Clipboard;
import org.bongsu.desk.Imported;
import org.bongsu.desk.OriginalFiles;
import org.bongsu.desk.RefusedBundle;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.job.Job;
import org.bongsu.model.Article;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.share.MergeSheet;
import org.bongsu.view.tables.MappingModel;
import org.bongsu.view.tables.MappingSheet;

/** Brings articles, tables and bundles in, by file, paste and drop, and reports what became of each. */
final class BringingIn {
    private static final String BUNDLE = ".bongsu";

    private final Foreground window;
    private final StoreDoor door;
    private final Editing editing;
    private final FigureBack figures;

    BringingIn(Foreground window, StoreDoor door, Editing editing, FigureBack figures) {
        this.window = window;
        this.door = door;
        this.editing = editing;
        this.figures = figures;
    }

    void importFiles() {
        List<Path> chosen = window.files().open(window.say("menu.import"));
        if (!chosen.isEmpty()) {
            take(new Clip.Files(chosen));
        }
    }

    void importFolder() {
        window.files().folder(window.say("menu.import-folder")).ifPresent(folder -> take(new Clip.Files(List.of(folder))));
    }

    void paste() {
        Clip.of(Clipboard.getSystemClipboard()).ifPresentOrElse(this::take, () -> window.tell("window.nothing-to-paste"));
    }

    /** Shows a figure that comes back and what a bundle would change; imports any other clip, into the sample only after asking whether the user would rather start a store of their own. */
    void take(Clip clip) {
        if (!figures.take(clip, () -> bring(clip))) {
            bring(clip);
        }
    }

    /** Takes files that the desktop hands over, one bundle to merge or a figure to show at once, all else after asking. */
    void handed(List<Path> files) {
        Clip clip = new Clip.Files(files);
        boolean asks = bundle(clip).isPresent() || window.free().filter(OpenStore::sample).isPresent();
        if (asks) {
            take(clip);
        } else if (!figures.take(clip, () -> bring(clip))) {
            window.sheets().ask(window.texts(), "ask.handed.title", window.say("ask.handed", files.getFirst().getFileName(), files.size() - 1, window.free().map(OpenStore::name).orElse("")),
                    List.of(new Sheets.Answer("sheet.cancel", "", () -> { }), new Sheets.Answer("ask.handed.import", "accent", () -> bring(clip))));
        }
    }

    /** The bundle that a clip is. */
    private static Optional<Path> bundle(Clip clip) {
        return clip instanceof Clip.Files(List<Path> paths) && paths.size() == 1
                ? Optional.of(paths.getFirst()).filter(path -> String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(BUNDLE)) : Optional.empty();
    }

    private void bring(Clip clip) {
        OpenStore open = window.free().orElse(null);
        if (open == null) {
            return;
        }
        if (!open.sample()) {
            add(clip);
            return;
        }
        Path own = window.shell().places().ownStore();
        window.sheets().ask(window.texts(), "ask.own.title", window.say("ask.own"), List.of(new Sheets.Answer("sheet.cancel", "", () -> { }),
                new Sheets.Answer("ask.own.sample", "", () -> add(clip)),
                new Sheets.Answer("ask.own.start", "accent", () -> door.opening(window.shell().open(own, false), own)
                        .then(opened -> add(clip)).start())));
    }

    private void add(Clip clip) {
        Optional<Path> bundle = bundle(clip);
        if (bundle.isPresent()) {
            merge(bundle.get());
            return;
        }
        Job<List<Imported>> job = switch (clip) {
            case Clip.Files dropped -> window.shell().importFiles(dropped.paths());
            case Clip.Text text -> window.shell().paste(text.text(), text.html());
        };
        job.then(this::report).failed(StoreFault.class, window::wrong).failed(CancellationException.class, cancelled -> window.tell("report.cancelled")).start();
    }

    /** Shows the file that an article was made from. */
    void original(Article article) {
        OpenStore open = window.free().orElse(null);
        if (open == null) {
            return;
        }
        OriginalFiles originals = window.shell().parts().originals(open.session());
        window.jobs().run("original", progress -> originals.show(article))
                .then(original -> original.ifPresentOrElse(
                        found -> new OriginalSheet(window.texts(), window.sheets(), () -> outside(originals, article)).show(article, found),
                        () -> window.tell("original.none"))).failed(StoreFault.class, window::wrong).start();
    }

    private void outside(OriginalFiles originals, Article article) {
        window.jobs().run("original", progress -> originals.copy(article)).then(copy -> copy.ifPresent(file -> window.shell().openOutside(file.toUri())))
                .failed(StoreFault.class, window::wrong).failed(IOException.class, e -> window.notices().wrong(window.say("original.not-copied"))).start();
    }

    private void report(List<Imported> all) {
        List<Imported> tables = all.stream().filter(one -> one.tally() != null).toList();
        if (!tables.isEmpty() && tables.size() == all.size()) {
            tableReport().show(tables, editing::undo);
            return;
        }
        if (all.size() == 1 && all.getFirst().refusal() != null && all.getFirst().refusal().reason().equals("table.unknown")) {
            mapTable(Path.of(all.getFirst().file()));
            return;
        }
        ImportReport.Acts acts = new ImportReport.Acts(editing::undo, () -> window.shell().screen().set(Screen.READING), window.shell()::read,
                folder -> window.shell().openOutside(folder.toUri()), editing::show, this::keep, left -> add(new Clip.Files(left)));
        new ImportReport(window.texts(), window.sheets(), window.notices(), window.files(), acts).show(all);
    }

    /** Keeps what was refused of an import, and reports of the whole again. */
    private void keep(List<Imported> all) {
        List<Imported> refused = all.stream().filter(each -> each.status() == Imported.Status.REFUSED).toList();
        window.shell().keep(refused).then(kept -> {
            List<Imported> now = new ArrayList<>(all);
            for (int i = 0; i < kept.size(); i++) {
                now.set(now.indexOf(refused.get(i)), kept.get(i));
            }
            report(now);
        }).failed(StoreFault.class, window::wrong).start();
    }

    /** Shows the columns of a table, so that it can be told what they mean. */
    private void mapTable(Path file) {
        OpenStore open = window.shell().store().get();
        TableImporting tables = open == null ? null : open.importing().tables().orElse(null);
        if (open == null || tables == null) {
            return;
        }
        MappingSheet.Tools tools = new MappingSheet.Tools(window.texts(), window.sheets(), window.jobs(), open.session().codebook());
        window.jobs().run("job.import", progress -> tables.draft(file))
                .then(draft -> new MappingSheet(new MappingModel(draft), tools, tally -> tableReport().show(tally, editing::undo)).show())
                .failed(UnreadableGrid.class, e -> window.notices().wrong(window.say("refusal.table." + e.reason(), file.getFileName())))
                .failed(Exception.class, e -> window.notices().wrong(window.say("refusal.unreadable", file.getFileName()))).start();
    }

    void mapTable() {
        if (window.shell().store().get() != null && !window.busy()) {
            window.files().open(window.say("menu.map-table")).stream().findFirst().ifPresent(this::mapTable);
        }
    }

    private TableReport tableReport() {
        return new TableReport(window.texts(), window.sheets(), window.notices(), window.files());
    }

    void mergeBundle() {
        if (window.shell().store().get() != null) {
            window.files().open(window.say("menu.merge-bundle")).stream().findFirst().ifPresent(this::merge);
        }
    }

    /** Shows what a bundle would change, and merges it when the analyst says so. */
    private void merge(Path file) {
        OpenStore open = window.shell().store().get();
        if (open != null) {
            window.jobs().run("merge", progress -> window.shell().parts().merging(open.session()).open(file))
                    .then(merge -> MergeSheet.show(merge, open.session().codebook(), window.tools()))
                    .failed(RefusedBundle.class, refused -> window.notices().wrong(refused.say(window.words())))
                    .failed(StoreFault.class, window::wrong).start();
        }
    }
}
