package org.bongsu.view.charts;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bongsu.desk.FigureKind;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.chart.Part;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The charts: their list at the left, and the one in front with the numbers under the pointer, its table, and its way out. */
public final class ChartsPane extends BorderPane {
    private final ChartsModel model;
    private final Runnable exporter;
    private final FigureSurface surface;
    private final ChartList list;
    private final Label name = new Label();
    private final Label says = new Label();
    private final ToggleButton numbers;
    private final StackPane body = new StackPane();

    /**
     * The charts in the language of the model's look.
     *
     * @param exporter asked to export the chart in front
     */
    public ChartsPane(ChartsModel model, Runnable exporter) {
        this.model = model;
        this.exporter = exporter;
        Words words = model.words();
        surface = new FigureSurface(model.figure());
        list = new ChartList(model);
        numbers = new ToggleButton(words.say("charts.table"));
        getStyleClass().add("charts");
        getStylesheets().add(Styles.sheet(ChartsPane.class, "charts.css"));
        BorderPane front = new BorderPane(body);
        front.getStyleClass().add("chart");
        front.setTop(head());
        front.setBottom(says);
        says.getStyleClass().addAll("quiet", "chart-words");
        setLeft(list);
        setCenter(front);
        surface.onHover(this::hover);
        surface.onPick(event -> at(event.getX(), event.getY(), model::onPart));
        numbers.selectedProperty().subscribe(shown -> show());
        WhileShown.of(this, model.chart()).subscribe(chart -> show());
        WhileShown.of(this, model.lit()).subscribe(part -> speak());
        WhileShown.of(this, model.kind()).subscribe(kind -> {
            name.setText(words.say("figure.title." + kind.code()));
            surface.setAccessibleText(name.getText());
            speak();
        });
        new Keys("charts").on("T", "charts.table", numbers::fire).install(this);
    }

    /** The keyboard goes to the list of charts. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox head() {
        Words words = model.words();
        name.getStyleClass().add("heading");
        Label count = new Label();
        count.getStyleClass().add("quiet");
        Button all = new Button(words.say("charts.all-time"));
        all.setOnAction(event -> model.onAllTime());
        WhileShown.of(this, model.session().filter()).subscribe(filter -> {
            all.setVisible(!filter.period().equals(Period.ALWAYS));
            all.setManaged(all.isVisible());
        });
        WhileShown.of(this, model.overview().shown()).subscribe(shown -> count.setText(words.say("desk.list.count", shown.size(), model.session().incidents())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = new Button(words.say("charts.export"));
        export.setOnAction(event -> exporter.run());
        HBox head = new HBox(name, count, space, new ChartChoices(model), all, numbers, export);
        head.getStyleClass().add("chart-head");
        return head;
    }

    private void show() {
        Chart chart = model.chart().getValue();
        if (chart == null) {
            Texts texts = new Texts(model.look().map(look -> look.words()));
            boolean filtered = !model.session().filter().get().equals(Filter.ALL);
            Button clear = texts.button("charts.empty.clear", () -> model.overview().clear(), "accent");
            FigureKind kind = model.kind().get();
            body.getChildren().setAll(new EmptyState(Feather.BAR_CHART_2, texts.of("charts.empty"), texts.of("charts.empty." + kind.code()),
                    filtered ? new Button[] {clear} : new Button[0]));
        } else if (numbers.isSelected()) {
            body.getChildren().setAll(new NumbersTable(chart.table()));
        } else if (!body.getChildren().contains(surface)) {
            body.getChildren().setAll(surface);
        }
    }

    private void hover(MouseEvent event) {
        Chart chart = model.chart().getValue();
        boolean out = event.getEventType() == MouseEvent.MOUSE_EXITED || chart == null;
        model.lit().set(out ? null : chart.at(event.getX(), event.getY(), surface.getWidth(), surface.getHeight()).orElse(null));
    }

    private void at(double x, double y, Consumer<Part> action) {
        Chart chart = model.chart().getValue();
        if (chart != null) {
            chart.at(x, y, surface.getWidth(), surface.getHeight()).ifPresent(action);
        }
    }

    private void speak() {
        Part part = model.lit().get();
        says.setText(part == null ? model.words().say("charts.hint." + model.kind().get().code()) : part.says());
    }
}
