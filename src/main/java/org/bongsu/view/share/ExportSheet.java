package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bongsu.job.Jobs;
import org.bongsu.model.Coded;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.FieldRow;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;

/** The export dialog: the plate as it will be written, and beside it all that can be chosen about it. */
public final class ExportSheet {
    private static final double WIDTH = 1040;
    private static final double PREVIEW = 640;
    private static final double NAMES = 72;

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
        HBox body = new HBox(24, preview(), form());
        body.getStylesheets().add(Styles.sheet(ExportSheet.class, "share.css"));
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
        sheet.buttons(texts.button("export.elsewhere", this::elsewhere), texts.button("sheet.cancel", tools.sheets()::close), write).beside(where);
        tools.sheets().show(sheet);
    }

    private Node preview() {
        FigureSurface surface = new FigureSurface(model.preview());
        surface.accessibleTextProperty().bind(texts.of("export.preview"));
        surface.setFocusTraversable(false);
        surface.setPrefSize(PREVIEW - 32, 480);
        StackPane mat = new StackPane(surface);
        mat.setPadding(new Insets(16));
        mat.getStyleClass().add("export-mat");
        HBox.setHgrow(mat, Priority.ALWAYS);
        return mat;
    }

    private Node form() {
        Segments<Format> formats = new Segments<>(model.format().get());
        for (Format format : Format.values()) {
            formats.with(format, texts.of("export.format." + format.code()));
        }
        formats.value().bindBidirectional(model.format());
        Segments<Theme> themes = coded(model.theme().get(), Theme.values(), "theme.");
        themes.value().bindBidirectional(model.theme());
        Segments<Language> languages = coded(model.language().get(), Language.values(), "language.");
        languages.value().bindBidirectional(model.language());
        TextField title = new TextField();
        title.textProperty().bindBidirectional(model.title());
        TextField subtitle = new TextField();
        subtitle.textProperty().bindBidirectional(model.subtitle());
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        problem.setMinHeight(36);
        VBox form = new VBox(8, row("export.name.title", title), row("export.name.subtitle", subtitle),
                row("export.name.format", formats), row("export.name.size", presets()), row("export.name.pixels", scales()),
                row("export.name.theme", themes), row("export.name.language", languages), manifest(), problem);
        form.setMinWidth(WIDTH - PREVIEW - 72);
        form.setPrefWidth(WIDTH - PREVIEW - 72);
        return form;
    }

    private Node manifest() {
        CheckBox carried = new CheckBox();
        carried.textProperty().bind(texts.of("export.manifest"));
        carried.selectedProperty().bindBidirectional(model.carried());
        TextArea text = new TextArea();
        text.setEditable(false);
        text.getStyleClass().add("small");
        text.setPrefRowCount(7);
        text.textProperty().bind(model.manifestText());
        text.disableProperty().bind(model.carried().not());
        text.accessibleTextProperty().bind(texts.of("export.manifest.what"));
        Label what = texts.label("export.manifest.what", "quiet", "small");
        what.setWrapText(true);
        what.setMinHeight(32);
        VBox box = new VBox(4, carried, what, text);
        box.setPadding(new Insets(8, 0, 0, 0));
        return box;
    }

    private ComboBox<Preset> presets() {
        ComboBox<Preset> sizes = new ComboBox<>();
        sizes.getItems().setAll(Preset.values());
        sizes.setConverter(shown(preset -> texts.say("export.size." + preset.code(), (int) Math.round(model.width(preset)),
                (int) Math.round(model.height(preset)))));
        sizes.valueProperty().bindBidirectional(model.preset());
        sizes.setMaxWidth(Double.MAX_VALUE);
        return sizes;
    }

    private ComboBox<Double> scales() {
        ComboBox<Double> scales = new ComboBox<>();
        scales.getItems().setAll(1.0, 2.0, 150 / 72.0, 3.0, 300 / 72.0, 8.0);
        scales.valueProperty().bindBidirectional(model.scale());
        scales.disableProperty().bind(model.format().map(format -> format != Format.PNG));
        scales.setMaxWidth(Double.MAX_VALUE);
        model.preset().subscribe(preset -> scales.setConverter(shown(scale -> texts.say("export.pixels",
                Math.round(model.width(preset) * scale), Math.round(model.height(preset) * scale), Math.round(scale * 72)))));
        return scales;
    }

    private FieldRow row(String key, Node field) {
        return new FieldRow(texts.of(key), NAMES, field);
    }

    private <E extends Enum<E> & Coded> Segments<E> coded(E first, E[] values, String prefix) {
        Segments<E> segments = new Segments<>(first);
        for (E value : values) {
            segments.with(value, texts.of(prefix + value.code()));
        }
        return segments;
    }

    private static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }

    private void elsewhere() {
        tools.files().save(texts.say("export.title"), model.out().getValue()).ifPresent(model::out);
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
