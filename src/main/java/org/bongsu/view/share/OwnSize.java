package org.bongsu.view.share;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.bongsu.desk.FigureCall;
import org.bongsu.model.Coded;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Texts;

/** A width and a height as they are typed, in millimetres or in pixels of the screen; seen only where a size of one's own is chosen. */
final class OwnSize extends HBox {
    private static final double FIELD = 64;
    private static final double NAMES = 72;

    /** What sizes are given in. */
    enum Unit implements Coded {
        MM(Preset.MILLIMETRE),
        PX(1);

        private final double points;

        Unit(double points) {
            this.points = points;
        }
    }

    private final PageChoice page;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final Segments<Unit> unit = new Segments<>(Unit.MM);
    private final Label wrong = new Label();
    private boolean filling;

    OwnSize(PageChoice page, Texts texts) {
        super(8);
        this.page = page;
        setAlignment(Pos.CENTER_LEFT);
        setStyle("-fx-padding: 0 0 0 " + (NAMES + 8) + ";");
        for (Unit each : Unit.values()) {
            unit.with(each, texts.of("export.unit." + each.code()));
        }
        width.accessibleTextProperty().bind(texts.of("export.own.width"));
        height.accessibleTextProperty().bind(texts.of("export.own.height"));
        wrong.textProperty().bind(texts.of("export.own.wrong"));
        wrong.getStyleClass().addAll("danger", "small");
        wrong.setWrapText(true);
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        for (TextField field : new TextField[] {width, height}) {
            field.setPrefWidth(FIELD);
            field.setMinWidth(FIELD);
            field.textProperty().subscribe((before, after) -> take());
        }
        getChildren().addAll(width, new Label("×"), height, unit, wrong);
        visibleProperty().bind(page.preset().map(preset -> preset == Preset.OWN));
        managedProperty().bind(visibleProperty());
        unit.value().subscribe(chosen -> fill());
        page.own().subscribe(sides -> fill());
    }

    /** Writes the size down, unless it is what is being typed. */
    private void fill() {
        if (!width.isFocused() && !height.isFocused()) {
            filling = true;
            width.setText(said(page.own().get().width()));
            height.setText(said(page.own().get().height()));
            wrong.setVisible(false);
            filling = false;
        }
    }

    private String said(double points) {
        double value = Math.round(points / unit.value().get().points * 100) / 100.0;
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private void take() {
        if (filling) {
            return;
        }
        try {
            FigureCall.Sides sides = new FigureCall.Sides(points(width), points(height));
            wrong.setVisible(false);
            page.own().set(sides);
        } catch (IllegalArgumentException e) {
            wrong.setVisible(true);
        }
    }

    private double points(TextField field) {
        return Double.parseDouble(field.getText().strip().replace(',', '.')) * unit.value().get().points;
    }
}
