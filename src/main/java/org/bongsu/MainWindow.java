package org.bongsu;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.bongsu.desk.Covering;
import org.bongsu.desk.DeedWords;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Merging;
import org.bongsu.desk.OriginalFiles;
import org.bongsu.desk.OwnDates;
import org.bongsu.desk.RefusedBundle;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.desk.bulk.SameEventReview;
import org.bongsu.figure.DataTable;
import org.bongsu.job.Job;
import org.bongsu.model.Article;
import org.bongsu.model.Backup;
import org.bongsu.model.Dataset;
import org.bongsu.model.Filter;
import org.bongsu.view.bulk.BulkModel;
import org.bongsu.view.bulk.BulkSheet;
import org.bongsu.view.charts.CoverageSheet;
import org.bongsu.view.codebook.CodebookTools;
import org.bongsu.view.history.HistoryModel;
import org.bongsu.view.history.HistorySheet;
import org.bongsu.view.kit.CommandPalette;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.KeyHelp;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.settings.BackupSheet;
import org.bongsu.view.settings.AboutSheet;
import org.bongsu.view.settings.SettingsSheet;
import org.bongsu.view.share.BundleSheet;
import org.bongsu.view.share.ExportModel;
import org.bongsu.view.share.ExportSheet;
import org.bongsu.view.share.MergeSheet;
import org.bongsu.view.share.TableModel;
import org.bongsu.view.share.TableSheet;
import org.bongsu.view.situation.timeline.KeyDatesSheet;
import org.bongsu.view.tables.MappingModel;
import org.bongsu.view.tables.MappingSheet;
import org.bongsu.view.tables.PairsSheet;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The one window: menus and bars around the screen in front, sheets and notices over it, and a place to drop things everywhere. */
final class MainWindow extends Region implements WindowActions {
    private static final double HELP = 760;

    private final Shell shell;
    private final WindowMemory memory;
    private final FileChoice files;
    private final Runnable quit;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final Notices notices;
    private final Sheets sheets;
    private final Menus menus;
    private final DropTarget drop;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private @Nullable Screens screens;

    MainWindow(Shell shell, WindowMemory memory, FileChoice files, Runnable quit) {
        this.shell = shell;
        this.memory = memory;
        this.files = files;
        this.quit = quit;
        this.texts = shell.texts();
        shell.actions(this);
        getStyleClass().add("main-window");
        getStylesheets().add(Styles.sheet(MainWindow.class, "window.css"));
        notices = new Notices(texts);
        menus = new Menus(shell, this);
        drop = new DropTarget(texts);
        BorderPane frame = new BorderPane(new StackPane(middle, notices));
        frame.setTop(new VBox(menus.bar(), new TopBar(shell, new TopBar.Actions(this::importFiles, this::exportFigure, () -> open(shell.places().ownStore())))));
        frame.setBottom(new StatusBar(shell, this::undo));
        sheets = new Sheets(frame);
        sheets.getChildren().add(drop);
        sheets.getTransforms().add(scale);
        getChildren().add(sheets);
        menus.keys().forEach(keys -> keys.install(frame));
        drop.watch(this, this::take);
        shell.zoom().subscribe(zoom -> {
            scale.setX(zoom.doubleValue());
            scale.setY(zoom.doubleValue());
            requestLayout();
        });
        shell.screen().subscribe(screen -> front());
        opening();
        shell.store().subscribe(this::opened);
    }

    /** Where sheets open. */
    Sheets sheets() {
        return sheets;
    }

    /** Where notices are said. */
    Notices notices() {
        return notices;
    }

    /** The keys of the whole window, by menu. */
    List<Keys> keys() {
        return menus.keys();
    }

    @Override
    protected void layoutChildren() {
        double zoom = shell.zoom().get();
        sheets.resizeRelocate(0, 0, getWidth() / zoom, getHeight() / zoom);
    }

    @Override
    public void open(Path folder) {
        open(folder, false);
    }

    /** Opens a store; says in the middle of the window when that fails. */
    void open(Path folder, boolean sample) {
        opening(shell.open(folder, sample), folder).start();
    }

    private Job<OpenStore> opening(Job<OpenStore> job, Path folder) {
        return job.failed(StoreFault.class, fault -> shell.jobs().run("backup", progress -> NotOpened.help(folder, fault))
                .then(help -> middle.getChildren().setAll(NotOpened.of(folder, fault, help, texts, waysOn(folder)))).start());
    }

    private NotOpened.Ways waysOn(Path folder) {
        return new NotOpened.Ways() {
            @Override
            public void again() {
                open(folder);
            }

            @Override
            public void another() {
                openStore();
            }

            @Override
            public void sample() {
                openSample();
            }

            @Override
            public void mend(Backup backup) {
                opening(shell.mend(folder, backup), folder).then(open -> notices.say(texts.say("window.put-back.done"))).start();
            }

            @Override
            public void copy(Backup backup) {
                opening(shell.openCopy(folder, backup), folder).start();
            }
        };
    }

    @Override
    public void backups() {
        OpenStore open = shell.store().get();
        if (open == null || busy()) {
            return;
        }
        open.backing().ifPresentOrElse(backing -> new BackupSheet(backing, ZoneId.systemDefault(),
                new BackupSheet.Ways(backup -> opening(shell.putBack(open.folder(), backup), open.folder()).then(back -> notices.say(texts.say("window.put-back.done"))).start(),
                        file -> opening(shell.putBack(open.folder(), file), open.folder()).then(back -> notices.say(texts.say("window.put-back.done"))).start()),
                new BackupSheet.Tools(texts, sheets, notices, files, shell.jobs())).show(), () -> notices.say(texts.say("window.copy.no-backups")));
    }

    @Override
    public List<Path> recent() {
        return memory.recent();
    }

    @Override
    public void newStore() {
        files.folder(texts.say("menu.new")).ifPresent(this::open);
    }

    @Override
    public void openStore() {
        files.folder(texts.say("menu.open")).ifPresent(this::open);
    }

    @Override
    public void importFiles() {
        List<Path> chosen = files.open(texts.say("menu.import"));
        if (!chosen.isEmpty()) {
            take(new Clip.Files(chosen));
        }
    }

    @Override
    public void importFolder() {
        files.folder(texts.say("menu.import-folder")).ifPresent(folder -> take(new Clip.Files(List.of(folder))));
    }

    @Override
    public void paste() {
        Clip.of(Clipboard.getSystemClipboard()).ifPresentOrElse(this::take, () -> notices.say(texts.say("window.nothing-to-paste")));
    }

    /** Imports a clip; into the sample only after asking whether the user would rather start a store of their own. */
    void take(Clip clip) {
        OpenStore open = shell.store().get();
        if (open == null || busy()) {
            return;
        }
        if (!open.sample()) {
            add(clip);
            return;
        }
        sheets.ask(texts, "ask.own.title", texts.say("ask.own"), List.of(new Sheets.Answer("sheet.cancel", "", () -> { }),
                new Sheets.Answer("ask.own.sample", "", () -> add(clip)),
                new Sheets.Answer("ask.own.start", "accent", () -> opening(shell.open(shell.places().ownStore(), false), shell.places().ownStore())
                        .then(opened -> add(clip)).start())));
    }

    private void add(Clip clip) {
        Job<List<Imported>> job = switch (clip) {
            case Clip.Files dropped -> shell.importFiles(dropped.paths());
            case Clip.Text text -> shell.paste(text.text(), text.html());
        };
        job.then(this::report).failed(StoreFault.class, this::wrong).failed(CancellationException.class, cancelled -> { }).start();
    }

    @Override
    public void original(Article article) {
        OpenStore open = shell.store().get();
        if (open == null || busy()) {
            return;
        }
        OriginalFiles originals = shell.parts().originals(open.session());
        shell.jobs().run("original", progress -> originals.show(article))
                .then(original -> original.ifPresentOrElse(found -> new OriginalSheet(texts, sheets, () -> outside(originals, article)).show(article, found),
                        () -> notices.say(texts.say("original.none")))).failed(StoreFault.class, this::wrong).start();
    }

    private void outside(OriginalFiles originals, Article article) {
        shell.jobs().run("original", progress -> originals.copy(article)).then(copy -> copy.ifPresent(file -> shell.openOutside(file.toUri())))
                .failed(StoreFault.class, this::wrong).failed(IOException.class, e -> notices.wrong(texts.say("original.not-copied"))).start();
    }

    private void report(List<Imported> all) {
        List<Imported> tables = all.stream().filter(one -> one.tally() != null).toList();
        if (!tables.isEmpty() && tables.size() == all.size()) {
            new TableReport(texts, sheets, notices, files).show(tables, this::undo);
            return;
        }
        if (all.size() == 1 && all.getFirst().refusal() != null && all.getFirst().refusal().reason().equals("table.unknown")) {
            mapTable(Path.of(all.getFirst().file()));
            return;
        }
        new ImportReport(texts, sheets, notices, files, new ImportReport.Acts(this::undo, () -> shell.screen().set(Screen.READING), shell::read,
                folder -> shell.openOutside(folder.toUri()), this::show, this::keep)).show(all);
    }

    /** Keeps what was refused of an import, and reports of the whole again. */
    private void keep(List<Imported> all) {
        List<Imported> refused = all.stream().filter(each -> each.status() == Imported.Status.REFUSED).toList();
        shell.keep(refused).then(kept -> {
            List<Imported> now = new ArrayList<>(all);
            for (int i = 0; i < kept.size(); i++) {
                now.set(now.indexOf(refused.get(i)), kept.get(i));
            }
            report(now);
        }).failed(StoreFault.class, this::wrong).start();
    }

    @Override
    public void machine() {
        OpenStore open = shell.store().get();
        if (open != null && open.datasets().get().all().get().isEmpty()) {
            notices.say(texts.say("desk.machine.none") + ". " + texts.say("desk.machine.how"));
        } else if (open != null) {
            open.datasets().get().toggleAll();
        }
    }

    /** Switches a machine-coded dataset on, and goes to where its rows are seen. */
    private void show(Dataset dataset) {
        OpenStore open = shell.store().get();
        if (open != null) {
            shell.screen().set(Screen.DESK);
            if (!open.datasets().get().on().contains(dataset)) {
                open.datasets().get().toggle(dataset);
            }
        }
    }

    /** Shows the columns of a table, so that it can be told what they mean. */
    private void mapTable(Path file) {
        OpenStore open = shell.store().get();
        TableImporting tables = open == null ? null : open.importing().tables().orElse(null);
        if (open == null || tables == null) {
            return;
        }
        shell.jobs().run("job.import", progress -> tables.draft(file)).then(draft -> new MappingSheet(new MappingModel(draft),
                new MappingSheet.Tools(texts, sheets, shell.jobs(), open.session().codebook()), tally -> new TableReport(texts, sheets, notices, files).show(tally, this::undo)).show())
                .failed(Exception.class, e -> notices.say(texts.say("refusal.unreadable", file.getFileName()))).start();
    }

    @Override
    public void reviewPairs() {
        OpenStore open = shell.store().get();
        if (open != null && !busy()) {
            new PairsSheet(new SameEventReview(open.session()), new MappingSheet.Tools(texts, sheets, shell.jobs(), open.session().codebook())).show();
        }
    }

    @Override
    public void mapTable() {
        if (shell.store().get() != null && !busy()) {
            files.open(texts.say("menu.map-table")).stream().findFirst().ifPresent(this::mapTable);
        }
    }

    @Override
    public void exportFigure() {
        OpenStore open = shell.store().get();
        Screens current = screens;
        if (open == null || current == null || busy()) {
            return;
        }
        Sharing sharing = new Sharing(open.session(), shell.settings().get(), shell.parts().landings(), shell.parts().naming(() -> shell.settings().get().names()));
        ExportModel.Subject subject = new ExportModel.Subject(current.of(shell.screen().get()).figure().get(), open.session().filter().get());
        new ExportSheet(new ExportModel(sharing, subject, shell.settings().get(), Path.of(System.getProperty("user.home", "."))), tools()).show();
    }

    @Override
    public void exportIncidents() {
        OpenStore open = shell.store().get();
        if (open == null) {
            return;
        }
        Filter filter = open.session().filter().get();
        tableSheet(open, filter).show();
    }

    @Override
    public void exportSources() {
        OpenStore open = shell.store().get();
        if (open != null) {
            tableSheet(open, open.session().filter().get()).showSources();
        }
    }

    private TableSheet tableSheet(OpenStore open, Filter filter) {
        return new TableSheet(new TableModel(new Exporting(open.session()), filter, Path.of(System.getProperty("user.home", "."))), tools());
    }

    @Override
    public void exportBundle() {
        OpenStore open = shell.store().get();
        if (open != null) {
            new BundleSheet(new Merging(open.session()), shell.settings().get().coder(), Path.of(System.getProperty("user.home", ".")), tools()).show();
        }
    }

    @Override
    public void mergeBundle() {
        OpenStore open = shell.store().get();
        if (open != null) {
            files.open(texts.say("menu.merge-bundle")).stream().findFirst().ifPresent(file -> shell.jobs().run("merge", progress -> shell.parts().merging(open.session()).open(file))
                    .then(merge -> MergeSheet.show(merge, open.session().codebook(), tools()))
                    .failed(RefusedBundle.class, refused -> notices.wrong(refused.say(texts.words().getValue())))
                    .failed(StoreFault.class, this::wrong).start());
        }
    }

    @Override
    public void settings() {
        Screens current = screens;
        new SettingsSheet(shell.settings(), texts, sheets).with(current == null ? Optional.empty() : current.learning()).show();
    }

    @Override
    public void quit() {
        quit.run();
    }

    @Override
    public void undo() {
        if (shell.undoWords().getValue().undo().isPresent()) {
            shell.undo().then(deed -> deed.ifPresent(d -> notices.say(texts.say("window.undone", new DeedWords(texts.words().getValue()).say(d)), "menu.redo", this::redo)))
                    .failed(StoreFault.class, this::wrong).start();
        }
    }

    @Override
    public void redo() {
        if (shell.undoWords().getValue().redo().isPresent()) {
            shell.redo().then(deed -> deed.ifPresent(d -> notices.say(texts.say("window.redone", new DeedWords(texts.words().getValue()).say(d)), "menu.undo", this::undo)))
                    .failed(StoreFault.class, this::wrong).start();
        }
    }

    @Override
    public void history() {
        history(null);
    }

    @Override
    public void history(@Nullable String record) {
        OpenStore open = shell.store().get();
        if (open != null && !busy()) {
            new HistorySheet(new HistoryModel(open.session(), shell.storeJobs(), record), texts, sheets, notices).show();
        }
    }

    @Override
    public void keyDates() {
        OpenStore open = shell.store().get();
        if (open != null && !busy()) {
            new KeyDatesSheet(new OwnDates(open.session()), texts, sheets, notices).show();
        }
    }

    @Override
    public void cover() {
        OpenStore open = shell.store().get();
        if (open != null && !busy()) {
            new CoverageSheet(new Covering(open.session()), new CoverageSheet.Window(texts, sheets, notices, shell.storeJobs())).show();
        }
    }

    @Override
    public void exportTable(DataTable table) {
        files.save(texts.say("charts.csv"), Path.of(System.getProperty("user.home", "."), "chart.csv")).ifPresent(out -> shell.jobs().run("table", progress -> {
            Sharing.table(table, out);
            return out;
        }).then(done -> notices.say(texts.say("export.written", done.getFileName()))).failed(IOException.class, e -> notices.wrong(texts.say("charts.csv.failed", out))).start());
    }

    @Override
    public void editChosen(boolean delete) {
        OpenStore open = shell.store().get();
        if (open != null && !busy()) {
            BulkModel model = new BulkModel(open.session(), shell.storeJobs());
            if (model.chosen().isEmpty()) {
                notices.say(texts.say("bulk.none"));
            } else {
                new BulkSheet(model, texts, sheets, notices).show(delete, this::undo);
            }
        }
    }

    @Override
    public void palette() {
        CommandsNow now = new CommandsNow(texts);
        Screens current = screens;
        if (current != null && shell.store().get() != null) {
            Screens.View front = current.of(shell.screen().get());
            now.screen(front.keys(), front.pane());
        }
        sheets.show(new CommandPalette(texts, now.menus(menus.bar()).all().stream().filter(command -> !command.id().equals("menu.palette")).toList(),
                memory.commands(), command -> {
                    sheets.close();
                    memory.used(command.id());
                    command.action().run();
                }).sheet());
    }

    @Override
    public void keyHelp() {
        List<Keys> areas = new ArrayList<>();
        Screens current = screens;
        if (current != null) {
            areas.addAll(current.of(shell.screen().get()).keys());
        }
        areas.addAll(menus.keys());
        ScrollPane scroll = new ScrollPane(new KeyHelp(texts, areas));
        scroll.setFitToWidth(true);
        var done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        sheets.show(new Sheet(texts.of("menu.keys"), HELP, scroll).buttons(done));
    }

    @Override
    public void about() {
        new AboutSheet(texts, sheets, Sharing.APPLICATION).show();
    }

    @Override
    public void wrong(String text) {
        notices.wrong(text);
    }

    @Override
    public boolean busy() {
        return sheets.open().get() != null;
    }

    @Override
    public CodebookTools codebookTools() {
        return new CodebookTools(texts, sheets, notices, files, shell.jobs());
    }

    private ExportSheet.Tools tools() {
        return new ExportSheet.Tools(texts, sheets, notices, files, shell.jobs());
    }

    private void wrong(StoreFault fault) {
        notices.wrong(fault.say(texts.words().getValue()));
    }

    private void openSample() {
        open(shell.places().sampleStore(), true);
    }

    private void opening() {
        middle.getChildren().setAll(new EmptyState(Feather.LOADER, texts.of("window.opening"), texts.of("window.opening.what")));
    }

    private void opened(@Nullable OpenStore open) {
        if (open == null) {
            // What was said last was about the store that is left.
            notices.clear();
        } else {
            memory.opened(open.folder());
            screens = shell.parts().screens(open.session(), shell);
            front();
        }
    }

    private void front() {
        Screens current = screens;
        if (current != null) {
            Region pane = current.of(shell.screen().get()).pane();
            middle.getChildren().setAll(pane);
            pane.requestFocus();
        }
    }
}
