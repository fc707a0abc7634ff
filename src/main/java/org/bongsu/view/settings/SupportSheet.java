package org.bongsu.view.settings;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.desk.SupportLog;
import org.bongsu.view.kit.Sheet;

/** Shows what would be handed to someone who helps, whole, and saves it. */
public final class SupportSheet {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 360;

    private final BackupSheet.Tools tools;

    public SupportSheet(BackupSheet.Tools tools) {
        this.tools = tools;
    }

    /** Opens it on the text that would be saved. */
    public void show(String log) {
        Label what = tools.texts().label("support.what");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        TextArea text = new TextArea(log);
        text.setEditable(false);
        text.setPrefHeight(HEIGHT);
        text.getStyleClass().add("support-text");
        text.accessibleTextProperty().bind(tools.texts().of("support.title"));
        VBox.setVgrow(text, Priority.ALWAYS);
        Button cancel = tools.texts().button("sheet.cancel", tools.sheets()::close);
        Button save = tools.texts().button("support.save", () -> save(log), "accent");
        save.setDefaultButton(true);
        tools.sheets().show(new Sheet(tools.texts().of("support.title"), WIDTH, new VBox(12, what, text)).buttons(cancel, save));
        save.requestFocus();
    }

    private void save(String log) {
        Path proposed = Path.of(System.getProperty("user.home", "."), "bongsu-support.txt");
        tools.files().save(tools.texts().say("support.save"), proposed).ifPresent(file -> tools.jobs().run("support", progress -> {
            SupportLog.save(log, file);
            return file;
        }).then(saved -> {
            tools.sheets().close();
            tools.notices().say(tools.texts().say("support.saved", saved.getFileName()));
        }).failed(IOException.class, e -> tools.notices().wrong(tools.texts().say("support.not-saved", file.getFileName()))).start());
    }
}
