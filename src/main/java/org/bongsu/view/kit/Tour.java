package org.bongsu.view.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A walk past the parts of a window: a ring around each and a card beside it, over a window that goes on working. */
public final class Tour extends Pane {
    private static final double CARD = 320;
    private static final double GAP = 12;

    /**
     * A stop.
     *
     * @param key   message of its sentence; its heading is the same key with {@code .title}
     * @param enter brings the part to the front
     * @param part  what it is about, or null while that is not there
     */
    public record Step(String key, Runnable enter, Supplier<@Nullable Node> part) { }

    private final Texts texts;
    private final Region ring = new Region();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label count = new Label();
    private final Button skip;
    private final Button back;
    private final Button next;
    private final VBox card;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final Runnable place = this::place;
    private List<Step> steps = List.of();
    private int at;
    private @Nullable Node focusBefore;

    /**
     * A tour of a window.
     *
     * @param free whether nothing stands over the window; while something does, the card is out of the way
     */
    public Tour(Texts texts, ObservableValue<Boolean> free) {
        this.texts = texts;
        getStyleClass().add("tour");
        setPickOnBounds(false);
        skip = texts.button("tour.skip", this::end, "flat");
        back = texts.button("tour.back", () -> go(at - 1));
        next = texts.button("tour.next", () -> go(at + 1), "accent");
        title.getStyleClass().add("heading");
        count.getStyleClass().addAll("quiet", "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(8, count, between, skip, back, next);
        foot.getStyleClass().add("tour-foot");
        card = new VBox(8, title, words, foot);
        card.getStyleClass().add("tour-card");
        card.setPrefWidth(CARD);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        card.setManaged(false);
        getChildren().setAll(ring, card);
        visibleProperty().bind(running.flatMap(on -> on ? free : running));
        sceneProperty().subscribe((before, after) -> {
            listen(before, false);
            listen(after, running.get());
        });
    }

    /** Whether it goes on. */
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Begins, or begins again. */
    public void start(List<Step> stops) {
        if (!running.get()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        steps = stops;
        running.set(true);
        listen(getScene(), true);
        go(0);
    }

    /** Ends, wherever it is; the keyboard goes back to where it was. */
    public void end() {
        if (running.get()) {
            boolean mine = next.isFocused() || skip.isFocused() || back.isFocused();
            running.set(false);
            listen(getScene(), false);
            Node before = focusBefore;
            if (mine && before != null && before.getScene() == getScene()) {
                before.requestFocus();
            }
        }
    }

    /** Lets Escape end it from anywhere in the window where it means nothing else. */
    public void escapeIn(Node window) {
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
                event.consume();
                end();
            }
        });
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            end();
        } else if (code == KeyCode.RIGHT || code == KeyCode.DOWN) {
            go(Math.min(at + 1, steps.size() - 1));
        } else if (code == KeyCode.LEFT || code == KeyCode.UP) {
            go(at - 1);
        } else {
            return;
        }
        event.consume();
    }

    private void go(int step) {
        if (step >= steps.size()) {
            end();
            return;
        }
        at = Math.max(0, step);
        Step now = steps.get(at);
        boolean last = at == steps.size() - 1;
        now.enter().run();
        title.textProperty().bind(texts.of(now.key() + ".title"));
        words.textProperty().bind(texts.of(now.key()));
        count.textProperty().bind(texts.of("tour.count", at + 1, steps.size()));
        next.textProperty().bind(texts.of(last ? "tour.done" : "tour.next"));
        next.accessibleTextProperty().bind(texts.words().map(said -> said.say(now.key() + ".title") + ". " + said.say(now.key()) + " " + said.say(last ? "tour.done" : "tour.next")));
        back.setDisable(at == 0);
        skip.setVisible(!last);
        // Once the screen that was brought to the front has taken the keyboard.
        Platform.runLater(next::requestFocus);
        requestLayout();
    }

    private void listen(@Nullable Scene scene, boolean on) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(place);
            if (on) {
                scene.addPostLayoutPulseListener(place);
                Platform.requestNextPulse();
            }
        }
    }

    /** Keeps ring and card where the part is, however the window is laid out. */
    private void place() {
        if (!isVisible()) {
            return;
        }
        Node part = steps.get(at).part().get();
        Bounds all = new BoundingBox(0, 0, getWidth(), getHeight());
        Bounds bounds = part == null || part.getScene() == null ? null : sceneToLocal(part.localToScene(part.getLayoutBounds()));
        ring.setVisible(bounds != null);
        double height = card.prefHeight(CARD);
        Bounds about = bounds == null ? all : bounds;
        if (bounds != null) {
            put(ring, bounds.getMinX() - 2, bounds.getMinY() - 2, bounds.getWidth() + 4, bounds.getHeight() + 4);
        }
        double y = about.getMaxY() + GAP;
        if (y + height + GAP > getHeight()) {
            y = about.getMinY() - GAP - height;
        }
        double x = about.getWidth() > CARD * 1.5 ? about.getMinX() + 2 * GAP : about.getCenterX() - CARD / 2;
        if (y < GAP) {
            // As high as the window: beside it where there is room, else in its corner.
            y = Math.min(about.getMinY() + 2 * GAP, getHeight() - height - GAP);
            boolean left = about.getMinX() > CARD + 2 * GAP;
            x = left ? about.getMinX() - GAP - CARD : about.getMaxX() + CARD + 2 * GAP < getWidth() ? about.getMaxX() + GAP : x;
        }
        put(card, Math.clamp(x, GAP, Math.max(GAP, getWidth() - CARD - GAP)), y, CARD, height);
    }

    private static void put(Region region, double x, double y, double width, double height) {
        if (region.getLayoutX() != Math.rint(x) || region.getLayoutY() != Math.rint(y) || region.getWidth() != Math.rint(width) || region.getHeight() != Math.ceil(height)) {
            region.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.ceil(height));
        }
    }
}
