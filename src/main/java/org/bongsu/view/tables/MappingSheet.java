package org.bongsu.view.tables;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.desk.FieldWords;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableDraft;
import org.bongsu.desk.TableTally;
import org.bongsu.job.Job;
import org.bongsu.job.Jobs;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.DateOrder;
import org.bongsu.model.TableColumn;
import org.bongsu.view.kit.FieldRow;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Shown;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The screen that maps a table: on the left its columns and what they mean, on the right what holds for all rows and what each becomes. */
public final class MappingSheet {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 480;
    private static final double LEFT = 520;
    private static final double NAMES = 84;
    private static final double ROW = 44;
    private static final double ROW_HEIGHT = 28;
    private static final List<String> ZONES = List.of("Asia/Seoul", "Asia/Pyongyang", "Asia/Tokyo", "UTC", "America/New_York", "Europe/London");
    private static final List<String> UNITS = List.of("", "km", "m", "mi", "nmi", "%", "Mach", "min");

    /** What the screen works with. */
    public record Tools(Texts texts, Sheets sheets, Jobs jobs, Codebook codebook) { }

    private final MappingModel model;
    private final Tools tools;
    private final Texts texts;
    private final Consumer<TableTally> done;
    private final GridPane words = new GridPane(8, 4);
    private final ListView<TableDraft.Row> preview = new ListView<>();
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final Button take;
    private Map<String, String> shown = Map.of();
    private @Nullable Job<TableTally> job;

    /** @param done told what came of the table */
    public MappingSheet(MappingModel model, Tools tools, Consumer<TableTally> done) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.done = done;
        this.take = texts.button("mapping.import", this::take, "accent");
    }

    /** Opens it. */
    public void show() {
        VBox right = new VBox(12, rules(), overline("mapping.words"), scrolled(words, 120), overline("mapping.preview"), preview(), summary);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        ScrollPane left = scrolled(columns(), HEIGHT);
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        HBox body = new HBox(24, left, right);
        body.getStylesheets().add(Styles.sheet(MappingSheet.class, "tables.css"));
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        summary.getStyleClass().add("quiet");
        summary.setWrapText(true);
        TextField name = new TextField(model.mapping().get().name());
        name.setAccessibleText(texts.say("mapping.name"));
        name.textProperty().subscribe(model::onRename);
        CheckBox keep = new CheckBox();
        keep.textProperty().bind(texts.of("mapping.keep"));
        keep.selectedProperty().bindBidirectional(model.keep());
        HBox kept = new HBox(8, keep, name, problem);
        kept.setAlignment(Pos.CENTER_LEFT);
        take.setDefaultButton(true);
        model.mapping().subscribe(mapping -> renew());
        Sheet sheet = new Sheet(texts.of("mapping.title", model.draft().name(), model.draft().rows()), WIDTH, new VBox(12, body, kept));
        tools.sheets().show(sheet.buttons(texts.button("mapping.kept.open", this::kept), texts.button("sheet.cancel", this::cancel), take));
    }

    /** Shows what is kept, and comes back with all that was told. */
    private void kept() {
        new KeptMappingsSheet(model.draft().kept(), tools, () -> new MappingSheet(model, tools, done).show()).show();
    }

    private Node columns() {
        GridPane grid = new GridPane(8, 6);
        ColumnConstraints names = new ColumnConstraints(150);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints(160), rest);
        int at = 0;
        for (String header : model.draft().header()) {
            Label name = new Label(header);
            name.getStyleClass().add("mapping-column");
            Label sample = new Label(String.join(" · ", model.draft().samples(header)).replaceAll("\\s+", " "));
            sample.getStyleClass().addAll("quiet", "small");
            VBox both = new VBox(name, sample);
            ComboBox<ColumnMeaning> meaning = new ComboBox<>();
            meaning.getItems().setAll(ColumnMeaning.values());
            meaning.setConverter(new Shown<>(each -> texts.say("mapping.meaning." + each.code())));
            meaning.setValue(model.column(header).meaning());
            meaning.setMaxWidth(Double.MAX_VALUE);
            meaning.setAccessibleText(texts.say("mapping.meaning.of", header));
            HBox more = new HBox(4);
            more(more, header);
            meaning.valueProperty().subscribe((before, after) -> {
                model.onMeaning(header, after);
                more(more, header);
            });
            grid.addRow(at++, both, meaning, more);
            GridPane.setHalignment(both, HPos.LEFT);
        }
        return grid;
    }

    /** What a number is of, and its unit; which field it is. */
    private void more(HBox more, String header) {
        TableColumn column = model.column(header);
        more.getChildren().clear();
        if (column.meaning() != ColumnMeaning.QUANTITY && column.meaning() != ColumnMeaning.FIELD) {
            return;
        }
        ComboBox<String> name = new ComboBox<>();
        name.getItems().setAll(model.names(column.meaning()));
        name.setEditable(true);
        FieldWords fields = new FieldWords(texts.words().getValue(), tools.codebook());
        name.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : fields.field(code);
            }

            @Override
            public String fromString(String typed) {
                return model.names(model.column(header).meaning()).stream().filter(code -> fields.field(code).equalsIgnoreCase(typed.strip())).findFirst().orElse(typed);
            }
        });
        name.setValue(column.name());
        name.setPrefWidth(112);
        name.setAccessibleText(texts.say("mapping.field.of", header));
        name.valueProperty().subscribe((before, after) -> model.onName(header, after == null ? "" : after));
        more.getChildren().add(name);
        if (column.meaning() == ColumnMeaning.QUANTITY) {
            ComboBox<String> unit = new ComboBox<>();
            unit.getItems().setAll(UNITS);
            unit.setValue(column.unit());
            unit.setPrefWidth(72);
            unit.setAccessibleText(texts.say("mapping.unit.of", header));
            unit.valueProperty().subscribe((before, after) -> model.onUnit(header, after == null ? "" : after));
            more.getChildren().add(unit);
        }
    }

    private Node rules() {
        var rules = model.mapping().get().rules();
        Segments<DateOrder> order = new Segments<>(rules.order());
        for (DateOrder each : DateOrder.values()) {
            order.with(each, texts.of("mapping.order." + each.code()));
        }
        order.value().subscribe(model::onOrder);
        ComboBox<String> zone = new ComboBox<>();
        zone.getItems().setAll(ZONES);
        if (!ZONES.contains(rules.zone().getId())) {
            zone.getItems().add(rules.zone().getId());
        }
        zone.setConverter(new Shown<>(id -> id));
        zone.setValue(rules.zone().getId());
        zone.valueProperty().subscribe((before, after) -> model.onZone(ZoneId.of(after)));
        ComboBox<Type> type = types(rules.type(), model::onType);
        TextField actor = new TextField(rules.actor() == null ? "" : rules.actor());
        actor.setPromptText(texts.say("mapping.actor.prompt"));
        actor.setPrefColumnCount(6);
        actor.textProperty().subscribe(model::onActor);
        CheckBox salvos = new CheckBox();
        salvos.textProperty().bind(texts.of("mapping.salvos"));
        salvos.setSelected(rules.salvos());
        salvos.selectedProperty().subscribe(model::onSalvos);
        HBox days = new HBox(8, order, zone);
        HBox who = new HBox(8, type, actor);
        days.setAlignment(Pos.CENTER_LEFT);
        who.setAlignment(Pos.CENTER_LEFT);
        HBox round = new HBox(salvos);
        round.setMinHeight(ROW_HEIGHT);
        round.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, new FieldRow(texts.of("mapping.dates"), NAMES, days), new FieldRow(texts.of("mapping.usual"), NAMES, who), new FieldRow(texts.of("mapping.rounds"), NAMES, round));
    }

    private ComboBox<Type> types(String key, Consumer<String> chosen) {
        ComboBox<Type> types = new ComboBox<>();
        types.getItems().setAll(tools.codebook().offered());
        types.setConverter(new Shown<>(type -> type.names().in(texts.words().getValue().language())));
        types.setValue(tools.codebook().type(key));
        types.setAccessibleText(texts.say("mapping.type"));
        types.valueProperty().subscribe((before, after) -> {
            if (after != null) {
                chosen.accept(after.key());
            }
        });
        types.setPrefWidth(240);
        return types;
    }

    private Node preview() {
        preview.setPrefHeight(180);
        preview.setAccessibleText(texts.say("mapping.preview"));
        preview.setFixedCellSize(ROW);
        preview.setCellFactory(view -> new PreviewCell(texts, tools.codebook()));
        VBox.setVgrow(preview, Priority.ALWAYS);
        return preview;
    }

    /** Shows what follows from what is told. */
    private void renew() {
        preview.getItems().setAll(model.enough() ? model.preview() : List.of());
        Label none = new Label(texts.say("mapping.no-date"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        preview.setPlaceholder(none);
        take.setDisable(!model.enough());
        if (model.enough()) {
            TableDraft.Counts counts = model.draft().counts(model.mapping().get());
            summary.setText(texts.say("mapping.counts", counts.rows(), counts.leftOut(), counts.cells()));
        } else {
            summary.setText("");
        }
        Map<String, String> now = model.words();
        if (!now.keySet().equals(shown.keySet())) {
            shown = now;
            words.getChildren().clear();
            int at = 0;
            for (var word : now.entrySet()) {
                Label theirs = new Label(word.getKey());
                theirs.setMaxWidth(260);
                words.addRow(at++, theirs, types(word.getValue(), type -> model.onWord(word.getKey(), type)));
            }
            if (now.isEmpty()) {
                words.addRow(0, texts.label("mapping.words.none", "quiet"));
            }
        }
    }

    private void take() {
        var mapping = model.mapping().get();
        boolean keep = model.keep().get();
        take.setDisable(true);
        problem.setText("");
        job = tools.jobs().run("job.import", progress -> model.draft().take(mapping, keep, progress)).then(tally -> {
            tools.sheets().close();
            done.accept(tally);
        }).failed(CancellationException.class, e -> { }).failed(StoreFault.class, e -> problem.setText(e.say(texts.words().getValue()))).atLast(() -> {
            job = null;
            take.setDisable(false);
        });
        job.start();
    }

    private void cancel() {
        Job<TableTally> running = job;
        if (running != null) {
            running.cancel();
        }
        tools.sheets().close();
    }

    private Label overline(String key) {
        return texts.label(key, "overline");
    }

    private static ScrollPane scrolled(Node content, double height) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(height);
        scroll.setMinHeight(height);
        return scroll;
    }
}
