package org.bongsu.view.situation.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineWords;
import org.bongsu.model.Period;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/** The pointer on a timeline: wheel and pinch zoom about it, drag chooses days or takes their ends, drag on the axis moves, a click chooses a mark or a day. */
final class TimelinePointer {
    private static final double CLICK = 4;
    private static final double WHEEL = 1.0018;

    private final TimelineModel model;
    private final Choosing choosing;
    private final TimelineActions actions;
    private final Consumer<String> hint;
    private @Nullable BrushHand hand;
    private double pressedX;
    private double lastX;
    private boolean moving;
    private boolean dragging;
    private boolean scrubbing;

    /**
     * A pointer.
     *
     * @param hint told what the pointer is at or does
     */
    TimelinePointer(TimelineModel model, Choosing choosing, TimelineActions actions, Consumer<String> hint) {
        this.model = model;
        this.choosing = choosing;
        this.actions = actions;
        this.hint = hint;
    }

    void install(FigureSurface surface) {
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event, surface));
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(event, surface));
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released(event, surface));
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moved(event, surface));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            choosing.onHover(null);
            hint.accept("");
        });
        surface.addEventHandler(ScrollEvent.SCROLL, event -> scrolled(event, surface));
        surface.addEventHandler(ZoomEvent.ZOOM, event -> {
            model.view().set(model.view().get().zoomed(event.getZoomFactor(), actions.share(event.getX())));
            event.consume();
        });
    }

    private void pressed(MouseEvent event, FigureSurface surface) {
        surface.requestFocus();
        pressedX = event.getX();
        lastX = pressedX;
        dragging = false;
        moving = onAxis(event, surface) || event.getButton() != MouseButton.PRIMARY;
        scrubbing = !moving && model.playback().fade().get() != null && nearMoment(event, surface);
        hand = moving || scrubbing || event.getX() < scale(surface).left() ? null : BrushHand.at(event.getX(), model.brush().get(), scale(surface));
    }

    private void dragged(MouseEvent event, FigureSurface surface) {
        dragging = dragging || Math.abs(event.getX() - pressedX) >= CLICK;
        BrushHand held = hand;
        ChartScale scale = scale(surface);
        if (moving) {
            model.view().set(model.view().get().moved((lastX - event.getX()) / (scale.right() - scale.left())));
            lastX = event.getX();
        } else if (scrubbing) {
            model.playback().playing().set(false);
            model.playback().go(scale.dayAt(event.getX()));
        } else if (dragging && held != null) {
            model.endPlayback();
            Period days = held.dragged(event.getX(), scale, event.isShiftDown() || event.isAltDown());
            if (!days.equals(model.brush().get())) {
                model.brush(days);
                hint.accept(said(days) + " · " + model.words().say("timeline.hint.free"));
            }
        }
    }

    private void released(MouseEvent event, FigureSurface surface) {
        if (dragging && hand != null) {
            model.chosen();
            hint.accept("");
        } else if (!dragging && !scrubbing && event.getButton() == MouseButton.PRIMARY) {
            clicked(event, surface);
        }
        if (scrubbing) {
            model.playback().playing().set(false);
        }
        hand = null;
        moving = false;
        scrubbing = false;
    }

    private void clicked(MouseEvent event, FigureSurface surface) {
        OptionalInt turn = event.getX() < scale(surface).left() ? figure().turn(event.getY(), surface.getWidth(), surface.getHeight()) : OptionalInt.empty();
        if (turn.isPresent()) {
            model.lane().set(turn.getAsInt());
            return;
        }
        Optional<List<String>> pick = pick(event, surface);
        if (pick.isPresent()) {
            choose(pick.get(), event);
        } else if (event.getClickCount() == 2) {
            model.choose(null);
        } else if (event.getX() >= scale(surface).left()) {
            model.day().set(null);
            choosing.onDay(scale(surface).dayAt(event.getX()));
        }
    }

    private void choose(List<String> ids, MouseEvent event) {
        if (event.isShortcutDown()) {
            choosing.onToggle(ids);
            return;
        }
        int at = choosing.chosen().map(i -> ids.indexOf(i.id())).orElse(-1);
        choosing.onChoose(ids.get((at + 1) % ids.size()));
    }

    private void moved(MouseEvent event, FigureSurface surface) {
        Optional<List<String>> pick = pick(event, surface);
        boolean turns = event.getX() < scale(surface).left() && figure().turn(event.getY(), surface.getWidth(), surface.getHeight()).isPresent();
        surface.setCursor(pick.isPresent() || turns ? Cursor.HAND : onAxis(event, surface) ? Cursor.OPEN_HAND : nearMoment(event, surface) ? Cursor.H_RESIZE
                : event.getX() < scale(surface).left() ? Cursor.DEFAULT : cursor(event, surface));
        choosing.onHover(pick.filter(ids -> ids.size() == 1).map(List::getFirst).orElse(null));
        hint.accept(event.getX() < scale(surface).left() ? "" : at(event, pick, surface));
    }

    private Cursor cursor(MouseEvent event, FigureSurface surface) {
        return switch (BrushHand.at(event.getX(), model.brush().get(), scale(surface)).grip()) {
            case FROM, TO -> Cursor.H_RESIZE;
            case WHOLE -> Cursor.MOVE;
            case NEW -> Cursor.DEFAULT;
        };
    }

    private String at(MouseEvent event, Optional<List<String>> pick, FigureSurface surface) {
        var on = scale(surface).dayAt(event.getX());
        String named = String.join(", ", model.keyDates(on));
        String day = new Days(model.words()).full(on) + (named.isEmpty() ? "" : " · " + named);
        return pick.filter(ids -> ids.size() > 1).map(ids -> day + " · " + model.words().say("timeline.hint.several", ids.size())).orElse(day);
    }

    private String said(Period days) {
        var from = days.from();
        var to = days.to();
        Days said = new Days(model.words());
        return from != null && to != null ? said.span(from, to) + " · " + TimelineWords.length(from, to, model.words())
                : from != null ? model.words().say("desk.chip.from", said.full(from)) : to == null ? "" : model.words().say("desk.chip.to", said.full(to));
    }

    private void scrolled(ScrollEvent event, FigureSurface surface) {
        ChartScale scale = scale(surface);
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) || event.isShiftDown()) {
            double by = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) ? event.getDeltaX() : event.getDeltaY();
            model.view().set(model.view().get().moved(-by / (scale.right() - scale.left())));
        } else if (event.getDeltaY() != 0 && event.getX() < scale.left()) {
            model.lane().set(figure().page(event.getDeltaY() > 0 ? -1 : 1, surface.getWidth(), surface.getHeight()));
        } else if (event.getDeltaY() != 0) {
            model.view().set(model.view().get().zoomed(Math.pow(WHEEL, event.getDeltaY()), actions.share(event.getX())));
        }
        event.consume();
    }

    private boolean nearMoment(MouseEvent event, FigureSurface surface) {
        var fade = model.playback().fade().get();
        return fade != null && Math.abs(scale(surface).x(fade.now()) - event.getX()) <= 6;
    }

    private boolean onAxis(MouseEvent event, FigureSurface surface) {
        return event.getY() > figure().axis(surface.getWidth(), surface.getHeight());
    }

    private TimelineFigure figure() {
        return model.figure().getValue();
    }

    private ChartScale scale(FigureSurface surface) {
        return figure().scale(surface.getWidth(), surface.getHeight());
    }

    private Optional<List<String>> pick(MouseEvent event, FigureSurface surface) {
        return figure().pick(event.getX(), event.getY(), surface.getWidth(), surface.getHeight());
    }
}
