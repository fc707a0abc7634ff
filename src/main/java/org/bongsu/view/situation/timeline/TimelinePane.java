package org.bongsu.view.situation.timeline;

import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.WhileShown;

/** The timeline with its bar above: it lays out, and lets playback have the pulses of the screen. */
public final class TimelinePane extends BorderPane {
    private static final double STEADY = 0.5;
    private static final double LONGEST = 0.25;

    private final TimelineModel model;
    private final FigureSurface surface;
    private final Label empty = new Label();
    private final TimelineActions actions;
    private final Choosing choosing;
    private long last;
    private double waited;

    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pass(now);
        }
    };

    /**
     * What the timeline leads to.
     *
     * @param typeDays puts the cursor where days are typed
     * @param dates    shows the analyst's own key dates
     */
    public record Ways(Runnable typeDays, Runnable dates) { }

    /** The timeline of a model, which changes what is chosen. */
    public TimelinePane(TimelineModel model, Choosing choosing, Ways ways) {
        this.model = model;
        this.choosing = choosing;
        this.surface = new FigureSurface(model.figure());
        this.actions = new TimelineActions(model, choosing, ways, surface);
        getStyleClass().add("timeline-pane");
        surface.setAccessibleText(model.words().say("desk.timeline"));
        MomentLabel moment = new MomentLabel(model);
        StackPane.setAlignment(moment, Pos.TOP_RIGHT);
        empty.getStyleClass().add("timeline-empty");
        empty.setMouseTransparent(true);
        empty.setWrapText(true);
        TimelineBar bar = new TimelineBar(model, actions);
        setTop(bar);
        setCenter(new StackPane(surface, moment, empty));
        setMinSize(200, 150);
        new TimelinePointer(model, choosing, actions, bar::hint).install(surface);
        actions.keys().install(surface);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && actions.escape()) {
                event.consume();
            }
        });
        follow();
    }

    private void follow() {
        WhileShown.of(this, model.playback().playing()).subscribe(playing -> {
            last = 0;
            waited = 0;
            if (playing) {
                pulses.start();
            } else {
                pulses.stop();
            }
        });
        WhileShown.of(this, model.day()).subscribe(day -> {
            if (day != null) {
                say(model.spoken(day));
            }
        });
        WhileShown.of(this, model.session().selection()).subscribe((before, after) -> {
            if (!Objects.equals(before.chosen(), after.chosen())) {
                choosing.chosen().ifPresent(incident -> say(model.spoken(incident)));
            }
        });
        WhileShown.of(this, model.overview().whenever()).subscribe(all -> {
            boolean none = TimelineView.days(all.shown()).isEmpty();
            empty.setVisible(none);
            empty.setText(none ? model.words().say(model.session().incidents() == 0 ? "timeline.empty.none" : "timeline.empty") : "");
        });
    }

    /** Its keys, for the key help; the timeline may not be there yet. */
    public static Keys keyHelp() {
        return TimelineActions.listed();
    }

    /** The actions that keys outside of the timeline may have, too. */
    public TimelineActions actions() {
        return actions;
    }

    private void say(String words) {
        surface.setAccessibleText(words);
        surface.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** With little motion the days pass in steps, twice a second. */
    private void pass(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST, (now - last) / 1e9);
        last = now;
        if (!Platform.getPreferences().isReducedMotion()) {
            model.playback().advance(seconds);
            return;
        }
        waited += seconds;
        if (waited >= STEADY) {
            model.playback().advance(waited);
            waited = 0;
        }
    }
}
