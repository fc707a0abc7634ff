package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.job.Jobs;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;

/** The export dialog: the plate as it will be written, and beside it all that can be chosen about it. */
public final class ExportSheet {
    private static final double WIDTH = 1120;
    private static final double PREVIEW = 640;
    private static final double FORM = 404;
    private static final double HIGH = 600;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+Shift+C");

    /** What the dialog works with. */
    public record Tools(Texts texts, Sheets sheets, Notices notices, FileChoice files, Jobs jobs) { }

    private final ExportModel model;
    private final Tools tools;
    private final Texts texts;
    private final Label problem = new Label();
    private final Button write = new Button();

    public ExportSheet(ExportModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Opens it. */
    public void show() {
        ScrollPane form = new ScrollPane(new ExportForm(model, texts));
        form.setFitToWidth(true);
        form.setFitToHeight(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.setMinWidth(FORM);
        form.setPrefWidth(FORM);
        form.getStyleClass().add("export-form");
        HBox side = new HBox(24, preview(), form);
        side.setPrefHeight(HIGH);
        VBox.setVgrow(side, Priority.ALWAYS);
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox body = new VBox(8, side, problem);
        body.getStylesheets().add(Styles.sheet(ExportSheet.class, "share.css"));
        body.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        Sheet sheet = new Sheet(texts.of("export.title"), WIDTH, body);
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.textProperty().bind(model.out().flatMap(out -> texts.of("export.write", out.getFileName())));
        write.setOnAction(event -> write());
        Label where = new Label();
        where.getStyleClass().add("quiet");
        where.textProperty().bind(model.out().flatMap(out -> texts.of("export.where", Where.of(out))));
        where.setMaxWidth(Double.MAX_VALUE);
        where.setMinWidth(0);
        sheet.buttons(texts.button("export.elsewhere", this::elsewhere), texts.button("export.copy", this::copy),
                texts.button("sheet.cancel", tools.sheets()::close), write).beside(where);
        tools.sheets().show(sheet);
    }

    private Node preview() {
        FigureSurface surface = new FigureSurface(model.made().map(ExportModel.Done::preview));
        surface.accessibleTextProperty().bind(texts.of("export.preview"));
        surface.setFocusTraversable(false);
        surface.setPrefSize(PREVIEW - 32, 480);
        Label making = texts.label("export.making", "quiet");
        making.visibleProperty().bind(model.made().map(done -> false).orElse(true));
        StackPane mat = new StackPane(surface, making);
        mat.setPadding(new Insets(16));
        mat.getStyleClass().add("export-mat");
        HBox.setHgrow(mat, Priority.ALWAYS);
        return mat;
    }

    private void elsewhere() {
        tools.files().save(texts.say("export.title"), model.out().getValue()).ifPresent(model::out);
    }

    private void copy() {
        problem.setText("");
        copy(model, tools, problem::setText);
    }

    /** Copies a figure as it would be written. */
    public static void copy(ExportModel model, Tools tools, Consumer<String> wrong) {
        ExportModel.Copying copying = model.copying();
        tools.jobs().run("copy", progress -> copying.run()).then(clip -> {
            clip.copy();
            tools.notices().say(tools.texts().say("export.copied", (int) clip.picture().getWidth(), (int) clip.picture().getHeight()));
        }).failed(IOException.class, e -> wrong.accept(tools.texts().say("export.copy.failed")))
                .failed(IllegalArgumentException.class, e -> wrong.accept(tools.texts().say("export.failed.size"))).start();
    }

    private void write() {
        ExportModel.Writing writing = model.writing();
        Path out = model.out().getValue();
        problem.setText("");
        write.setDisable(true);
        tools.jobs().run("export", progress -> writing.run()).then(this::written)
                .failed(IOException.class, e -> problem.setText(Where.failure(texts, out, e)))
                .failed(IllegalArgumentException.class, e -> problem.setText(texts.say("export.failed.size")))
                .atLast(() -> write.setDisable(false)).start();
    }

    private void written(Path out) {
        tools.sheets().close();
        tools.notices().say(texts.say("export.written", Where.of(out)));
    }
}
