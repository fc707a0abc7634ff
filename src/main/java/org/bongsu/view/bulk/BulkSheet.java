package org.bongsu.view.bulk;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.bulk.Plan;
import org.bongsu.desk.bulk.Step;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Edits all chosen incidents: what to do at the left, the value and what it would change at the right. */
public final class BulkSheet {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 364;
    private static final double LIST = 200;

    private final BulkModel model;
    private final Texts texts;
    private final Sheets sheets;
    private final Notices notices;
    private final Words words;
    private final ListView<Operation> operations = new ListView<>();
    private final StackPane value = new StackPane();
    private final Label summary = new Label();
    private final ListView<Plan.Turned> preview = new ListView<>();
    private final Button go;
    private Runnable undo = () -> { };

    public BulkSheet(BulkModel model, Texts texts, Sheets sheets, Notices notices) {
        this.model = model;
        this.texts = texts;
        this.sheets = sheets;
        this.notices = notices;
        this.words = texts.words().getValue();
        this.go = new Button();
    }

    /**
     * Opens it.
     *
     * @param delete whether to begin with deleting
     * @param back   takes the change back
     */
    public void show(boolean delete, Runnable back) {
        undo = back;
        operations.getStyleClass().add("bulk-operations");
        operations.getItems().setAll(Operation.values());
        operations.setCellFactory(view -> new Named());
        operations.setPrefSize(LIST, HEIGHT);
        operations.setMinWidth(LIST);
        operations.setAccessibleText(words.say("bulk.operations"));
        preview.getStyleClass().add("bulk-preview");
        preview.setFocusTraversable(false);
        preview.setCellFactory(view -> new Turn());
        preview.setPlaceholder(new Label());
        preview.setAccessibleText(words.say("bulk.preview"));
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        value.setAlignment(Pos.TOP_LEFT);
        value.setMinHeight(32);
        VBox right = new VBox(8, value, summary, preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox body = new HBox(16, operations, right);
        body.setPrefHeight(HEIGHT);
        body.getStyleClass().add("bulk");
        body.getStylesheets().add(Styles.sheet(BulkSheet.class, "bulk.css"));
        go.setDefaultButton(true);
        go.setOnAction(event -> apply());
        sheets.show(new Sheet(texts.of("bulk.title", model.chosen().size()), WIDTH, body).buttons(texts.button("sheet.cancel", sheets::close), go));
        model.plan().subscribe(plan -> planned(plan.orElse(null)));
        operations.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        operations.getSelectionModel().select(delete ? Operation.DELETE : Operation.TYPE);
        operations.requestFocus();
    }

    private void choose(@Nullable Operation operation) {
        value.getChildren().clear();
        model.step().set(null);
        if (operation == null) {
            return;
        }
        List<Operation.Choice> choices = operation.choices(words, model.codebook());
        if (operation.typed()) {
            value.getChildren().setAll(word(operation));
        } else if (!choices.isEmpty()) {
            value.getChildren().setAll(choice(operation, choices));
        } else {
            Label what = new Label(words.say("bulk.what." + operation.code()));
            what.setWrapText(true);
            value.getChildren().setAll(what);
            model.step().set(operation.step(""));
        }
    }

    private Node word(Operation operation) {
        ComboBox<String> tag = new ComboBox<>(FXCollections.observableList(operation == Operation.UNTAG ? model.tags() : List.of()));
        if (operation == Operation.UNTAG) {
            tag.setPromptText(words.say(model.tags().isEmpty() ? "bulk.untag.none" : "bulk.value"));
            tag.setDisable(model.tags().isEmpty());
            tag.valueProperty().subscribe(typed -> model.step().set(typed == null ? null : operation.step(typed)));
            return tag;
        }
        TextField field = new TextField();
        field.setPromptText(words.say("bulk.tag"));
        field.setAccessibleText(words.say("bulk.tag"));
        field.setMaxWidth(280);
        field.textProperty().subscribe(typed -> model.step().set(typed.isBlank() ? null : operation.step(typed.strip())));
        return field;
    }

    private Node choice(Operation operation, List<Operation.Choice> choices) {
        ComboBox<Operation.Choice> box = new ComboBox<>(FXCollections.observableList(choices));
        box.setPromptText(words.say("bulk.value"));
        box.setAccessibleText(words.say("bulk.op." + operation.code()));
        box.setVisibleRowCount(14);
        box.setCellFactory(view -> new Value());
        box.setButtonCell(new Value());
        box.valueProperty().subscribe(chosen -> model.step().set(chosen == null ? null : chosen.step()));
        return box;
    }

    private void planned(@Nullable Plan plan) {
        PlanWords in = new PlanWords(words, model.codebook());
        summary.setText(plan == null ? words.say("bulk.choose") : in.summary(plan));
        summary.getStyleClass().setAll("label", plan == null ? "quiet" : "medium");
        preview.setItems(FXCollections.observableList(plan == null ? List.of() : plan.changed()));
        boolean danger = plan != null && plan.step() instanceof Step.Delete;
        go.getStyleClass().removeAll("danger", "accent");
        go.getStyleClass().add(danger ? "danger" : "accent");
        int count = plan == null ? 0 : plan.changed().size();
        go.setText(words.say(danger ? "bulk.delete" : "bulk.apply", count));
        go.setDisable(count == 0);
    }

    private void apply() {
        model.apply(plan -> {
            sheets.close();
            notices.say(words.say("bulk.done", words.say("action.bulk." + plan.step().code()), plan.changed().size()), "window.undo", undo);
        }, this::wrong);
    }

    private void wrong(StoreFault fault) {
        sheets.close();
        notices.wrong(fault.say(words));
    }

    private final class Named extends ListCell<Operation> {
        @Override
        protected void updateItem(@Nullable Operation operation, boolean empty) {
            super.updateItem(operation, empty);
            setText(operation == null || empty ? null : words.say("bulk.op." + operation.code()));
        }
    }

    private static final class Value extends ListCell<Operation.Choice> {
        @Override
        protected void updateItem(Operation.@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? null : choice.name());
        }
    }

    private final class Turn extends ListCell<Plan.Turned> {
        private final Label name = new Label();
        private final Label turn = new Label();
        private final HBox row = new HBox(12, name, turn);

        Turn() {
            name.setMinWidth(0);
            turn.setMinWidth(Region.USE_PREF_SIZE);
            turn.getStyleClass().add("bulk-turn");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Plan.@Nullable Turned turned, boolean empty) {
            super.updateItem(turned, empty);
            Plan plan = model.plan().get().orElse(null);
            if (turned == null || empty || plan == null) {
                setGraphic(null);
                return;
            }
            PlanWords in = new PlanWords(words, model.codebook());
            name.setText(in.name(turned.before()));
            turn.setText(in.turn(turned, plan.step()));
            setGraphic(row);
        }
    }
}
