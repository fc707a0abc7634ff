package org.bongsu;

import java.util.List;
import javafx.scene.Node;
import org.bongsu.view.kit.Tour;

/** What the first tour stops at: from an article that comes in to a figure that goes out. */
final class TourSteps {
    private TourSteps() { }

    static List<Tour.Step> of(Node window, Shell shell) {
        return List.of(step(window, shell, "tour.import", Screen.DESK, ".top-import"), step(window, shell, "tour.code", Screen.READING, ".cards"),
                step(window, shell, "tour.map", Screen.DESK, ".map-pane"), step(window, shell, "tour.timeline", Screen.DESK, ".timeline-pane"),
                step(window, shell, "tour.charts", Screen.CHARTS, ".charts .chart"), step(window, shell, "tour.export", Screen.DESK, ".top-export"));
    }

    private static Tour.Step step(Node window, Shell shell, String key, Screen screen, String part) {
        return new Tour.Step(key, () -> shell.screen().set(screen), () -> window.lookup(part));
    }
}
