package org.bongsu;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.Learning;
import org.bongsu.view.kit.Keys;

/** The screens of an open store, each made when it is first in front, so that none keeps another waiting. */
final class Screens {
    private final Map<Screen, LazyPart<View>> views = new EnumMap<>(Screen.class);
    private final Optional<SeenAgain> again;
    private final Optional<Learning> learning;

    /**
     * Screens.
     *
     * @param makers   what makes each of them
     * @param again    on which figures that come back are seen again
     * @param learning what learns beside them
     */
    Screens(Map<Screen, Supplier<View>> makers, Optional<SeenAgain> again, Optional<Learning> learning) {
        makers.forEach((screen, maker) -> views.put(screen, new LazyPart<>(maker)));
        this.again = again;
        this.learning = learning;
    }

    /**
     * One of them.
     *
     * @param figures those that it exports at this moment, the first at first
     * @param keys   its keys, for the key help
     * @param leave  what is done when the store is left
     */
    record View(Region pane, Supplier<List<Drawing>> figures, List<Keys> keys, Runnable leave) {
        View {
            keys = List.copyOf(keys);
        }

        View(Region pane, Supplier<List<Drawing>> figures, List<Keys> keys) {
            this(pane, figures, keys, () -> { });
        }
    }

    /** One of them, which is made now if it was not there yet; on the JavaFX thread. */
    View of(Screen screen) {
        LazyPart<View> view = views.get(screen);
        if (view == null) {
            throw new IllegalArgumentException("no screen " + screen);
        }
        return view.get();
    }

    /** Tells those that were made that the store is left. */
    void leave() {
        views.values().forEach(view -> view.ready().ifPresent(made -> made.leave().run()));
    }

    Optional<SeenAgain> again() {
        return again;
    }

    Optional<Learning> learning() {
        return learning;
    }
}
