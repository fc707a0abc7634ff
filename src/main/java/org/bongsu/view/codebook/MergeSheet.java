package org.bongsu.view.codebook;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Version;
import org.bongsu.desk.Recoding;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Symbols;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks which type another is merged into, and shows what that re-codes as soon as one is chosen. */
final class MergeSheet {
    private static final double WIDTH = 640;
    private static final double LIST = 168;

    private final CodebookModel model;
    private final CodebookTools tools;
    private final Type from;
    private final ListView<Type> list = new ListView<>();
    private final TextField search = new TextField();

    MergeSheet(CodebookModel model, CodebookTools tools, Type from) {
        this.model = model;
        this.tools = tools;
        this.from = from;
    }

    /** Opens it. */
    void show() {
        Texts texts = tools.texts();
        CodebookWords says = new CodebookWords(model.look().words());
        search.setPromptText(texts.say("codebook.search"));
        search.setAccessibleText(texts.say("codebook.merge.into"));
        list.setPrefHeight(LIST);
        list.setMinHeight(LIST / 2);
        list.setAccessibleText(texts.say("codebook.merge.into"));
        list.setCellFactory(view -> new Cell());
        StackPane preview = new StackPane();
        preview.setMinHeight(96);
        Button merge = texts.button("action.codebook.merge", () -> { }, "accent");
        merge.setDefaultButton(true);
        list.getSelectionModel().selectedItemProperty().subscribe(into -> {
            merge.setDisable(into == null);
            if (into == null) {
                preview.getChildren().clear();
                return;
            }
            Recoding planned = model.editing().plan(new CodebookEdit.Merge(Set.of(from.key()), into.key()));
            preview.getChildren().setAll(new ChangeSheet(model, tools).preview(planned));
            merge.setDisable(!planned.sound());
            merge.setOnAction(event -> {
                tools.sheets().close();
                new ChangeSheet(model, tools).apply(planned, Version.FIRST);
            });
        });
        search.textProperty().subscribe(this::fill);
        search.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0 && !list.getItems().isEmpty()) {
                list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1));
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
                event.consume();
            }
        });
        VBox body = new VBox(8, search, list, preview);
        tools.sheets().show(new Sheet(texts.of("codebook.merge.title", says.name(from)), WIDTH, body)
                .buttons(texts.button("sheet.cancel", tools.sheets()::close), merge));
    }

    /** Those of the same family first. */
    private void fill(String words) {
        List<Type> found = new TypeSearch(model.codebook()).find(words, false).stream().filter(type -> !type.isA(from.key())).toList();
        list.getItems().setAll(found.stream().filter(type -> type.family().equals(from.family())).toList());
        list.getItems().addAll(found.stream().filter(type -> !type.family().equals(from.family())).toList());
        if (!words.isBlank() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private final class Cell extends ListCell<Type> {
        @Override
        protected void updateItem(@Nullable Type type, boolean empty) {
            super.updateItem(type, empty);
            if (type == null || empty) {
                setGraphic(null);
                setText(null);
            } else {
                setText(type.names().in(model.look().words().language()));
                setGraphic(Symbols.of(model.codebook(), type.key(), model.look().theme(), 14));
                setGraphicTextGap(8);
            }
        }
    }
}
