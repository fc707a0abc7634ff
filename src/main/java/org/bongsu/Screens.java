package org.bongsu;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.Learning;
import org.bongsu.view.kit.Keys;

/** The screens of an open store. */
record Screens(View reading, View desk, View charts, View codebook, Optional<SeenAgain> again, Optional<Learning> learning) {
    Screens(View reading, View desk, View charts, View codebook) {
        this(reading, desk, charts, codebook, Optional.empty(), Optional.empty());
    }

    /** The same on which figures that come back are seen again. */
    Screens with(SeenAgain seen) {
        return new Screens(reading, desk, charts, codebook, Optional.of(seen), learning);
    }

    /** The same with what learns beside them. */
    Screens with(Learning beside) {
        return new Screens(reading, desk, charts, codebook, again, Optional.of(beside));
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

    View of(Screen screen) {
        return switch (screen) {
            case READING -> reading;
            case DESK -> desk;
            case CHARTS -> charts;
            case CODEBOOK -> codebook;
        };
    }
}
