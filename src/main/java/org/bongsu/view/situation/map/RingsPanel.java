package org.bongsu.view.situation.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.figure.map.overlay.MissileClass;
import org.bongsu.figure.map.overlay.RangeRings;
import org.bongsu.model.GeoPoint;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Chooses the rings about a place: the usual missiles, whose estimates can be changed here, and distances of one's own. */
final class RingsPanel extends VBox {
    private static final double WIDTH = 236;
    private static final double ROWS = 330;
    /** What title, own distance, note and buttons take of the height. */
    private static final double REST = 190;
    private static final double LEAST = 60;

    private final MapModel model;
    private final Runnable left;
    private GeoPoint center = new GeoPoint(0, 0);
    private String name = "";
    private @Nullable CheckBox first;
    private final DoubleProperty room = new SimpleDoubleProperty(ROWS);

    RingsPanel(MapModel model, Runnable left) {
        super(6);
        this.model = model;
        this.left = left;
        getStyleClass().add("map-panel");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        show(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Keeps the panel within a height. */
    void maxRowsHeight(ObservableValue<Number> height) {
        room.bind(height.map(h -> Math.clamp(h.doubleValue() - REST, LEAST, ROWS)));
    }

    /** Opens it about a place; what the gazetteer calls the place when it is given no name. */
    void open(GeoPoint about, String called) {
        center = about;
        name = called.isEmpty() ? model.finder().at(about, model.look().getValue()).kept() : called;
        fill();
        show(true);
        // The rows are in no scene, and take no keyboard, before their scroll pane has its skin.
        applyCss();
        layout();
        if (first != null) {
            first.requestFocus();
        }
    }

    private void close() {
        show(false);
        left.run();
    }

    private void show(boolean now) {
        setVisible(now);
    }

    private void fill() {
        Words words = model.words();
        Label title = new Label(words.say("map.ring.from", words.place(name, center.lat(), center.lon())));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox rows = new VBox(2);
        first = null;
        RangeRings now = model.laid().ringsAbout(center, name);
        for (MissileClass each : model.laid().ranges().get()) {
            rows.getChildren().add(row(each, now));
        }
        now.rings().stream().filter(ring -> ring.label().isEmpty()).forEach(ring -> rows.getChildren().add(own(ring)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.maxHeightProperty().bind(room);
        scroll.getStyleClass().add("panel-rows");
        TextField far = new TextField();
        far.setPromptText(words.say("desk.map.rings.own"));
        far.setAccessibleText(words.say("desk.map.rings.own"));
        HBox.setHgrow(far, Priority.ALWAYS);
        far.setOnAction(event -> kilometres(far).ifPresent(km -> {
            with(new RangeRings.Ring("", km));
            fill();
            getChildren().stream().filter(TextField.class::isInstance).forEach(Node::requestFocus);
        }));
        far.getStyleClass().add("own-range");
        Button delivered = new Button(words.say("desk.map.rings.delivered"));
        delivered.getStyleClass().add("flat");
        delivered.setDisable(model.laid().ranges().get().equals(MissileClass.delivered()));
        delivered.setOnAction(event -> {
            model.laid().ranges().set(MissileClass.delivered());
            fill();
        });
        Button none = new Button(words.say("desk.map.rings.none"));
        none.getStyleClass().add("flat");
        none.setOnAction(event -> {
            model.laid().onRings(new RangeRings(center, name, List.of()));
            fill();
        });
        Button done = new Button(words.say("desk.map.rings.done"));
        done.setOnAction(event -> close());
        Label note = new Label(words.say("desk.map.rings.note"));
        note.getStyleClass().add("small-quiet");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        HBox foot = new HBox(4, none, delivered, done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, scroll, far, note, foot);
    }

    private HBox row(MissileClass missile, RangeRings now) {
        Words words = model.words();
        CheckBox box = new CheckBox(missile.in(words));
        box.setSelected(now.rings().stream().anyMatch(ring -> ring.label().equals(missile.name())));
        first = first == null ? box : first;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.say("desk.map.rings.one", missile.in(words), words.number(missile.km(), 0), missile.source()));
        HBox.setHgrow(box, Priority.ALWAYS);
        TextField far = new TextField(plain(missile.km()));
        far.getStyleClass().add("range-field");
        far.setAccessibleText(words.say("desk.map.rings.range", missile.in(words)));
        far.setPrefColumnCount(5);
        far.setOnAction(event -> change(missile, far));
        far.focusedProperty().subscribe(focused -> {
            if (!focused && !far.getText().equals(plain(missile.km()))) {
                change(missile, far);
            }
        });
        box.setOnAction(event -> {
            if (box.isSelected()) {
                with(new RangeRings.Ring(missile.name(), missile.km()));
            } else {
                without(missile.name());
            }
        });
        HBox row = new HBox(6, box, far, new Label(words.say("desk.map.km")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox own(RangeRings.Ring ring) {
        Words words = model.words();
        CheckBox box = new CheckBox(words.say("map.km", words.number(ring.km(), 1)));
        box.setSelected(true);
        box.setOnAction(event -> {
            List<RangeRings.Ring> rings = new ArrayList<>(model.laid().ringsAbout(center, name).rings());
            if (box.isSelected()) {
                rings.add(ring);
            } else {
                rings.remove(ring);
            }
            model.laid().onRings(new RangeRings(center, name, rings));
        });
        return new HBox(box);
    }

    /** Changes an estimate, and every ring that is drawn by it. */
    private void change(MissileClass missile, TextField far) {
        kilometres(far).ifPresent(km -> {
            MissileClass other = new MissileClass(missile.name(), missile.korean(), km, model.words().say("desk.map.rings.source"));
            model.laid().ranges().set(model.laid().ranges().get().stream().map(each -> each.name().equals(missile.name()) ? other : each).toList());
            for (RangeRings drawn : model.layers().get().rings()) {
                if (drawn.rings().stream().anyMatch(ring -> ring.label().equals(missile.name()))) {
                    model.laid().onRings(new RangeRings(drawn.center(), drawn.name(), drawn.rings().stream()
                            .map(ring -> ring.label().equals(missile.name()) ? new RangeRings.Ring(ring.label(), km) : ring).toList()));
                }
            }
            fill();
        });
    }

    private void with(RangeRings.Ring ring) {
        List<RangeRings.Ring> rings = new ArrayList<>(model.laid().ringsAbout(center, name).rings());
        rings.remove(ring);
        rings.add(ring);
        model.laid().onRings(new RangeRings(center, name, rings));
    }

    private void without(String label) {
        model.laid().onRings(new RangeRings(center, name, model.laid().ringsAbout(center, name).rings().stream().filter(ring -> !ring.label().equals(label)).toList()));
    }

    /** What is typed as kilometres; a field with anything else turns red and changes nothing. */
    private static Optional<Double> kilometres(TextField field) {
        double km;
        try {
            km = Double.parseDouble(field.getText().strip().replace(",", "").replaceAll("(?i)\\s*(km|킬로미터)$", ""));
        } catch (NumberFormatException e) {
            km = 0;
        }
        boolean right = km > 0 && km <= RangeRings.FARTHEST_KM;
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !right);
        return right ? Optional.of(km) : Optional.empty();
    }

    private static String plain(double km) {
        return km == Math.rint(km) ? Long.toString((long) km) : Double.toString(km);
    }
}
