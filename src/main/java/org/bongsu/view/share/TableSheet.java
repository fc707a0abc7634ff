package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.TableFormat;
import org.bongsu.model.Filter;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Texts;

/** The dialog that exports incidents. */
public final class TableSheet {
    private static final double WIDTH = 520;
    private static final String NAME = "incidents.";

    private final Sharing sharing;
    private final Filter filter;
    private final ExportSheet.Tools tools;
    private final Texts texts;
    private final ObjectProperty<TableFormat> format = new SimpleObjectProperty<>(TableFormat.CSV);
    private final ObjectProperty<Path> folder;
    private final Label problem = new Label();

    /**
     * A dialog.
     *
     * @param folder where the file goes unless another place is chosen
     */
    public TableSheet(Sharing sharing, Filter filter, Path folder, ExportSheet.Tools tools) {
        this.sharing = sharing;
        this.filter = filter;
        this.tools = tools;
        this.texts = tools.texts();
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /** Opens it. */
    public void show() {
        Segments<TableFormat> formats = new Segments<>(format.get());
        for (TableFormat each : TableFormat.values()) {
            formats.with(each, texts.of("table.format." + each.code()));
        }
        formats.value().bindBidirectional(format);
        Label what = new Label();
        what.textProperty().bind(format.flatMap(chosen -> texts.of("table.what." + chosen.code())));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        what.setMinHeight(36);
        Label count = new Label(texts.say("table.count", sharing.count(filter), sharing.drafts(filter)));
        count.setWrapText(true);
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        ObservableValue<Path> out = Bindings.createObjectBinding(() -> folder.get().resolve(NAME + format.get().code()), folder, format);
        Button write = new Button();
        write.textProperty().bind(out.flatMap(file -> texts.of("export.write", file.getFileName())));
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.setOnAction(event -> write(out.getValue()));
        Label where = new Label();
        where.getStyleClass().add("quiet");
        where.textProperty().bind(out.flatMap(file -> texts.of("export.where", Where.of(file))));
        VBox body = new VBox(12, count, formats, what, where, problem);
        tools.sheets().show(new Sheet(texts.of("table.title"), WIDTH, body)
                .buttons(texts.button("export.elsewhere", () -> elsewhere(out)), texts.button("sheet.cancel", tools.sheets()::close), write));
    }

    private void elsewhere(ObservableValue<Path> out) {
        tools.files().save(texts.say("table.title"), out.getValue()).ifPresent(this::write);
    }

    private void write(Path out) {
        TableFormat chosen = format.get();
        tools.jobs().run("export", progress -> {
            sharing.incidents(filter, chosen, out);
            return out;
        }).then(done -> {
            tools.sheets().close();
            tools.notices().say(texts.say("export.written", Where.of(done)));
        }).failed(IOException.class, e -> problem.setText(Where.failure(texts, out, e))).start();
    }
}
