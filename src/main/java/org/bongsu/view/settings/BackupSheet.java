package org.bongsu.view.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.BackingUp;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Backup;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** The backups of the open store: when each was made, whether it was verified; to make one, keep one as a file, or put the store back to one. */
public final class BackupSheet {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;
    private static final double ROW = 48;

    /** What the dialog works with. */
    public record Tools(Texts texts, Sheets sheets, Notices notices, FileChoice files, Jobs jobs) { }

    /** What the window does, since the store is closed for it. */
    public record Ways(Consumer<Backup> putBack, Consumer<Path> putBackFile) { }

    private final BackingUp backing;
    private final ZoneId zone;
    private final Ways ways;
    private final Tools tools;
    private final Texts texts;
    private final ListView<Backup> list = new ListView<>();
    private final Label problem = new Label();

    /** A dialog that tells times by the clock of a zone. */
    public BackupSheet(BackingUp backing, ZoneId zone, Ways ways, Tools tools) {
        this.backing = backing;
        this.zone = zone;
        this.ways = ways;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Opens it. */
    public void show() {
        Label what = texts.label("backup.what", "quiet");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        Label empty = texts.label("backup.none", "quiet", "list-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.accessibleTextProperty().bind(texts.of("backup.title"));
        problem.setWrapText(true);
        problem.getStyleClass().add("danger");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        Button back = texts.button("backup.put-back", this::putBack);
        Button save = texts.button("backup.save", this::save);
        back.disableProperty().bind(none);
        save.disableProperty().bind(none);
        Button now = texts.button("backup.now", this::now);
        Button done = texts.button("sheet.done", tools.sheets()::close, "accent");
        done.setDefaultButton(true);
        tools.sheets().show(new Sheet(texts.of("backup.title"), WIDTH, new VBox(12, what, list, problem))
                .buttons(texts.button("backup.put-back.file", this::putBackFile), back, save, now, done));
        load();
        list.requestFocus();
    }

    private void load() {
        tools.jobs().run("backup", progress -> backing.all()).then(this::fill).failed(StoreFault.class, this::wrong).start();
    }

    private void fill(List<Backup> all) {
        list.setItems(FXCollections.observableList(all));
        list.getSelectionModel().selectFirst();
    }

    private void now() {
        problem.setText("");
        tools.jobs().run("backup", progress -> backing.now()).then(made -> load()).failed(StoreFault.class, this::wrong).start();
    }

    private void save() {
        Backup chosen = list.getSelectionModel().getSelectedItem();
        tools.files().save(texts.say("backup.save"), Path.of(System.getProperty("user.home", "."), chosen.name() + BackingUp.ending())).ifPresent(out ->
                tools.jobs().run("backup", progress -> {
                    backing.export(chosen, out);
                    return out;
                }).then(file -> tools.notices().say(texts.say("backup.saved", file.getFileName()))).failed(StoreFault.class, this::wrong).start());
    }

    private void putBack() {
        Backup chosen = list.getSelectionModel().getSelectedItem();
        ask(BackupWords.at(chosen.made(), zone, texts.words().getValue()), () -> ways.putBack().accept(chosen));
    }

    private void putBackFile() {
        tools.files().open(texts.say("backup.put-back.file")).stream().findFirst()
                .ifPresent(file -> ask(String.valueOf(file.getFileName()), () -> ways.putBackFile().accept(file)));
    }

    private void ask(String what, Runnable action) {
        tools.sheets().ask(texts, "backup.put-back.title", texts.say("backup.put-back.ask", what),
                List.of(new Sheets.Answer("sheet.cancel", "", this::show), new Sheets.Answer("backup.put-back.do", "danger", action)));
    }

    private void wrong(StoreFault fault) {
        problem.setText(fault.say(texts.words().getValue()));
    }

    private final class Cell extends ListCell<Backup> {
        @Override
        protected void updateItem(Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (empty || backup == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label when = new Label(BackupWords.at(backup.made(), zone, texts.words().getValue()));
            Label about = new Label(BackupWords.about(backup, texts.words().getValue()));
            about.getStyleClass().add("cell-under");
            setGraphic(new VBox(2, when, about));
            setAccessibleText(when.getText() + ", " + about.getText());
        }
    }
}
