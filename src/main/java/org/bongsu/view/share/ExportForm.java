package org.bongsu.view.share;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Sight;
import org.bongsu.model.Coded;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.FieldRow;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Shown;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** All that can be chosen about a figure, in rows. */
final class ExportForm extends VBox {
    private static final double NAMES = 72;
    private static final double[] SCALES = {1, 2, 3, 4, 300 / 72.0, 600 / 72.0};

    private final ExportModel model;
    private final Texts texts;

    ExportForm(ExportModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        if (model.drawings().size() > 1) {
            getChildren().add(row("export.name.figure", figures()));
        }
        if (model.drawings().stream().anyMatch(each -> !each.sight().equals(Sight.WHOLE)) || !model.drawing().get().sight().equals(Sight.WHOLE)) {
            getChildren().add(row("export.name.frame", frames()));
        }
        Segments<Format> formats = coded(model.page().format().get(), Format.values(), "export.format.");
        formats.value().bindBidirectional(model.page().format());
        Segments<Theme> themes = coded(model.page().theme().get(), Theme.values(), "theme.");
        themes.value().bindBidirectional(model.page().theme());
        Segments<Language> languages = coded(model.page().language().get(), Language.values(), "language.");
        languages.value().bindBidirectional(model.page().language());
        OwnSize size = new OwnSize(model.page(), texts);
        getChildren().addAll(row("export.name.title", field(model.plate().title())), row("export.name.subtitle", field(model.plate().subtitle())),
                row("export.name.caption", caption()), row("export.name.parts", parts()), row("export.name.format", formats),
                row("export.name.size", presets()), size, row("export.name.pixels", scales()),
                row("export.name.theme", themes), row("export.name.language", languages), manifest());
    }

    private Node figures() {
        Segments<Drawing> figures = new Segments<>(model.drawing().get());
        model.drawings().forEach(each -> figures.with(each, texts.of(each.kind() == FigureKind.MAP ? "export.figure.map" : each.kind() == FigureKind.TIMELINE
                ? "export.figure.timeline" : "figure.title." + each.kind().code())));
        figures.value().bindBidirectional(model.drawing());
        return figures;
    }

    private Node frames() {
        Segments<Boolean> frames = new Segments<Boolean>(model.asSeen().get()).with(true, texts.of("export.frame.seen")).with(false, texts.of("export.frame.whole"));
        frames.value().bindBidirectional(model.asSeen());
        return frames;
    }

    private static TextField field(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** Empty for Bongsu's caption, which stands there quietly. */
    private Node caption() {
        TextArea caption = new TextArea();
        caption.setPrefRowCount(3);
        caption.setWrapText(true);
        caption.getStyleClass().add("small");
        caption.textProperty().bindBidirectional(model.plate().caption());
        caption.promptTextProperty().bind(model.made().map(ExportModel.Done::caption).orElse(""));
        caption.disableProperty().bind(model.plate().note().not());
        return caption;
    }

    private Node parts() {
        FlowPane parts = new FlowPane(12, 4);
        parts.setPadding(new Insets(5, 0, 5, 0));
        CheckBox scale = check("export.part.scale", model.plate().scale());
        scale.managedProperty().bind(model.drawing().map(each -> each.kind() == FigureKind.MAP));
        scale.visibleProperty().bind(scale.managedProperty());
        CheckBox legend = check("export.part.legend", model.plate().legend());
        legend.managedProperty().bind(model.drawing().map(each -> each.kind() != FigureKind.TIMELINE));
        legend.visibleProperty().bind(legend.managedProperty());
        parts.getChildren().addAll(legend, scale, check("export.part.note", model.plate().note()), check("export.part.source", model.plate().source()));
        if (!model.plate().numbers().isEmpty()) {
            CheckBox number = check("export.part.numbers", model.plate().number());
            number.textProperty().unbind();
            number.textProperty().bind(texts.of("export.part.numbers", model.plate().numbers().size()));
            number.managedProperty().bind(model.drawing().map(each -> each.kind() == FigureKind.MAP || each.kind() == FigureKind.TIMELINE));
            number.visibleProperty().bind(number.managedProperty());
            parts.getChildren().add(number);
        }
        return parts;
    }

    private CheckBox check(String key, BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(texts.of(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node manifest() {
        CheckBox carried = check("export.manifest", model.carried());
        TextArea text = new TextArea();
        text.setEditable(false);
        text.getStyleClass().add("small");
        text.setPrefRowCount(5);
        text.textProperty().bind(model.made().map(ExportModel.Done::manifest).orElse(""));
        text.disableProperty().bind(model.carried().not());
        text.accessibleTextProperty().bind(texts.of("export.manifest.what"));
        text.setMinHeight(64);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox box = new VBox(4, carried, text);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private ComboBox<Preset> presets() {
        ComboBox<Preset> sizes = new ComboBox<>();
        sizes.getItems().setAll(Preset.values());
        model.made().subscribe(done -> say(sizes, preset -> texts.say("export.size." + preset.code(), Math.round(model.sides(preset).width()),
                Math.round(model.sides(preset).height()))));
        sizes.valueProperty().bindBidirectional(model.page().preset());
        sizes.setMaxWidth(Double.MAX_VALUE);
        return sizes;
    }

    private ComboBox<Double> scales() {
        ComboBox<Double> scales = new ComboBox<>();
        for (double scale : SCALES) {
            scales.getItems().add(scale);
        }
        if (!scales.getItems().contains(model.page().scale().get())) {
            scales.getItems().add(model.page().scale().get());
        }
        scales.valueProperty().bindBidirectional(model.page().scale());
        scales.disableProperty().bind(model.page().format().map(format -> format != Format.PNG));
        scales.setMaxWidth(Double.MAX_VALUE);
        model.made().subscribe(done -> say(scales, scale -> done == null ? "" : said(scale, done.preview())));
        return scales;
    }

    /** How many pixels a size is, and how fine: on paper as dots to the inch, on screen as pixels to one of the screen's. */
    private String said(double scale, Preview plate) {
        long across = Math.round(plate.width() * scale);
        long down = Math.round(plate.height() * scale);
        return scale == Math.rint(scale) ? texts.say("export.pixels.times", across, down, (int) scale, Math.round(scale * 72))
                : texts.say("export.pixels", across, down, Math.round(scale * 72));
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

    /** Says the choices of a box in other words; the one that is chosen is only said anew in a new cell. */
    private static <T> void say(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new Shown<>(words));
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : words.apply(value));
            }
        });
    }
}
