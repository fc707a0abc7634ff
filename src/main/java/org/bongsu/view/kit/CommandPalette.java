package org.bongsu.view.kit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All that can be done at this moment, found by typing: the arrows choose, Enter does it, Escape leaves. */
public final class CommandPalette extends VBox {
    private static final double WIDTH = 560;
    private static final double ROW = 32;
    private static final int ROWS = 12;

    private final Texts texts;
    private final List<Command> all;
    private final List<String> recent;
    private final Consumer<Command> run;
    private final TextField typed = new TextField();
    private final ListView<Command> list = new ListView<>();

    /**
     * A palette.
     *
     * @param all    in the order in which they are listed while nothing is typed
     * @param recent ids of those that were used lately, the last first; they lead
     * @param run    what to do with the one that is chosen
     */
    public CommandPalette(Texts texts, List<Command> all, List<String> recent, Consumer<Command> run) {
        this.texts = texts;
        this.all = List.copyOf(all);
        this.recent = List.copyOf(recent);
        this.run = run;
        getStyleClass().add("palette");
        typed.promptTextProperty().bind(texts.of("palette.prompt"));
        typed.accessibleTextProperty().bind(texts.of("palette.prompt"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.accessibleTextProperty().bind(texts.of("palette.title"));
        list.setPlaceholder(texts.label("palette.none", "quiet"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() != list) {
                take();
            }
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        typed.textProperty().subscribe(text -> show(text));
        getChildren().addAll(typed, list);
    }

    /** As a sheet, to be shown. */
    public Sheet sheet() {
        return new Sheet(texts.of("palette.title"), WIDTH, this);
    }

    /** The commands that are listed, best first. */
    List<Command> listed() {
        return list.getItems();
    }

    private void show(String text) {
        if (text.isBlank()) {
            List<Command> first = recent.stream().flatMap(id -> all.stream().filter(command -> command.id().equals(id)).limit(1)).toList();
            List<Command> items = new java.util.ArrayList<>(first);
            all.stream().filter(command -> !first.contains(command)).forEach(items::add);
            list.setItems(FXCollections.observableList(items));
        } else {
            list.setItems(FXCollections.observableList(all.stream().filter(command -> command.fit(text) != Command.NO)
                    .sorted(Comparator.comparingInt((Command command) -> command.fit(text))
                            .thenComparingInt(command -> recent.contains(command.id()) ? recent.indexOf(command.id()) : recent.size())
                            .thenComparingInt(command -> command.name().length())).toList()));
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        spoken();
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        int step = switch (code) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> ROWS - 1;
            case PAGE_UP -> 1 - ROWS;
            default -> 0;
        };
        if (step != 0) {
            int size = list.getItems().size();
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, Math.max(0, size - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - ROWS + 2));
            spoken();
            event.consume();
        } else if (code == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    /** The field keeps the keyboard, so it says what is chosen. */
    private void spoken() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        typed.setAccessibleHelp(chosen == null ? texts.say("palette.none") : chosen.name() + ", " + chosen.area() + " " + chosen.key());
    }

    private void take() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            run.accept(chosen);
        }
    }

    private static final class Cell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(command.name());
            name.setMinWidth(0);
            Label area = new Label(command.area());
            area.getStyleClass().addAll("quiet", "small");
            area.setMinWidth(Region.USE_PREF_SIZE);
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox line = new HBox(8, name, area, between);
            line.getStyleClass().add("palette-row");
            if (!command.key().isEmpty()) {
                Label key = new Label(command.key());
                key.getStyleClass().add("key");
                key.setMinWidth(Region.USE_PREF_SIZE);
                line.getChildren().add(key);
            }
            setGraphic(line);
            setAccessibleText(command.name() + ", " + command.area() + " " + command.key());
        }
    }
}
