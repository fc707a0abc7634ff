package org.bongsu;

import javafx.application.Application;

/** The window over this user's own places; public because JavaFX makes it. */
public final class OwnWindow extends WindowApp {
    public OwnWindow() {
        this(new Wiring());
    }

    private OwnWindow(Wiring wiring) {
        super(wiring);
        wiring.warm();
        wiring.ending().whenAsked(this::keepTyped);
    }

    /** Opens the window, on the store that the arguments name, and returns when it was closed. */
    static void open(String... args) {
        Application.launch(OwnWindow.class, args);
    }
}
