package org.bongsu.view.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import org.bongsu.figure.Figure;
import org.bongsu.figure.ScreenMemory;
import org.jspecify.annotations.Nullable;

/**
 * Shows a figure, drawn off the JavaFX thread at the fineness of the screen.
 *
 * <p>Only the newest figure is drawn; until it is there, the picture before it stays, fitted to the new size. A live figure is drawn
 * once more when the rest of it is ready. Nothing is drawn while the surface cannot be seen. Its local coordinates are the figure's own.
 */
public final class FigureSurface extends Region {
    private final ObservableValue<? extends @Nullable Figure> figure;
    private final Executor painters;
    private final ObservableValue<Boolean> sight = Sight.of(this);
    private final ObservableValue<Number> screenScale = Sight.scale(this);
    private final ImageView view = new ImageView();
    private final Deque<Picture> free = new ArrayDeque<>(List.of(new Picture(), new Picture(), new Picture()));
    private final Retiring retiring = new Retiring(this::back);
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private @Nullable Picture onScreen;
    private @Nullable Drawing shown;
    private @Nullable Drawing wanted;
    private boolean painting;
    private boolean whole = true;
    private boolean more;
    private final ScreenMemory memory = new ScreenMemory(() -> Platform.runLater(this::drawMore));

    /** A surface that draws on a thread of its own. */
    public FigureSurface(ObservableValue<? extends @Nullable Figure> figure) {
        this(figure, work -> Thread.ofVirtual().name("figure").start(work));
    }

    /** A surface that draws on given threads, one picture at a time. */
    public FigureSurface(ObservableValue<? extends @Nullable Figure> figure, Executor painters) {
        this.figure = figure;
        this.painters = painters;
        getStyleClass().add("figure-surface");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> requestFocus());
        WhileShown.of(this, figure).subscribe(changed -> renew());
        sight.subscribe(seen -> renew());
        screenScale.subscribe(scale -> renew());
        localToSceneTransformProperty().subscribe(this::renew);
    }

    /** Told of a click that was not a drag, in the figure's coordinates. */
    public void onPick(Consumer<? super MouseEvent> action) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.isStillSincePress()) {
                action.accept(click);
            }
        });
    }

    /** Told where the pointer is, in the figure's coordinates, and when it leaves ({@code MOUSE_EXITED}). */
    public void onHover(Consumer<? super MouseEvent> action) {
        addEventHandler(MouseEvent.MOUSE_MOVED, action::accept);
        addEventHandler(MouseEvent.MOUSE_EXITED, action::accept);
    }

    /** Completed on the JavaFX thread when all of the newest figure is on screen at its size; waits for as long as the surface cannot be seen. */
    public CompletableFuture<Void> settled() {
        CompletableFuture<Void> end = new CompletableFuture<>();
        if (Platform.isFxApplicationThread()) {
            await(end);
        } else {
            Platform.runLater(() -> await(end));
        }
        return end;
    }

    @Override
    protected void layoutChildren() {
        place();
        renew();
    }

    private void await(CompletableFuture<Void> end) {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        waiting.add(end);
        renew();
        tellWaiting();
    }

    private void renew() {
        Figure current = figure.getValue();
        if (current == null || getWidth() <= 0 || getHeight() <= 0 || !sight.getValue()) {
            return;
        }
        Transform transform = getLocalToSceneTransform();
        double zoom = Math.hypot(transform.getMxx(), transform.getMyx());
        wanted = new Drawing(current, getWidth(), getHeight(), screenScale.getValue().doubleValue() * zoom);
        start();
    }

    private void start() {
        Drawing next = wanted;
        if (painting || next == null || !sight.getValue() || !more && shown != null && next.same(shown)) {
            return;
        }
        Picture picture = free.poll();
        if (picture == null) {
            return;
        }
        painting = true;
        more = false;
        painters.execute(() -> paint(picture, next));
    }

    private void paint(Picture picture, Drawing drawing) {
        try {
            boolean complete = picture.paint(drawing, memory);
            Platform.runLater(() -> show(picture, drawing, complete));
        } catch (Throwable thrown) {
            Platform.runLater(() -> fail(picture, drawing, thrown));
        }
    }

    private void drawMore() {
        if (!whole || painting) {
            more = true;
            start();
        }
    }

    private void show(Picture picture, Drawing drawing, boolean complete) {
        painting = false;
        whole = complete;
        Picture before = onScreen;
        onScreen = picture;
        shown = drawing;
        view.setImage(picture.image());
        place();
        if (before != null) {
            retiring.add(before);
        }
        start();
        tellWaiting();
    }

    private void fail(Picture picture, Drawing drawing, Throwable thrown) {
        painting = false;
        whole = true;
        free.add(picture);
        shown = drawing;
        start();
        waiting.forEach(end -> end.completeExceptionally(thrown));
        waiting.clear();
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, thrown);
    }

    private void back(Picture picture) {
        free.add(picture);
        start();
    }

    /** A picture of the right size is shown pixel for pixel, any other fitted. */
    private void place() {
        Drawing drawn = shown;
        boolean exact = drawn != null && drawn.width() == getWidth() && drawn.height() == getHeight();
        view.setFitWidth(exact && drawn != null ? drawn.pixelsWide() / drawn.scale() : getWidth());
        view.setFitHeight(exact && drawn != null ? drawn.pixelsHigh() / drawn.scale() : getHeight());
    }

    private void tellWaiting() {
        if (!painting && whole && !more && shown != null && wanted != null && wanted.same(shown)) {
            List<CompletableFuture<Void>> done = List.copyOf(waiting);
            waiting.clear();
            done.forEach(end -> end.complete(null));
        }
    }
}
