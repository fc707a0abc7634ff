package org.bongsu.view.situation.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.bongsu.figure.map.MapFigure.Pick;
import org.bongsu.figure.map.dots.DotPick;
import org.bongsu.figure.map.overlay.AreaOutline;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.view.kit.FigureSurface;
import org.jspecify.annotations.Nullable;

/** The pointer on the map: it moves the map and chooses incidents, or does what the tool that was taken up does. */
final class MapHand {
    static final double ZOOM = 1.5;
    private static final double WHEEL = 1.0018;
    private static final double CLICK = 4;
    private static final double GRIP = 8;
    private static final int NONE = -1;

    private final MapModel model;
    private final Hit hit;
    private final FigureSurface surface;
    private final Choosing choosing;
    private final DotTip tip;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private Tool doing = Tool.HAND;
    private Lasso lasso = new Lasso();
    private int corner = NONE;
    private boolean dropped;

    /** What happens when a point is chosen for rings. */
    interface Choosing {
        void ringsAbout(GeoPoint center);
    }

    MapHand(MapModel model, Hit hit, FigureSurface surface, DotTip tip, Choosing choosing) {
        this.model = model;
        this.hit = hit;
        this.surface = surface;
        this.choosing = choosing;
        this.tip = tip;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            model.pointer().set(null);
            tip.away();
            hit.onHover(null);
        });
        surface.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
            }
            event.consume();
        });
    }

    void zoom(double factor, double x, double y) {
        tip.away();
        model.view().set(view().zoomed(factor, x, y, surface.getWidth(), surface.getHeight()));
    }

    /** Drops what is being drawn; the pointer does nothing more until it is let go. */
    void drop() {
        dropped = true;
        corner = NONE;
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        tip.away();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dropped = false;
        lasso = new Lasso();
        corner = event.getButton() == MouseButton.PRIMARY && model.tool().get() == Tool.HAND ? cornerAt(pressedX, pressedY) : NONE;
        boolean shift = event.isShiftDown() && model.tool().get() == Tool.HAND;
        doing = event.getButton() != MouseButton.PRIMARY ? Tool.HAND : shift ? event.isAltDown() ? Tool.LASSO : Tool.BOX : model.tool().get();
    }

    private void dragged(MouseEvent event) {
        model.pointer().set(at(event.getX(), event.getY()));
        if (dropped || event.isSecondaryButtonDown()) {
            return;
        }
        Area area = model.area();
        if (corner != NONE && area != null) {
            model.draft().set(new MapModel.Draft(AreaOutline.moved(area, corner, at(event.getX(), event.getY())), null));
        } else if (doing == Tool.BOX) {
            Area box = box(event.getX(), event.getY());
            model.draft().set(box == null ? MapModel.Draft.NONE : new MapModel.Draft(box, null));
        } else if (doing == Tool.LASSO) {
            lasso.add(event.getX(), event.getY());
            Area drawn = polygon();
            model.draft().set(drawn == null ? MapModel.Draft.NONE : new MapModel.Draft(drawn, null));
        } else {
            model.view().set(view().panned(event.getX() - lastX, event.getY() - lastY, surface.getWidth(), surface.getHeight()));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void released(MouseEvent event) {
        boolean click = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK;
        Area drawn = model.draft().get().area();
        if (dropped) {
            dropped = false;
        } else if (drawn != null && !click) {
            model.onArea(drawn);
            model.tool().set(Tool.HAND);
        } else if (click && event.getButton() == MouseButton.PRIMARY) {
            clicked(event);
        }
        corner = NONE;
        doing = Tool.HAND;
    }

    private void clicked(MouseEvent event) {
        Optional<Pick> pick = pick(event.getX(), event.getY());
        switch (model.tool().get()) {
            case MEASURE -> {
                model.onMeasure(pick.map(Pick::at).orElseGet(() -> at(event.getX(), event.getY())));
                if (event.getClickCount() > 1) {
                    model.onMeasured();
                }
            }
            case RINGS -> {
                choosing.ringsAbout(pick.map(Pick::at).orElseGet(() -> at(event.getX(), event.getY())));
                model.tool().set(Tool.HAND);
            }
            default -> pick.ifPresentOrElse(p -> choose(p, event.isShortcutDown()), () -> clickedBeside(event));
        }
    }

    private void clickedBeside(MouseEvent event) {
        Optional<DotPick> dots = tip.at(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            zoom(ZOOM * ZOOM, event.getX(), event.getY());
        } else if (dots.isPresent()) {
            choose(dots.get());
        } else {
            model.onFold();
            hit.onChoose(null);
        }
    }

    /** One event of a dataset is chosen; of several the list and all else keeps to them. */
    void choose(DotPick dots) {
        tip.away();
        model.onDots(dots).ifPresent(hit::onChoose);
    }

    /** One incident is chosen, several come apart; with Ctrl or Cmd they are chosen together. */
    void choose(Pick pick, boolean together) {
        List<String> ids = pick.ids();
        if (together) {
            hit.onToggle(ids);
        } else if (ids.size() == 1) {
            hit.onChoose(ids.getFirst());
        } else {
            model.onSplit(pick, surface.getWidth(), surface.getHeight());
        }
    }

    private void moved(MouseEvent event) {
        GeoPoint here = at(event.getX(), event.getY());
        model.pointer().set(here);
        Tool tool = model.tool().get();
        Optional<Pick> pick = pick(event.getX(), event.getY());
        hit.onHover(pick.filter(p -> p.ids().size() == 1).map(p -> p.ids().getFirst()).orElse(null));
        if (pick.isEmpty() && tool == Tool.HAND) {
            tip.rest(event.getX(), event.getY());
        } else {
            tip.away();
        }
        surface.setCursor(tool != Tool.HAND ? Cursor.CROSSHAIR : cornerAt(event.getX(), event.getY()) != NONE ? Cursor.MOVE
                : pick.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    /** The corner of the filter's area that can be taken hold of at a place. */
    private int cornerAt(double x, double y) {
        Area area = model.area();
        List<GeoPoint> corners = area == null ? List.of() : AreaOutline.corners(area);
        for (int i = 0; i < corners.size(); i++) {
            if (view().xy(corners.get(i), surface.getWidth(), surface.getHeight()).distance(x, y) <= GRIP) {
                return i;
            }
        }
        return NONE;
    }

    private @Nullable Area box(double x, double y) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (double[] each : new double[][] {{pressedX, pressedY}, {x, pressedY}, {pressedX, y}, {x, y}}) {
            GeoPoint point = at(each[0], each[1]);
            west = Math.min(west, point.lon());
            east = Math.max(east, point.lon());
            south = Math.min(south, point.lat());
            north = Math.max(north, point.lat());
        }
        return west < east && south < north ? new Box(west, south, east, north) : null;
    }

    private @Nullable Area polygon() {
        List<GeoPoint> corners = lasso.corners().stream().map(p -> at(p.getX(), p.getY())).toList();
        try {
            return corners.isEmpty() ? null : Polygon.of(corners);
        } catch (IllegalArgumentException e) {
            // A line along one meridian encloses nothing yet.
            return null;
        }
    }

    private Optional<Pick> pick(double x, double y) {
        return model.figure().getValue().pick(x, y, surface.getWidth(), surface.getHeight());
    }

    private GeoPoint at(double x, double y) {
        return view().at(x, y, surface.getWidth(), surface.getHeight());
    }

    private MapView view() {
        return model.view().get();
    }
}
