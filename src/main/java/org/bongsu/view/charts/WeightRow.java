package org.bongsu.view.charts;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A number that is moved by a slider or typed beside it. */
final class WeightRow extends HBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double NAMES = 76;

    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private final Scale scale;
    private boolean following;

    /**
     * What numbers may be.
     *
     * @param log      whether equal ways of the slider multiply instead of adding
     * @param decimals after the point
     */
    record Scale(double least, double most, boolean log, int decimals) {
        /** A weight. */
        static final Scale SHARE = new Scale(0, 1, false, 2);

        double along(double value) {
            return log ? Math.log(value) : value;
        }

        double at(double along) {
            double value = log ? Math.exp(along) : along;
            double power = Math.pow(10, value >= 20 && log ? 0 : decimals);
            return Math.clamp(Math.round(value * power) / power, least, most);
        }
    }

    /**
     * A row.
     *
     * @param name  before the slider, or empty
     * @param moved told of each number that it is given
     */
    WeightRow(String name, String spoken, Scale scale, double value, DoubleConsumer moved) {
        this.scale = scale;
        getStyleClass().add("weight-row");
        slider.setMin(scale.along(scale.least()));
        slider.setMax(scale.along(scale.most()));
        slider.setValue(scale.along(Math.clamp(value, scale.least(), scale.most())));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 20);
        slider.setAccessibleText(spoken);
        slider.getStyleClass().add("small");
        slider.setMinWidth(40);
        field.setText(text(value));
        field.setAccessibleText(spoken);
        field.getStyleClass().add("weight-field");
        HBox.setHgrow(slider, Priority.ALWAYS);
        if (!name.isEmpty()) {
            Label label = new Label(name);
            label.setMinWidth(NAMES);
            label.setPrefWidth(NAMES);
            label.setLabelFor(slider);
            getChildren().add(label);
        }
        getChildren().addAll(slider, field);
        slider.valueProperty().subscribe((before, after) -> {
            if (!following) {
                double now = scale.at(after.doubleValue());
                following = true;
                field.setText(text(now));
                following = false;
                moved.accept(now);
            }
        });
        field.textProperty().subscribe((before, typed) -> {
            if (!following) {
                typed(typed, moved);
            }
        });
    }

    private void typed(String typed, DoubleConsumer moved) {
        double value;
        try {
            value = Double.parseDouble(typed.strip());
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        boolean fits = value >= scale.least() && value <= scale.most();
        field.pseudoClassStateChanged(DANGER, !fits);
        if (fits) {
            following = true;
            slider.setValue(scale.along(value));
            following = false;
            moved.accept(value);
        }
    }

    private String text(double value) {
        String text = String.format(Locale.ROOT, "%." + scale.decimals() + "f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
