package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Walk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word that is seen of the screens and of what opens over them stands out from what is drawn behind it, as the style sheets leave it in both themes. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    /** From here on words count as large, in pixels (18 points). */
    private static final double LARGE_SIZE = 24;

    @TempDir
    Path home;

    private int measured;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void everyWordStandsOutFromItsGroundInBothThemes() {
        Set<String> faults = new TreeSet<>();
        try (AWindow window = new AWindow(home, Language.EN, Theme.LIGHT).sample()) {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                window.in(Language.EN, theme);
                for (Screen screen : Screen.values()) {
                    window.in(screen);
                    look(window, theme + " " + screen, faults);
                }
                window.in(Screen.DESK);
                for (String id : new String[] {"menu.settings", "menu.palette", "menu.keys", "menu.guide", "menu.support", "menu.about", "menu.backups", "menu.export", "menu.history"}) {
                    window.choose(id);
                    look(window, theme + " " + id, faults);
                    Headless.run(() -> window.window().sheets().close());
                }
                window.choose("menu.tour");
                look(window, theme + " tour", faults);
                window.press("Esc");
            }
        }
        assertTrue(measured > 1_000, () -> "only " + measured + " words were measured");
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private void look(AWindow window, String where, Set<String> faults) {
        Headless.run(() -> {
            Parent over = window.window().sheets().open().get();
            for (Text text : Find.all(over == null ? window.window() : over, Text.class)) {
                if (text.getText().isBlank() || !(text.getFill() instanceof Color ink) || inactive(text) || text.getStyleClass().contains("ikonli-font-icon")) {
                    continue;
                }
                Color ground = ground(text.getParent());
                double contrast = contrast(over(ink, ground), ground);
                measured++;
                if (contrast < (text.getFont().getSize() >= LARGE_SIZE ? LARGE : TEXT)) {
                    faults.add("%s: %.2f for “%s” (%s on %s) in %s".formatted(where, contrast, text.getText(), ink, ground, Walk.describe(text)));
                }
            }
        });
    }

    /** What cannot be used now need not stand out. */
    private static boolean inactive(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    /** What is drawn behind a node: the fills of all that it stands in, the topmost last. */
    private static Color ground(Node node) {
        if (node == null) {
            return Color.WHITE;
        }
        Color ground = ground(node.getParent());
        if (node instanceof Region region && region.getBackground() != null && !region.getBackground().getFills().isEmpty()) {
            BackgroundFill top = region.getBackground().getFills().getLast();
            return top.getFill() instanceof Color fill ? over(fill, ground) : ground;
        }
        return ground;
    }

    private static Color over(Color top, Color ground) {
        double a = top.getOpacity();
        return Color.color(a * top.getRed() + (1 - a) * ground.getRed(), a * top.getGreen() + (1 - a) * ground.getGreen(), a * top.getBlue() + (1 - a) * ground.getBlue());
    }

    /** Of WCAG 2.2. */
    private static double contrast(Color one, Color two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
