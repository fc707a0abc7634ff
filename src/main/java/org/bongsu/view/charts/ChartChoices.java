package org.bongsu.view.charts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.bongsu.desk.ChartOptions;
import org.bongsu.desk.FigureKind;
import org.bongsu.figure.chart.Launches;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;
import org.controlsfx.control.SegmentedButton;

/** What can be chosen of the chart in front: the unit of launches, the zone of hours, the day and reach of before and after. */
final class ChartChoices extends HBox {
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Seoul"), ZoneId.of("UTC"));
    private static final List<Integer> REACHES = List.of(30, 90, 180, 365);

    private final ChartsModel model;

    ChartChoices(ChartsModel model) {
        this.model = model;
        getStyleClass().add("chart-choices");
        WhileShown.of(this, model.kind()).subscribe(this::show);
    }

    private void show(FigureKind kind) {
        getChildren().clear();
        Words words = model.words();
        ChartOptions now = model.options().get();
        switch (kind) {
            case LAUNCHES -> getChildren().add(segments(Arrays.asList(Launches.Unit.values()), now.unit(),
                    unit -> words.say("charts.unit." + unit.name().toLowerCase(Locale.ROOT)), unit -> set(options -> options.withUnit(unit))));
            case HOURS -> getChildren().add(segments(ZONES, now.zone(), zone -> words.say("zone." + zone.getId()),
                    zone -> set(options -> options.withZone(zone))));
            case AROUND -> getChildren().addAll(new Label(words.say("charts.around.day")), day(), segments(REACHES, now.days(),
                    days -> words.say("charts.around.days", days), days -> set(options -> options.withDays(days))));
            default -> { }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void set(Function<ChartOptions, ChartOptions> change) {
        model.options().set(change.apply(model.options().get()));
    }

    private TextField day() {
        TextField field = new TextField(model.around());
        field.setAccessibleText(model.words().say("charts.around.day"));
        field.getStyleClass().add("chart-day");
        Runnable keep = () -> {
            boolean understood = model.onAround(field.getText());
            field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !understood);
            if (understood) {
                field.setText(model.around());
            }
        };
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                keep.run();
            }
        });
        return field;
    }

    private static <T> SegmentedButton segments(List<T> values, T chosen, Function<T, String> name, Consumer<T> choose) {
        SegmentedButton segments = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        segments.setToggleGroup(group);
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(value);
            });
            segments.getButtons().add(button);
        }
        return segments;
    }
}
