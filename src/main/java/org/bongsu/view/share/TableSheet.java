package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.SourceFormat;
import org.bongsu.desk.TableFormat;
import org.bongsu.job.Job;
import org.bongsu.view.kit.FieldRow;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The dialog that exports incidents as a table, or their sources as references. */
public final class TableSheet {
    private static final double WIDTH = 600;
    private static final double NAMES = 72;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+Shift+C");

    private final TableModel model;
    private final ExportSheet.Tools tools;
    private final Texts texts;
    private final Label problem = new Label();
    private final Button write = new Button();
    private @Nullable Job<Path> job;

    public TableSheet(TableModel model, ExportSheet.Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Opens it with the sources chosen. */
    public void showSources() {
        model.what().set(TableModel.What.SOURCES);
        show();
    }

    /** Opens it. */
    public void show() {
        Segments<TableModel.What> whats = new Segments<>(model.what().get());
        for (TableModel.What each : TableModel.What.values()) {
            whats.with(each, texts.of("table.kind." + each.code()));
        }
        whats.value().bindBidirectional(model.what());
        CheckBox mark = new CheckBox();
        mark.textProperty().bind(texts.of("table.mark"));
        mark.selectedProperty().bindBidirectional(model.mark());
        mark.visibleProperty().bind(model.code().map("csv"::equals));
        Label what = new Label();
        what.textProperty().bind(model.code().flatMap(code -> texts.of("table.what." + code)));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        what.setMinHeight(36);
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        write.textProperty().bind(model.out().flatMap(file -> texts.of("export.write", file.getFileName())));
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.setOnAction(event -> write());
        Label where = new Label();
        where.getStyleClass().add("quiet");
        where.textProperty().bind(model.out().flatMap(file -> texts.of("export.where", Where.of(file))));
        VBox body = new VBox(12, count(), new FieldRow(texts.of("table.name.kind"), NAMES, whats), new FieldRow(texts.of("table.name.format"), NAMES, formats()), what, mark, where, problem);
        body.setOnKeyPressed(event -> {
            if (COPY.match(event) && model.text().getValue()) {
                copy();
                event.consume();
            }
        });
        Button copy = texts.button("table.copy", this::copy);
        copy.disableProperty().bind(model.text().map(text -> !text));
        tools.sheets().show(new Sheet(texts.of("table.title"), WIDTH, body)
                .buttons(copy, texts.button("export.elsewhere", this::elsewhere), texts.button("sheet.cancel", this::cancel), write));
    }

    private Label count() {
        Label count = new Label();
        Exporting.Contents contents = model.contents();
        count.textProperty().bind(model.what().flatMap(what -> what == TableModel.What.INCIDENTS ? texts.of("table.count", contents.incidents(), contents.drafts())
                : texts.of("table.count.sources", contents.sources() - contents.restricted(), contents.restricted())));
        count.setWrapText(true);
        return count;
    }

    /** The formats of incidents and those of references, one in the place of the other. */
    private Node formats() {
        Segments<TableFormat> tables = new Segments<>(model.table().get());
        for (TableFormat each : TableFormat.values()) {
            tables.with(each, texts.of("table.format." + each.code()));
        }
        tables.value().bindBidirectional(model.table());
        Segments<SourceFormat> references = new Segments<>(model.reference().get());
        for (SourceFormat each : SourceFormat.values()) {
            references.with(each, texts.of("table.format." + each.code()));
        }
        references.value().bindBidirectional(model.reference());
        tables.visibleProperty().bind(model.what().map(what -> what == TableModel.What.INCIDENTS));
        references.visibleProperty().bind(model.what().map(what -> what == TableModel.What.SOURCES));
        StackPane both = new StackPane(tables, references);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied());
        Clipboard.getSystemClipboard().setContent(content);
        tools.notices().say(texts.say("table.copied"));
    }

    private void elsewhere() {
        tools.files().save(texts.say("table.title"), model.out().getValue()).ifPresent(file -> {
            model.out(file);
            write();
        });
    }

    /** Stops the writing where there is one, else closes. */
    private void cancel() {
        Job<Path> running = job;
        if (running == null) {
            tools.sheets().close();
        } else {
            running.cancel();
        }
    }

    private void write() {
        TableModel.Writing writing = model.writing();
        Path out = model.out().getValue();
        problem.setText("");
        write.setDisable(true);
        job = tools.jobs().run("export", writing::run).then(done -> {
            tools.sheets().close();
            tools.notices().say(texts.say("export.written", Where.of(done)));
        }).failed(CancellationException.class, e -> problem.setText(texts.say("export.cancelled", Where.of(out))))
                .failed(IOException.class, e -> problem.setText(Where.failure(texts, out, e))).atLast(() -> {
                    job = null;
                    write.setDisable(false);
                });
        job.start();
    }
}
