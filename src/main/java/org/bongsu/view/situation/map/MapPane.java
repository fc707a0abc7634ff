package org.bongsu.view.situation.map;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.bongsu.desk.PlaceNames;
import org.bongsu.figure.map.MapFigure.Pick;
import org.bongsu.figure.map.overlay.Measured;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The map with its tools at the edge: the pane lays out, the hand points, the keys do all that the hand does. */
public final class MapPane extends StackPane {
    private static final double STEP = 80;

    private final MapModel model;
    private final Hit hit;
    private final FigureSurface surface;
    private final MapHand hand;
    private final DotTip tip;
    private final Label hint = new Label();
    private final Label where = new Label();
    private final FindPanel find;
    private final RingsPanel rings;
    private int walked = -1;

    /**
     * A map.
     *
     * @param shelf stands at the lower left, for what the map cannot show
     */
    public MapPane(MapModel model, Hit hit, Node shelf) {
        this.model = model;
        this.hit = hit;
        this.surface = new FigureSurface(model.figure());
        Words words = model.words();
        getStyleClass().add("map-pane");
        surface.setFocusTraversable(true);
        layoutBoundsProperty().subscribe(bounds -> model.sized(bounds.getWidth(), bounds.getHeight()));
        surface.setAccessibleText(words.say("desk.map"));
        rings = new RingsPanel(model, surface::requestFocus);
        find = new FindPanel(model, rings::open, surface::requestFocus);
        tip = new DotTip(model, this);
        hand = new MapHand(model, hit, surface, tip, center -> rings.open(center, ""));
        hint.getStyleClass().add("map-hint");
        hint.setMouseTransparent(true);
        where.getStyleClass().add("map-where");
        where.setMouseTransparent(true);
        // One panel at a time, beside the tools, and no higher than the map.
        find.visibleProperty().subscribe(open -> rings.setVisible(rings.isVisible() && !open));
        rings.visibleProperty().subscribe(open -> find.setVisible(find.isVisible() && !open));
        rings.maxRowsHeight(heightProperty());
        StackPane panels = new StackPane(find, rings);
        panels.setAlignment(Pos.TOP_RIGHT);
        panels.setPickOnBounds(false);
        HBox side = new HBox(8, panels, new ToolRail(model, this::zoom, this::home, find::toggle));
        side.setPickOnBounds(false);
        side.getStyleClass().add("map-side");
        side.setAlignment(Pos.TOP_RIGHT);
        side.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        StackPane.setAlignment(side, Pos.TOP_RIGHT);
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        StackPane.setAlignment(where, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(shelf, Pos.BOTTOM_LEFT);
        getChildren().addAll(surface, where, shelf, hint, side, tip);
        setMinSize(200, 160);
        listen();
    }

    private void listen() {
        WhileShown.of(this, model.tool()).subscribe(tool -> {
            hint.setVisible(tool != Tool.HAND);
            hint.setText(tool == Tool.HAND ? "" : model.words().say(tool.hint()));
        });
        WhileShown.of(this, model.pointer()).subscribe(this::say);
        WhileShown.of(this, model.session().filter()).subscribe(filter -> walked = -1);
        WhileShown.of(this, model.view()).subscribe(view -> tip.away());
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            boolean keyboard = event.isKeyboardTrigger();
            GeoPoint point = keyboard ? here() : model.view().get().at(event.getX(), event.getY(), getWidth(), getHeight());
            MapMenu menu = new MapMenu(model, point, new MapMenu.Ways(rings::open, find::open, () -> copy(point)));
            menu.show(surface, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        keys(this).install(surface);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && escape()) {
                event.consume();
            }
        });
    }

    /** Takes back what was begun on the map; whether there was anything. */
    private boolean escape() {
        hand.drop();
        tip.away();
        boolean something = model.onEscape();
        if (!something && walked >= 0) {
            walked = -1;
            hit.onHover(null);
            surface.setAccessibleText(model.words().say("desk.map"));
            return true;
        }
        return something;
    }

    /** Its keys, for the key help. */
    public static Keys keyHelp() {
        return keys(null);
    }

    private static Keys keys(@Nullable MapPane pane) {
        Keys keys = new Keys("desk.map.keys");
        on(keys, "Left", "desk.map.move", pane, p -> p.pan(STEP, 0));
        on(keys, "Right", "desk.map.move", pane, p -> p.pan(-STEP, 0));
        on(keys, "Up", "desk.map.move", pane, p -> p.pan(0, STEP));
        on(keys, "Down", "desk.map.move", pane, p -> p.pan(0, -STEP));
        for (String closer : List.of("Plus", "Shift+Equals", "Equals", "Add")) {
            on(keys, closer, "desk.map.nearer", pane, p -> p.zoom(MapHand.ZOOM));
        }
        for (String farther : List.of("Minus", "Subtract")) {
            on(keys, farther, "desk.map.wider", pane, p -> p.zoom(1 / MapHand.ZOOM));
        }
        on(keys, "Home", "desk.map.whole", pane, MapPane::home);
        on(keys, "Comma", "desk.map.walk.back", pane, p -> p.walk(-1));
        on(keys, "Period", "desk.map.walk", pane, p -> p.walk(1));
        on(keys, "Enter", "desk.map.open", pane, MapPane::open);
        for (Tool tool : Tool.values()) {
            if (!tool.key().isEmpty()) {
                on(keys, tool.key(), tool.message(), pane, p -> p.take(tool));
            }
        }
        on(keys, "P", "desk.map.dots", pane, p -> p.surface.setAccessibleText(p.tip.say(p.here())));
        on(keys, "Shift+P", "desk.map.dots.only", pane, MapPane::dots);
        on(keys, "Slash", "desk.map.find", pane, p -> p.find.open());
        on(keys, "Shortcut+F", "desk.map.find", pane, p -> p.find.open());
        on(keys, "D", "desk.map.density", pane, p -> p.model.onHeat());
        on(keys, "T", "desk.map.flights", pane, p -> p.model.laid().onFlights());
        on(keys, "C", "desk.map.copy", pane, p -> p.copy(p.here()));
        on(keys, "X", "desk.map.clear", pane, p -> p.model.laid().onClear());
        return keys;
    }

    private interface Doing {
        void on(MapPane pane);
    }

    private static void on(Keys keys, String key, String message, @Nullable MapPane pane, Doing doing) {
        keys.on(key, message, () -> {
            if (pane != null) {
                doing.on(pane);
            }
        });
    }

    /** By keyboard a tool works at the place that was walked to, else in the middle. */
    private void take(Tool tool) {
        if (tool == Tool.RINGS && model.pointer().get() == null) {
            rings.open(here(), "");
        } else {
            model.onTool(tool);
        }
    }

    private void dots() {
        Point2D at = model.view().get().xy(here(), getWidth(), getHeight());
        tip.at(at.getX(), at.getY()).ifPresentOrElse(hand::choose, () -> surface.setAccessibleText(tip.say(here())));
    }

    private void open() {
        if (model.tool().get() == Tool.MEASURE) {
            Measured line = model.draft().get().line();
            // By keyboard alone Enter sets point after point, and ends at the same one.
            if (line == null || model.pointer().get() == null && !line.points().getLast().equals(here())) {
                model.onMeasure(here());
            } else {
                model.onMeasured();
            }
            return;
        }
        List<Pick> all = sight();
        if (walked >= 0 && walked < all.size()) {
            hand.choose(all.get(walked), false);
        } else {
            Optional.ofNullable(model.session().selection().get().chosen()).flatMap(id -> model.figure().getValue().together(id, getWidth(), getHeight()))
                    .ifPresent(pick -> model.onSplit(pick, getWidth(), getHeight()));
        }
    }

    /** Goes to the next mark, or the one before, as one reads the map. */
    private void walk(int by) {
        List<Pick> all = sight();
        if (all.isEmpty()) {
            return;
        }
        walked = walked < 0 ? by > 0 ? 0 : all.size() - 1 : Math.floorMod(walked + by, all.size());
        Pick pick = all.get(walked);
        hit.onHover(pick.ids().getFirst());
        surface.setAccessibleText(said(pick, walked + 1, all.size()));
    }

    private List<Pick> sight() {
        return model.figure().getValue().inSight(getWidth(), getHeight());
    }

    private String said(Pick pick, int at, int of) {
        Words words = model.words();
        Incident first = model.session().situation().get().incident(pick.ids().getFirst()).orElseThrow();
        DateSpan when = first.when();
        Place place = first.where();
        String named = place == null ? "" : PlaceNames.name(place, words);
        return pick.cluster() ? words.say("desk.map.walk.cluster", at, of, pick.ids().size(), named)
                : words.say("desk.map.walk.one", at, of, first.title(), when == null ? "" : new Days(words).span(when.start(), when.end()), named);
    }

    /** The place that tools work at: under the pointer, at the mark that was walked to, or in the middle. */
    private GeoPoint here() {
        GeoPoint pointer = model.pointer().get();
        List<Pick> all = walked < 0 ? List.of() : sight();
        return walked >= 0 && walked < all.size() ? all.get(walked).at() : pointer != null ? pointer : model.view().get().center();
    }

    private void copy(GeoPoint point) {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.format(Locale.ROOT, "%.5f, %.5f", point.lat(), point.lon()));
        Clipboard.getSystemClipboard().setContent(content);
        where.setText(model.words().say("desk.map.copied", content.getString()));
    }

    private void say(@Nullable GeoPoint point) {
        where.setText(point == null ? "" : Degrees.say(point, model.words()));
    }

    private void home() {
        model.view().set(MapView.home(getWidth(), getHeight()));
    }

    private void pan(double dx, double dy) {
        model.view().set(model.view().get().panned(dx, dy, getWidth(), getHeight()));
    }

    private void zoom(double factor) {
        Optional<Pick> pick = walked < 0 ? Optional.empty() : sight().stream().skip(walked).findFirst();
        hand.zoom(factor, getWidth() / 2, getHeight() / 2);
        // The mark that was walked to is another one of those in sight now.
        pick.ifPresent(before -> walked = (int) sight().stream().takeWhile(each -> !each.ids().contains(before.ids().getFirst())).count());
    }
}
