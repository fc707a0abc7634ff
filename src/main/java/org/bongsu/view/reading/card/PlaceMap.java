package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Selection;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.reading.typed.Option;
import org.jspecify.annotations.Nullable;

/** A small map in the card on which a place is chosen: by a click, or by moving the crosshair's ground with the arrows and Enter. */
final class PlaceMap extends VBox implements Row {
    static final String ID = "map";

    private static final double WIDTH = 320;
    private static final double HEIGHT = 208;
    private static final double STEP = 24;
    private static final double FINE = 4;
    private static final double ZOOM = 1.5;
    private static final double CLOSE = 0.9;

    private final Incident incident;
    private final CardsModel model;
    private final FormHost host;
    private final Label reading = new Label();
    private final ObjectProperty<MapView> view;
    private @Nullable FigureSurface surface;
    private double lastX;
    private double lastY;

    PlaceMap(Incident incident, CardsModel model, FormHost host) {
        this.incident = incident;
        this.model = model;
        this.host = host;
        getStyleClass().add("place-map");
        Place where = incident.where();
        GeoPoint point = where == null ? null : where.point();
        view = new SimpleObjectProperty<>(point == null ? MapView.home(WIDTH, HEIGHT) : new MapView(point, CLOSE));
        setVisible(false);
        setManaged(false);
    }

    /** Shows the map where it was not shown, and gives it the keyboard. */
    void open() {
        if (surface == null) {
            surface = surface();
            Line across = new Line(-8, 0, 8, 0);
            Line down = new Line(0, -8, 0, 8);
            across.getStyleClass().add("crosshair");
            down.getStyleClass().add("crosshair");
            across.setMouseTransparent(true);
            down.setMouseTransparent(true);
            reading.getStyleClass().addAll("small", "map-reading");
            reading.setWrapText(true);
            Label keys = new Label(model.words().say("reading.map.keys"));
            keys.getStyleClass().addAll("small", "quiet");
            keys.setWrapText(true);
            getChildren().addAll(new StackPane(surface, across, down), reading, keys);
            view.subscribe(now -> say(now.center()));
        }
        setVisible(true);
        setManaged(true);
        enter();
    }

    private FigureSurface surface() {
        Look look = model.look();
        var figure = view.<Figure>map(now -> new MapFigure(look, new MapScene(now, List.of(incident), model.codebook(), Selection.NONE.choose(incident.id())), false));
        FigureSurface made = new FigureSurface(figure);
        made.setMinSize(WIDTH, HEIGHT);
        made.setPrefSize(WIDTH, HEIGHT);
        made.setMaxSize(WIDTH, HEIGHT);
        made.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            lastX = event.getX();
            lastY = event.getY();
            event.consume();
        });
        made.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            view.set(view.get().panned(event.getX() - lastX, event.getY() - lastY, WIDTH, HEIGHT));
            lastX = event.getX();
            lastY = event.getY();
        });
        made.onHover(event -> say(event.getEventType() == MouseEvent.MOUSE_EXITED ? view.get().center() : at(event)));
        made.onPick(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                set(at(event));
            }
            event.consume();
        });
        made.addEventHandler(ScrollEvent.SCROLL, event -> {
            view.set(view.get().zoomed(Math.pow(1.0018, event.getDeltaY()), event.getX(), event.getY(), WIDTH, HEIGHT));
            event.consume();
        });
        made.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return made;
    }

    private GeoPoint at(MouseEvent event) {
        return view.get().at(event.getX(), event.getY(), WIDTH, HEIGHT);
    }

    private void say(GeoPoint point) {
        Option option = model.fields().at(incident, point).getFirst();
        reading.setText(option.label() + " · " + option.detail());
        Objects.requireNonNull(surface).setAccessibleText(model.words().say("reading.map", reading.getText()));
    }

    private void set(GeoPoint point) {
        host.keep(model.fields().at(incident, point).getFirst());
        host.leave();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? FINE : STEP;
        switch (event.getCode()) {
            case LEFT -> pan(step, 0);
            case RIGHT -> pan(-step, 0);
            case UP -> pan(0, step);
            case DOWN -> pan(0, -step);
            case PLUS, EQUALS, ADD -> zoom(ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM);
            case HOME -> view.set(MapView.home(WIDTH, HEIGHT));
            case ENTER -> set(view.get().center());
            case ESCAPE, G -> close();
            case TAB -> host.walk(ID, event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        host.leave();
    }

    private void pan(double dx, double dy) {
        view.set(view.get().panned(dx, dy, WIDTH, HEIGHT));
    }

    private void zoom(double factor) {
        view.set(view.get().zoomed(factor, WIDTH / 2, HEIGHT / 2, WIDTH, HEIGHT));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void enter() {
        if (surface != null) {
            surface.requestFocus();
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void keep() { }
}
