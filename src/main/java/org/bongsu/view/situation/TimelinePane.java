package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.model.Period;
import org.bongsu.view.kit.FigureSurface;

/** The timeline with its hand: wheel to zoom, drag to brush a period, drag the axis to move, click a mark or a day. */
final class TimelinePane extends StackPane {
    private static final double ZOOM = 1.5;
    private static final double CLICK = 4;
    private static final double AXIS = 24;

    private final DeskModel model;
    private final FigureSurface surface;
    private double pressedX;
    private double lastX;
    private boolean moving;

    TimelinePane(DeskModel model) {
        this.model = model;
        this.surface = new FigureSurface(model.timeline());
        getStyleClass().add("timeline-pane");
        surface.setFocusTraversable(true);
        surface.setAccessibleText(model.words().say("desk.timeline"));
        getChildren().add(surface);
        setMinSize(200, 120);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Optional<List<String>> pick = pick(event);
            surface.setCursor(pick.isPresent() ? Cursor.HAND : onAxis(event) ? Cursor.H_RESIZE : Cursor.DEFAULT);
            model.onHover(pick.filter(ids -> ids.size() == 1).map(List::getFirst).orElse(null));
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.onHover(null));
        surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        pressedX = event.getX();
        lastX = pressedX;
        moving = onAxis(event) || event.getButton() != MouseButton.PRIMARY;
    }

    private void dragged(MouseEvent event) {
        if (moving) {
            model.timelineView().set(view().panned(event.getX() - lastX, getWidth()));
            lastX = event.getX();
        } else if (Math.abs(event.getX() - pressedX) >= CLICK) {
            model.brush().set(period(event.getX()));
        }
    }

    private void released(MouseEvent event) {
        boolean click = Math.abs(event.getX() - pressedX) < CLICK;
        if (!click && !moving) {
            model.onBrush(period(event.getX()));
        } else if (click && event.getButton() == MouseButton.PRIMARY) {
            pick(event).ifPresentOrElse(ids -> choose(ids, event), () -> model.onDay(view().dayAt(event.getX(), getWidth())));
        }
        moving = false;
    }

    private void choose(List<String> ids, MouseEvent event) {
        if (event.isShortcutDown()) {
            model.onToggle(ids);
            return;
        }
        int at = model.chosen().map(i -> ids.indexOf(i.id())).orElse(-1);
        model.onChoose(ids.get((at + 1) % ids.size()));
    }

    private Period period(double x) {
        LocalDate a = view().dayAt(Math.min(pressedX, x), getWidth());
        LocalDate b = view().dayAt(Math.max(pressedX, x), getWidth());
        return new Period(a, b);
    }

    private void scrolled(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            model.timelineView().set(view().panned(event.getDeltaX(), getWidth()));
        } else if (event.getDeltaY() != 0) {
            model.timelineView().set(view().zoomed(Math.pow(1.0018, event.getDeltaY()), event.getX(), getWidth()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        double width = getWidth();
        switch (event.getCode()) {
            case LEFT -> model.timelineView().set(view().panned(width / 8, width));
            case RIGHT -> model.timelineView().set(view().panned(-width / 8, width));
            case PLUS, EQUALS, ADD -> model.timelineView().set(view().zoomed(ZOOM, width / 2, width));
            case MINUS, SUBTRACT -> model.timelineView().set(view().zoomed(1 / ZOOM, width / 2, width));
            case HOME -> model.fitTimeline();
            case UP -> model.onStep(-1);
            case DOWN -> model.onStep(1);
            case B -> model.onBrush(new Period(view().start().toLocalDate(), view().end().toLocalDate()));
            case ESCAPE -> model.onBrush(null);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean onAxis(MouseEvent event) {
        return event.getY() > getHeight() - AXIS;
    }

    private TimelineView view() {
        return model.timelineView().get();
    }

    private Optional<List<String>> pick(MouseEvent event) {
        return model.timeline().getValue().pick(event.getX(), event.getY(), getWidth(), getHeight());
    }
}
