package org.bongsu.view.kit;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Shows a figure, drawn off the JavaFX thread at the fineness of the screen.
 *
 * <p>Only the newest figure is drawn; until it is there, the picture before it stays, fitted to the new size. A live figure is drawn
 * once more when the rest of it is ready. Nothing is drawn while the surface cannot be seen. Its local coordinates are the figure's own.
 */
public final class FigureSurface extends Region {
    private final ObservableValue<? extends @Nullable Figure> figure;
    private final ObservableValue<Boolean> sight = Sight.of(this);
    private final ObservableValue<Number> screenScale = Sight.scale(this);
    private final ImageView view = new ImageView();
    private final Drawings drawings;
    private final Retiring retiring;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private @Nullable Picture onScreen;
    private @Nullable Drawing shown;
    private @Nullable Drawing wanted;

    /** A surface that draws on a thread of its own. */
    public FigureSurface(ObservableValue<? extends @Nullable Figure> figure) {
        this(figure, work -> Thread.ofVirtual().name("figure").start(work));
    }

    /** A surface that draws on given threads, one picture at a time. */
    public FigureSurface(ObservableValue<? extends @Nullable Figure> figure, Executor painters) {
        this.figure = figure;
        drawings = new Drawings(painters, () -> Platform.runLater(this::arrived));
        retiring = new Retiring(drawings::back, this::showNext);
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

    /** The figure whose picture is on screen, or null before the first. */
    @Nullable Figure onScreen() {
        Drawing drawn = shown;
        return drawn == null ? null : drawn.figure();
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
            drawings.want(null);
            return;
        }
        Transform transform = getLocalToSceneTransform();
        double zoom = Math.hypot(transform.getMxx(), transform.getMyx());
        wanted = new Drawing(current, getWidth(), getHeight(), screenScale.getValue().doubleValue() * zoom);
        drawings.want(wanted);
    }

    /** A picture is shown with the next pulse; where none was shown for a while nothing keeps that, and it is shown at once. */
    private void arrived() {
        if (!retiring.running()) {
            showNext();
        }
    }

    private boolean showNext() {
        Drawings.Done next = drawings.next();
        if (next != null) {
            show(next);
        }
        return drawings.waiting();
    }

    private void show(Drawings.Done done) {
        Throwable wrong = done.wrong();
        if (wrong != null) {
            fail(done, wrong);
            return;
        }
        Picture before = onScreen;
        onScreen = done.picture();
        shown = done.drawing();
        view.setImage(done.picture().image());
        place();
        if (before != null) {
            retiring.add(before);
        }
        tellWaiting();
    }

    private void fail(Drawings.Done done, Throwable thrown) {
        shown = done.drawing();
        drawings.back(done.picture());
        waiting.forEach(end -> end.completeExceptionally(thrown));
        waiting.clear();
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, thrown);
    }

    /** A picture of the right size is shown pixel for pixel, any other fitted. */
    private void place() {
        Drawing drawn = shown;
        boolean exact = drawn != null && drawn.width() == getWidth() && drawn.height() == getHeight();
        view.setFitWidth(exact && drawn != null ? drawn.pixelsWide() / drawn.scale() : getWidth());
        view.setFitHeight(exact && drawn != null ? drawn.pixelsHigh() / drawn.scale() : getHeight());
    }

    private void tellWaiting() {
        if (drawings.idle() && shown != null && wanted != null && wanted.same(shown)) {
            List<CompletableFuture<Void>> done = List.copyOf(waiting);
            waiting.clear();
            done.forEach(end -> end.complete(null));
        }
    }
}
