package org.bongsu;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.view.kit.Tour;

/** What the first tour stops at: from an article that comes in to a figure that goes out. */
final class TourSteps {
    private TourSteps() { }

    static List<Tour.Step> of(Node window, Shell shell) {
        return List.of(step(window, shell, "tour.import", Screen.DESK, ".top-import"), new Tour.Step("tour.code", () -> read(shell), () -> window.lookup(".cards")),
                step(window, shell, "tour.map", Screen.DESK, ".map-pane"), step(window, shell, "tour.timeline", Screen.DESK, ".timeline-pane"),
                step(window, shell, "tour.charts", Screen.CHARTS, ".charts .chart"), step(window, shell, "tour.export", Screen.DESK, ".top-export"));
    }

    /** An article with something to accept, so that there is something to be seen. */
    private static void read(Shell shell) {
        OpenStore open = shell.store().get();
        shell.screen().set(Screen.READING);
        if (open != null) {
            open.session().articles().get().stream().filter(article -> article.state() == ArticleState.INBOX).max(Comparator.comparing(TourSteps::length)).ifPresent(shell::read);
        }
    }

    private static int length(Article article) {
        return article.text().length();
    }

    private static Tour.Step step(Node window, Shell shell, String key, Screen screen, String part) {
        return new Tour.Step(key, () -> shell.screen().set(screen), () -> window.lookup(part));
    }
}
