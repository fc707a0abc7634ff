package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.AgreementTable;
import org.bongsu.desk.Merge;
import org.bongsu.model.Difference;
import org.bongsu.model.Settlement;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The merge screen: the differences with a colleague to be settled one by one or by a rule, and how far the two agree. */
public final class MergeSheet {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 460;
    private static final double LIST = 344;
    private static final double ROW = 48;
    private static final Map<Settlement, String> KEYS = new EnumMap<>(Map.of(Settlement.MINE, "M", Settlement.THEIRS, "T", Settlement.NEWER, "N", Settlement.BOTH, "B"));

    private final MergeModel model;
    private final Codebook codebook;
    private final ExportSheet.Tools tools;
    private final Texts texts;
    private final ListView<Difference> list = new ListView<>();
    private final Segments<Boolean> sides = new Segments<>(false);

    private MergeSheet(MergeModel model, Codebook codebook, ExportSheet.Tools tools) {
        this.model = model;
        this.codebook = codebook;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Opens it for a colleague's bundle, once the differences are found. */
    public static void show(Merge merge, Codebook codebook, ExportSheet.Tools tools) {
        tools.jobs().run("merge", progress -> MergeModel.Standing.of(merge)).then(first -> new MergeSheet(new MergeModel(merge, first, tools.jobs(),
                fault -> tools.notices().wrong(fault.say(tools.texts().words().getValue()))), codebook, tools).show()).start();
    }

    private void show() {
        Label arrived = new Label();
        arrived.textProperty().bind(texts.words().map(words -> words.say("merge.arrived", model.merge().coder(), model.merge().arrived().sources(), model.merge().arrived().bare(), model.merge().arrived().dates())
                + (model.merge().sameCodebook() ? "" : " " + words.say("merge.other-codebook", model.merge().codebook()))));
        arrived.setWrapText(true);
        arrived.setMinHeight(Region.USE_PREF_SIZE);
        arrived.getStyleClass().add("quiet");
        sides.with(false, texts.with(model.standing(), (words, now) -> words.say("merge.left", now.left().size()).replaceAll("\\.$", ""))).with(true, texts.of("merge.agreement"));
        StackPane middle = new StackPane(differences(), new AgreementPane(model, codebook, texts));
        sides.value().subscribe(agreement -> {
            middle.getChildren().getFirst().setVisible(!agreement);
            middle.getChildren().getLast().setVisible(agreement);
        });
        middle.setPrefHeight(HEIGHT);
        middle.setMinHeight(200);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox body = new VBox(12, arrived, sides, middle);
        body.getStylesheets().add(Styles.sheet(MergeSheet.class, "share.css"));
        Button save = texts.button("merge.save-agreement", this::save);
        save.visibleProperty().bind(sides.value());
        save.managedProperty().bind(sides.value());
        Label hint = texts.label("merge.hint", "small", "quiet");
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.visibleProperty().bind(sides.value().map(agreement -> !agreement));
        Sheet sheet = new Sheet(texts.of("merge.title", model.merge().coder()), WIDTH, body);
        keys().install(sheet);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        tools.sheets().show(sheet.buttons(save, texts.button("merge.undo", model::undo), texts.button("sheet.done", tools.sheets()::close, "accent")).beside(hint));
        list.requestFocus();
        // What an undo brings back must be within reach of the arrows again.
        someLeft().subscribe(shown -> Platform.runLater(list::requestFocus));
    }

    private ObservableValue<Boolean> someLeft() {
        return model.standing().map(now -> !now.left().isEmpty());
    }

    private Node differences() {
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new DifferenceCell(() -> new CodedWords(codebook, texts.words().getValue()), model.merge().coder()));
        list.accessibleTextProperty().bind(texts.of("merge.list"));
        model.standing().subscribe(now -> list.setItems(FXCollections.observableList(now.left())));
        texts.words().subscribe(words -> list.refresh());
        model.chosen().subscribe(difference -> {
            list.getSelectionModel().select(difference);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        });
        list.getSelectionModel().selectedItemProperty().subscribe(difference -> {
            if (difference != null) {
                model.chosen().set(difference);
            }
        });
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        DifferencePane detail = new DifferencePane(model, codebook, texts);
        VBox.setVgrow(detail, Priority.ALWAYS);
        VBox right = new VBox(12, detail, buttons());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(16, list, right);
        both.getStyleClass().add("differences");
        EmptyState none = new EmptyState(Feather.CHECK_CIRCLE, texts.of("merge.none"), texts.of("merge.none.what", model.merge().coder()));
        both.visibleProperty().bind(someLeft());
        none.visibleProperty().bind(both.visibleProperty().not());
        return new StackPane(both, none);
    }

    private Node buttons() {
        HBox row = new HBox(8);
        KEYS.keySet().forEach(rule -> row.getChildren().add(texts.button("merge.take." + rule.code(), () -> settle(rule))));
        MenuButton all = new MenuButton();
        all.textProperty().bind(texts.of("merge.all"));
        KEYS.keySet().forEach(rule -> {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.of("merge.all." + rule.code()));
            item.setOnAction(event -> model.settleAll(rule));
            all.getItems().add(item);
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row.getChildren().addAll(between, all);
        return row;
    }

    private void settle(Settlement rule) {
        model.settle(rule);
        list.requestFocus();
    }

    private Keys keys() {
        Keys keys = new Keys("merge.keys");
        KEYS.forEach((rule, key) -> {
            keys.on(key, "merge.take." + rule.code(), () -> whenDifferences(() -> model.settle(rule)));
            keys.on("Shift+" + key, "merge.all." + rule.code(), () -> whenDifferences(() -> model.settleAll(rule)));
        });
        for (int i = 0; i < 9; i++) {
            int at = i;
            keys.on(String.valueOf(i + 1), "merge.turn", () -> model.turn(at));
        }
        keys.on("J", "merge.next", () -> model.step(1)).on("K", "merge.previous", () -> model.step(-1));
        keys.on("A", "merge.agreement", () -> sides.value().set(!sides.value().get()));
        keys.on("Shortcut+Z", "merge.undo", model::undo).on("Shortcut+S", "merge.save-agreement", this::save);
        return keys;
    }

    private void whenDifferences(Runnable act) {
        if (!sides.value().get()) {
            act.run();
        }
    }

    /** Enter in the list takes what is picked; the list itself would use the key up. */
    private void take(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node node && within(node) && !sides.value().get()) {
            event.consume();
            model.take();
        }
    }

    private boolean within(Node node) {
        Node at = node;
        while (at != null && at != list) {
            at = at.getParent();
        }
        return at == list;
    }

    private void save() {
        Path proposed = Path.of(System.getProperty("user.home", "."), "agreement-" + model.merge().coder().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv");
        tools.files().save(texts.say("merge.save-agreement"), proposed).ifPresent(out -> tools.jobs().run("agreement", progress -> {
            AgreementTable.write(model.standing().get().agreement(), codebook, texts.words().getValue(), out);
            return out;
        }).then(done -> tools.notices().say(texts.say("export.written", Where.of(done))))
                .failed(IOException.class, e -> tools.notices().wrong(Where.failure(texts, out, e))).start());
    }
}
