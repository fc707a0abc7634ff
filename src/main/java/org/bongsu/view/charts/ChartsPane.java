package org.bongsu.view.charts;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FigureKind;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.chart.Part;
import org.bongsu.figure.chart.Parts;
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

/** The charts: their list at the left, the one in front, and at its right what is looked at in it or the settings of the index. */
public final class ChartsPane extends BorderPane {
    private final ChartsModel model;
    private final Ways ways;
    private final FigureSurface surface;
    private final ChartList list;
    private final BorderPane front = new BorderPane();
    private final Label name = new Label();
    private final Label says = new Label();
    private final ToggleButton numbers;
    private final ToggleButton details;
    private final ToggleButton weights;
    private final Button csv;
    private final StackPane body = new StackPane();

    /**
     * Ways out of the charts.
     *
     * @param exporter exports the chart in front
     * @param table    writes numbers into a file
     * @param incident shows the incident that was chosen
     */
    public record Ways(Runnable exporter, Consumer<DataTable> table, Runnable incident) { }

    /** The charts in the language of the model's look. */
    public ChartsPane(ChartsModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        Words words = model.words();
        surface = new FigureSurface(model.figure());
        list = new ChartList(model);
        numbers = toggle("charts.table");
        details = toggle("charts.details");
        weights = toggle("index.open");
        csv = new Button(words.say("charts.csv"));
        csv.setOnAction(event -> save());
        details.setSelected(true);
        getStyleClass().add("charts");
        getStylesheets().add(Styles.sheet(ChartsPane.class, "charts.css"));
        front.setCenter(body);
        front.getStyleClass().add("chart");
        front.setTop(head());
        front.setBottom(says);
        says.getStyleClass().addAll("quiet", "chart-words");
        setLeft(list);
        setCenter(front);
        surface.onHover(this::hover);
        surface.onPick(event -> at(event.getX(), event.getY(), event.getClickCount() > 1 ? model::onPart : model::onClick));
        numbers.selectedProperty().subscribe(shown -> show());
        details.selectedProperty().subscribe(shown -> side());
        weights.selectedProperty().subscribe(shown -> side());
        WhileShown.of(this, model.chart()).subscribe(chart -> show());
        WhileShown.of(this, model.lit()).subscribe(part -> speak());
        WhileShown.of(this, model.kind()).subscribe(this::kind);
        keys(numbers::fire, details::fire, this::weigh, this::copy, this::save).install(this);
        steps().install(surface);
    }

    /** Its keys, for the key help. */
    public static Keys keyHelp() {
        Runnable nothing = () -> { };
        Keys all = keys(nothing, nothing, nothing, nothing, nothing);
        steps(step -> { }, nothing, nothing, nothing).shortcuts().forEach(each -> all.listed(each.combination(), each.message()));
        return all;
    }

    private static Keys keys(Runnable table, Runnable details, Runnable weights, Runnable copy, Runnable csv) {
        return new Keys("screen.charts").on("T", "charts.table", table).on("I", "charts.details", details).on("W", "index.open", weights)
                .on("Shortcut+C", "charts.copy", copy).on("Shortcut+S", "charts.csv", csv);
    }

    private Keys steps() {
        return steps(model::onStep, () -> lit(model::onPart), () -> lit(model::onPin), model::onNothing);
    }

    private static Keys steps(Consumer<Parts.Step> step, Runnable filter, Runnable pin, Runnable nothing) {
        return new Keys("screen.charts").on("Left", "charts.step", () -> step.accept(Parts.Step.BACK)).on("Right", "charts.step", () -> step.accept(Parts.Step.ON))
                .on("Up", "charts.step", () -> step.accept(Parts.Step.UP)).on("Down", "charts.step", () -> step.accept(Parts.Step.DOWN))
                .on("Page Up", "charts.far", () -> step.accept(Parts.Step.FAR_BACK)).on("Page Down", "charts.far", () -> step.accept(Parts.Step.FAR_ON))
                .on("Home", "charts.ends", () -> step.accept(Parts.Step.FIRST)).on("End", "charts.ends", () -> step.accept(Parts.Step.LAST))
                .on("Enter", "charts.only", filter).on("Space", "charts.pin", pin).on("Esc", "charts.nothing", nothing);
    }

    private ToggleButton toggle(String key) {
        ToggleButton button = new ToggleButton(model.words().say(key));
        button.setFocusTraversable(true);
        return button;
    }

    /** The keyboard goes to the list of charts. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private Node head() {
        Words words = model.words();
        name.getStyleClass().add("heading");
        Label count = new Label();
        count.getStyleClass().add("quiet");
        Button all = new Button(words.say("charts.all-time"));
        all.setOnAction(event -> model.onAllTime());
        WhileShown.of(this, model.session().filter()).subscribe(filter -> shown(all, !filter.period().equals(Period.ALWAYS)));
        WhileShown.of(this, model.overview().shown()).subscribe(shown -> count.setText(words.say("desk.list.count", shown.size(), model.session().incidents())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = new Button(words.say("charts.export"));
        export.setOnAction(event -> ways.exporter().run());
        HBox head = new HBox(name, count, space, all, weights, numbers, csv, details, export);
        head.getStyleClass().add("chart-head");
        head.getChildren().stream().filter(node -> node instanceof ButtonBase).forEach(button -> ((ButtonBase) button).setMinWidth(Region.USE_PREF_SIZE));
        return new VBox(head, new ChartChoices(model));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void kind(FigureKind kind) {
        name.setText(model.words().say("figure.title." + kind.code()));
        shown(weights, kind.index());
        if (!kind.index() && weights.isSelected()) {
            model.weighing().tried().set(null);
            weights.setSelected(false);
        }
        speak();
    }

    private void weigh() {
        if (weights.isVisible()) {
            weights.fire();
        }
    }

    /** What stands at the right: the settings of the index while they are tried, else what is looked at. */
    private void side() {
        boolean weighing = weights.isSelected();
        if (!weighing) {
            model.weighing().tried().set(null);
        }
        if (weighing) {
            WeighingPane pane = new WeighingPane(model, () -> weights.setSelected(false));
            setRight(pane);
            pane.requestFocus();
        } else {
            setRight(details.isSelected() ? new PartPane(model, ways.incident()) : null);
        }
    }

    private void show() {
        Chart chart = model.chart().getValue();
        shown(csv, numbers.isSelected() && chart != null);
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
        if (event.getEventType() != MouseEvent.MOUSE_EXITED && chart != null) {
            model.onHover(chart.at(event.getX(), event.getY(), surface.getWidth(), surface.getHeight()).orElse(null));
        }
    }

    private void at(double x, double y, Consumer<Part> action) {
        Chart chart = model.chart().getValue();
        if (chart != null) {
            chart.at(x, y, surface.getWidth(), surface.getHeight()).ifPresent(action);
        }
    }

    private void lit(Consumer<Part> action) {
        Part part = model.lit().get();
        if (part != null) {
            action.accept(part);
        }
    }

    private void copy() {
        model.copied().ifPresent(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            says.setText(model.words().say("charts.copied"));
        });
    }

    private void save() {
        Chart chart = model.chart().getValue();
        if (chart != null) {
            ways.table().accept(chart.table());
        }
    }

    private void speak() {
        Part part = model.lit().get();
        String said = part == null ? "" : PartWords.of(part, model.session().situation().get(), model.words());
        says.setText(part == null ? model.words().say("charts.hint." + model.kind().get().code()) : said);
        surface.setAccessibleText(name.getText() + (part == null ? "" : ": " + said));
    }
}
