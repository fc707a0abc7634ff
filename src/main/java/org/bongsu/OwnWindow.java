package org.bongsu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import org.bongsu.desk.SettingsFile;
import org.jspecify.annotations.Nullable;

/** The window over this user's own places; public because JavaFX makes it. */
public final class OwnWindow extends WindowApp {
    /** What the window to come is made of: JavaFX makes it without being told. */
    private static final AtomicReference<@Nullable Wiring> COMING = new AtomicReference<>();

    public OwnWindow() {
        this(Objects.requireNonNullElseGet(COMING.getAndSet(null), Wiring::new));
    }

    private OwnWindow(Wiring wiring) {
        super(wiring);
        wiring.ending().whenAsked(this::keepTyped);
    }

    /** Opens the window, on the store that the arguments name, and returns when it was closed. */
    static void open(String... args) {
        Wiring wiring = new Wiring();
        Path store = first(WindowCall.of(List.of(args)).orElseThrow(), new SettingsFile(wiring.places().settings()), wiring.places());
        if (Files.isDirectory(store)) {
            wiring.early(store);
        }
        COMING.set(wiring);
        Application.launch(OwnWindow.class, args);
    }
}
