package org.bongsu;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.bongsu.desk.Drawing;
import org.bongsu.view.kit.Keys;

/** The three screens of an open store. */
record Screens(View reading, View desk, View charts) {
    /**
     * One of them.
     *
     * @param figure the figure that it exports at this moment
     * @param keys   its keys, for the key help
     */
    record View(Region pane, Supplier<Drawing> figure, List<Keys> keys) {
        View {
            keys = List.copyOf(keys);
        }
    }

    View of(Screen screen) {
        return switch (screen) {
            case READING -> reading;
            case DESK -> desk;
            case CHARTS -> charts;
        };
    }
}
