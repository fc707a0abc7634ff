package org.bongsu;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.Learning;
import org.bongsu.view.kit.Keys;

/** The screens of an open store. */
record Screens(View reading, View desk, View charts, View codebook, Optional<Learning> learning) {
    Screens(View reading, View desk, View charts, View codebook) {
        this(reading, desk, charts, codebook, Optional.empty());
    }

    /** The same with what learns beside them. */
    Screens with(Learning beside) {
        return new Screens(reading, desk, charts, codebook, Optional.of(beside));
    }

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
            case CODEBOOK -> codebook;
        };
    }
}
