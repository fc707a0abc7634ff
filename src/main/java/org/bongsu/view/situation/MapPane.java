package org.bongsu.view.situation;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapFigure.Pick;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The map with its hand: drag to move, wheel to zoom, Shift and drag for an area, click to choose. */
final class MapPane extends StackPane {
    private static final double STEP = 80;
    private static final double ZOOM = 1.5;
    private static final double CLICK = 4;

    private final DeskModel model;
    private final FigureSurface surface;
    private final Rectangle box = new Rectangle();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean boxing;

    MapPane(DeskModel model) {
        this.model = model;
        this.surface = new FigureSurface(model.map());
        Words words = model.words();
        getStyleClass().add("map-pane");
        box.getStyleClass().add("area-box");
        box.setManaged(false);
        box.setVisible(false);
        box.setMouseTransparent(true);
        surface.setFocusTraversable(true);
        surface.setAccessibleText(words.say("desk.map"));
        VBox zoom = new VBox(
                button("+", "desk.map.closer", () -> zoom(ZOOM)), button("−", "desk.map.farther", () -> zoom(1 / ZOOM)),
                button("⌂", "desk.map.home", () -> model.onHomeMap(getWidth(), getHeight())), density(words));
        zoom.getStyleClass().add("zoom-bar");
        zoom.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        StackPane.setAlignment(zoom, Pos.TOP_RIGHT);
        ElsewhereShelf shelf = new ElsewhereShelf(model);
        StackPane.setAlignment(shelf, Pos.BOTTOM_LEFT);
        getChildren().addAll(surface, box, zoom, shelf);
        setMinSize(200, 160);
        listen();
    }

    private void listen() {
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Optional<Pick> pick = pick(event);
            surface.setCursor(pick.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            model.onHover(pick.filter(p -> p.ids().size() == 1).map(p -> p.ids().getFirst()).orElse(null));
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.onHover(null));
        surface.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                zoom(Math.pow(1.0018, event.getDeltaY()), event.getX(), event.getY());
            }
            event.consume();
        });
        MapKeys.of(new MapHand() {
            @Override
            public void pan(int x, int y) {
                MapPane.this.pan(x * STEP, y * STEP);
            }

            @Override
            public void zoom(int steps) {
                MapPane.this.zoom(Math.pow(ZOOM, steps));
            }

            @Override
            public void whole() {
                model.onHomeMap(getWidth(), getHeight());
            }

            @Override
            public void open() {
                model.onOpen(getWidth(), getHeight());
            }

            @Override
            public void density() {
                model.onHeat();
            }
        }).install(surface);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.mapMode().get().opened().isEmpty()) {
                model.onFold();
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        boxing = event.isShiftDown() && event.getButton() == MouseButton.PRIMARY;
    }

    private void dragged(MouseEvent event) {
        if (boxing) {
            box.setX(Math.min(pressedX, event.getX()));
            box.setY(Math.min(pressedY, event.getY()));
            box.setWidth(Math.abs(event.getX() - pressedX));
            box.setHeight(Math.abs(event.getY() - pressedY));
            box.setVisible(true);
        } else {
            model.mapView().set(view().panned(event.getX() - lastX, event.getY() - lastY, getWidth(), getHeight()));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void released(MouseEvent event) {
        boolean click = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK;
        if (boxing && !click) {
            model.onArea(area(event.getX(), event.getY()));
        } else if (click && event.getButton() == MouseButton.PRIMARY) {
            Optional<Pick> pick = pick(event);
            pick.ifPresentOrElse(p -> choose(p, event), () -> {
                if (event.getClickCount() == 2) {
                    zoom(ZOOM * ZOOM, event.getX(), event.getY());
                } else {
                    model.onFold();
                    model.onChoose(null);
                }
            });
        }
        box.setVisible(false);
        boxing = false;
    }

    /** Several are chosen at once with Ctrl or Cmd. */
    private void choose(Pick pick, MouseEvent event) {
        if (event.isShortcutDown()) {
            model.onToggle(pick.ids());
        } else {
            model.onPick(pick, getWidth(), getHeight());
        }
    }

    private Box area(double x, double y) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (double[] corner : new double[][] {{pressedX, pressedY}, {x, pressedY}, {pressedX, y}, {x, y}}) {
            GeoPoint at = view().at(corner[0], corner[1], getWidth(), getHeight());
            west = Math.min(west, at.lon());
            east = Math.max(east, at.lon());
            south = Math.min(south, at.lat());
            north = Math.max(north, at.lat());
        }
        return new Box(west, south, east, north);
    }

    private void pan(double dx, double dy) {
        model.mapView().set(view().panned(dx, dy, getWidth(), getHeight()));
    }

    private void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        model.mapView().set(view().zoomed(factor, x, y, getWidth(), getHeight()));
    }

    private MapView view() {
        return model.mapView().get();
    }

    private Optional<Pick> pick(MouseEvent event) {
        MapFigure figure = model.map().getValue();
        return figure.pick(event.getX(), event.getY(), getWidth(), getHeight());
    }

    private ToggleButton density(Words words) {
        ToggleButton density = new ToggleButton();
        density.setGraphic(new FontIcon(Feather.DROPLET));
        density.setTooltip(new Tooltip(words.say("desk.map.heat")));
        density.setAccessibleText(words.say("desk.map.heat"));
        density.setFocusTraversable(false);
        density.setOnAction(event -> model.onHeat());
        WhileShown.of(this, model.mapMode()).subscribe(mode -> density.setSelected(mode.heat()));
        return density;
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.setTooltip(new Tooltip(model.words().say(key)));
        button.setAccessibleText(model.words().say(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
