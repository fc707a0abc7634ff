package org.bongsu.view.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FigureKind;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.TensionFigure;
import org.bongsu.model.Period;
import org.bongsu.situation.Contribution;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Styles;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** The charts, one under the other: each with the numbers under the pointer, its table, and its way out. */
public final class ChartsPane extends BorderPane {
    private static final int NAMED = 3;

    private final ChartsModel model;
    private final Consumer<FigureKind> exporter;
    private final FigureSurface tensionSurface;
    private final Label dayWords = new Label();
    private final Label monthWords = new Label();

    /**
     * The charts in the language of the model's look.
     *
     * @param exporter asked for a figure to be exported
     */
    public ChartsPane(ChartsModel model, Consumer<FigureKind> exporter) {
        this.model = model;
        this.exporter = exporter;
        this.tensionSurface = new FigureSurface(model.tension());
        Words words = model.words();
        getStyleClass().add("charts");
        getStylesheets().add(Styles.sheet(ChartsPane.class, "charts.css"));
        GridPane rows = new GridPane();
        rows.getStyleClass().add("chart-rows");
        for (int i = 0; i < 2; i++) {
            RowConstraints half = new RowConstraints();
            half.setPercentHeight(50);
            half.setVgrow(Priority.ALWAYS);
            rows.getRowConstraints().add(half);
        }
        rows.add(tension(), 0, 0);
        rows.add(monthly(), 0, 1);
        Label count = new Label();
        count.getStyleClass().add("quiet");
        Button all = new Button(words.say("charts.all-time"));
        all.setOnAction(event -> model.onAllTime());
        model.session().filter().subscribe(filter ->
                all.setVisible(!filter.period().equals(Period.ALWAYS)));
        model.overview().shown().subscribe(shown -> count.setText(words.say("desk.list.count", shown.size(),
                model.session().incidents())));
        HBox head = new HBox(count, all);
        head.getStyleClass().add("charts-head");
        setTop(head);
        setCenter(rows);
    }

    /** The keyboard goes to the first chart. */
    @Override
    public void requestFocus() {
        tensionSurface.requestFocus();
    }

    private Node tension() {
        FigureSurface surface = tensionSurface;
        surface.setAccessibleText(model.words().say("figure.title.tension"));
        surface.onHover(event -> {
            TensionFigure figure = model.tension().getValue();
            boolean out = event.getEventType() == MouseEvent.MOUSE_EXITED || figure == null;
            model.day().set(out ? null : figure.dayAt(event.getX(), event.getY(), surface.getWidth(), surface.getHeight()).orElse(null));
        });
        model.day().subscribe(day -> dayWords.setText(dayWords()));
        model.overview().tension().subscribe(series -> dayWords.setText(dayWords()));
        return chart("figure.title.tension", FigureKind.TENSION, surface, dayWords, () -> {
            TensionFigure figure = model.tension().getValue();
            return figure == null ? new DataTable(List.of(), List.of()) : figure.table();
        });
    }

    private Node monthly() {
        FigureSurface surface = new FigureSurface(model.monthly());
        surface.setAccessibleText(model.words().say("figure.title.monthly"));
        surface.onHover(event -> model.month().set(event.getEventType() == MouseEvent.MOUSE_EXITED ? null
                : model.monthly().getValue().monthAt(event.getX(), event.getY(), surface.getWidth(), surface.getHeight()).orElse(null)));
        surface.onPick(event -> model.monthly().getValue()
                .monthAt(event.getX(), event.getY(), surface.getWidth(), surface.getHeight()).ifPresent(model::onMonth));
        model.month().subscribe(month -> monthWords.setText(month == null ? model.words().say("charts.month.hint")
                : model.words().say("charts.month", new Days(model.words()).month(month), model.monthly().getValue().count().of(month))));
        return chart("figure.title.monthly", FigureKind.MONTHLY, surface, monthWords, () -> model.monthly().getValue().table());
    }

    /** The value of the day under the pointer, and what gives most to it. */
    private String dayWords() {
        Words words = model.words();
        var day = model.day().get();
        if (day == null) {
            return words.say(model.overview().tension().get().isEmpty() ? "charts.tension.empty" : "charts.tension.hint");
        }
        var parts = model.overview().madeOf(day);
        double sum = parts.stream().mapToDouble(Contribution::left).sum();
        String most = String.join("; ", parts.stream().limit(NAMED)
                .map(c -> c.incident().title() + " " + words.number(c.left(), 1)).toList());
        return words.say("charts.tension.day", new Days(words).full(day), words.number(sum, 1), most);
    }

    private Node chart(String title, FigureKind kind, FigureSurface surface, Label under, Supplier<DataTable> table) {
        Words words = model.words();
        Label name = new Label(words.say(title));
        name.getStyleClass().add("heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton numbers = new ToggleButton(words.say("charts.table"));
        Button export = new Button(words.say("charts.export"));
        export.setOnAction(event -> exporter.accept(kind));
        under.getStyleClass().addAll("quiet", "chart-words");
        HBox head = new HBox(name, space, numbers, export);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-head");
        StackPane body = new StackPane(surface);
        numbers.selectedProperty().subscribe(shown ->
                body.getChildren().setAll(shown ? new NumbersTable(table.get()) : surface));
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox chart = new VBox(head, body, under);
        chart.getStyleClass().add("chart");
        GridPane.setHgrow(chart, Priority.ALWAYS);
        return chart;
    }
}
