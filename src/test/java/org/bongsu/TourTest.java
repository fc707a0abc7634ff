package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Tour;
import org.bongsu.view.kit.Walk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour stops at real parts of the window, by keyboard, once, and the window goes on working under it. */
class TourTest {
    private static final List<String> STOPS = List.of("tour.import", "tour.code", "tour.map", "tour.timeline", "tour.charts", "tour.export");

    @TempDir
    Path home;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void stopsAtPartsThatAreSeenAndStandsClearOfTheEdges() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Language language = theme == Theme.LIGHT ? Language.EN : Language.KO;
            try (AWindow window = new AWindow(home.resolve(theme.code()), language, theme).sample()) {
                Headless.run(() -> window.window().firstTour());
                for (String stop : STOPS) {
                    String title = window.say(stop + ".title");
                    Headless.until(() -> title + ": " + window.texts(), () -> window.texts().contains(title) && ring(window) != null && focusIsIn(window));
                    Bounds ring = ring(window);
                    assertTrue(ring.getWidth() > 40 && ring.getHeight() > 20 && ring.getMinX() >= -2 && ring.getMaxX() <= 1282 && ring.getMaxY() <= 802, stop + " " + ring);
                    Bounds card = bounds(window, ".tour-card");
                    assertTrue(card.getMinX() >= 0 && card.getMaxX() <= 1280 && card.getMinY() >= 0 && card.getMaxY() <= 800, stop + " " + card);
                    assertEquals(List.of(), Headless.call(() -> Walk.unnamed(tour(window))));
                    Headless.until(() -> stop + ": " + cutOff(window), () -> cutOff(window).isEmpty());
                    window.save(stop.replace('.', '-') + "-" + theme.code());
                    window.press("Right");
                }
                assertTrue(running(window), "the arrow stays at the last stop");
                window.press("Left");
                Headless.until(() -> "back", () -> window.texts().contains(window.say("tour.charts.title")));
                window.press("Esc");
                assertFalse(running(window));
                Headless.run(() -> window.window().firstTour());
                assertFalse(running(window), "it comes by itself once");
                window.choose("menu.tour");
                assertTrue(running(window), "and from the menu whenever it is wanted");
            }
        }
    }

    @Test
    void theWindowGoesOnWorkingUnderItAndEscapeEndsItFromAnywhere() {
        try (AWindow window = new AWindow(home, Language.EN, Theme.LIGHT).sample()) {
            window.choose("menu.tour");
            Headless.run(() -> window.window().lookup(".filter-text").requestFocus());
            window.press("Shortcut+Comma");
            assertTrue(window.asks(), "a command of the window works");
            assertFalse(Headless.call(() -> tour(window).isVisible()), "and the card is out of the way of its sheet");
            window.press("Esc");
            assertFalse(window.asks());
            assertTrue(running(window) && Headless.call(() -> tour(window).isVisible()));
            Headless.run(() -> window.window().lookup(".segments .toggle-button").requestFocus());
            window.press("Esc");
            assertFalse(running(window));
        }
    }

    private static List<String> cutOff(AWindow window) {
        return Headless.call(() -> Walk.cutOff(tour(window)));
    }

    private static Tour tour(AWindow window) {
        return (Tour) window.window().lookup(".tour");
    }

    private static boolean running(AWindow window) {
        return Headless.call(() -> tour(window).running().get());
    }

    private static boolean focusIsIn(AWindow window) {
        return Headless.call(() -> Walk.focusable(tour(window)).stream().anyMatch(Node::isFocused));
    }

    private static Bounds ring(AWindow window) {
        Node ring = Headless.call(() -> window.window().lookup(".tour-ring"));
        return Headless.call(ring::isVisible) ? bounds(window, ".tour-ring") : null;
    }

    private static Bounds bounds(AWindow window, String part) {
        return Headless.call(() -> {
            Node node = window.window().lookup(part);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
