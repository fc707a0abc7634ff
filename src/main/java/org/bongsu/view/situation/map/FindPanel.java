package org.bongsu.view.situation.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.PlaceFinder.Found;
import org.bongsu.figure.Look;
import org.bongsu.model.GeoPoint;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds a place by name or coordinates, goes there, and offers what can be done with it. */
final class FindPanel extends VBox {
    private static final double WIDTH = 236;
    private static final double ROW = 38;
    private static final int MOST = 4;
    private static final int NEAR_KM = 50;

    private final MapModel model;
    private final BiConsumer<GeoPoint, String> rings;
    private final Runnable left;
    private final TextField typed = new TextField();
    private final ListView<Found> found = new ListView<>();
    private final Label none = new Label();
    private final FlowPane offers = new FlowPane(4, 4);
    private long asked;

    FindPanel(MapModel model, BiConsumer<GeoPoint, String> rings, Runnable left) {
        super(6);
        this.model = model;
        this.rings = rings;
        this.left = left;
        Words words = model.words();
        getStyleClass().add("map-panel");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        typed.setPromptText(words.say("desk.map.find.prompt"));
        typed.setAccessibleText(words.say("desk.map.find.prompt"));
        found.setAccessibleText(words.say("desk.map.find.found"));
        found.setFixedCellSize(ROW);
        found.setCellFactory(list -> new Cell());
        none.getStyleClass().add("small-quiet");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(typed, found, none, offers);
        fill(List.of());
        managedProperty().bind(visibleProperty());
        show(false);
        typed.textProperty().subscribe(text -> look());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.getSelectionModel().selectedItemProperty().subscribe(this::offer);
        found.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> go());
        found.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    void open() {
        show(true);
        typed.requestFocus();
        typed.selectAll();
    }

    private void close() {
        show(false);
        left.run();
    }

    private void show(boolean now) {
        setVisible(now);
    }

    private void key(KeyEvent event) {
        int at = found.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().select(Math.min(at + 1, found.getItems().size() - 1));
            case UP -> found.getSelectionModel().select(Math.max(at - 1, 0));
            case ENTER -> go();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Places are looked for beside the window's thread: the gazetteer may still have to be read. */
    private void look() {
        long mine = ++asked;
        String text = typed.getText();
        PlaceFinder finder = model.finder();
        Look look = model.look().getValue();
        model.jobs().run("find", progress -> text.isBlank() ? List.<Found>of() : finder.find(text, look)).then(places -> {
            if (mine == asked) {
                fill(places);
            }
        }).start();
    }

    private void fill(List<Found> places) {
        found.getItems().setAll(places);
        boolean some = !places.isEmpty();
        found.setVisible(some);
        found.setManaged(some);
        found.setPrefHeight(Math.min(MOST, places.size()) * ROW + 2);
        none.setVisible(!some);
        none.setManaged(!some);
        none.setText(model.words().say(typed.getText().isBlank() ? "desk.map.find.hint" : "desk.map.find.none"));
        if (some) {
            found.getSelectionModel().select(0);
        }
        offer(some ? places.getFirst() : null);
    }

    private void go() {
        Found place = found.getSelectionModel().getSelectedItem();
        if (place != null) {
            model.onGo(place);
        }
    }

    /** What can be done with a place that was found: with a province, what happened in it. */
    private void offer(@Nullable Found place) {
        List<Button> all = new ArrayList<>();
        if (place != null) {
            Words words = model.words();
            all.add(button("desk.map.find.rings", () -> {
                model.onGo(place);
                rings.accept(place.point(), place.kept());
            }));
            all.add(button("desk.map.find.measure", () -> {
                model.onGo(place);
                model.onTool(Tool.MEASURE);
                model.onMeasure(place.point());
                left.run();
            }));
            model.finder().outline(place).ifPresentOrElse(province -> all.add(button("desk.map.find.within", () -> {
                model.onGo(place);
                model.onArea(province);
            })), () -> all.add(button("desk.map.find.near", () -> {
                model.onGo(place);
                model.onWithin(place.point(), NEAR_KM, place.kept());
            }, words.number(NEAR_KM))));
        }
        offers.getChildren().setAll(all);
        offers.setVisible(!all.isEmpty());
        offers.setManaged(!all.isEmpty());
    }

    private Button button(String key, Runnable action, Object... args) {
        Button button = new Button(model.words().say(key, args));
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A place with its province and what it is. */
    private final class Cell extends ListCell<Found> {
        private final Label name = new Label();
        private final Label under = new Label();
        private final VBox both = new VBox(name, under);

        Cell() {
            under.getStyleClass().add("small-quiet");
            // Long names end in dots rather than in a scroll bar.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Words words = model.words();
            name.setText(item.label());
            under.setText(Stream.of(words.sayOr("place.kind." + item.kind(), ""), item.province()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")));
            setGraphic(both);
            setAccessibleText(name.getText() + ", " + under.getText());
        }
    }
}
