package org.bongsu.view.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.bongsu.model.Theme;

/** The look of all windows: Primer underneath, our tokens over it, one partial for each kind of control, Pretendard. */
public final class Styles {
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold");
    private static final List<String> PARTIALS = List.of("primer.css", "text.css", "controls.css", "containers.css", "parts.css");

    private Styles() { }

    /** Gives a scene the theme, at its natural size. A figure's print theme is the light one on screen. */
    public static void apply(Scene scene, Theme theme) {
        apply(scene, theme, 1);
    }

    /**
     * Gives a scene the theme; may be called again when the theme changes.
     *
     * @param zoom 1 to 2: by how much pop-ups enlarge their text (the window enlarges its own content)
     */
    public static void apply(Scene scene, Theme theme, double zoom) {
        loadFonts();
        boolean dark = theme == Theme.DARK;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(Styles.class, "tokens.css"));
        if (dark) {
            sheets.add(sheet(Styles.class, "tokens-dark.css"));
        }
        PARTIALS.forEach(partial -> sheets.add(sheet(Styles.class, partial)));
        if (zoom != 1) {
            sheets.add(popups(zoom));
        }
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /** The address of a style sheet that stands beside a class; a screen adds its own partial to its root pane with this. */
    public static String sheet(Class<?> beside, String name) {
        URL url = beside.getResource(name);
        if (url == null) {
            throw new IllegalStateException("missing from the application: " + name);
        }
        return url.toExternalForm();
    }

    private static String popups(double zoom) {
        String css = ".context-menu, .tooltip, .combo-box-popup { -fx-font-size: %.1fpx; }".formatted(13 * zoom);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void loadFonts() {
        if (Font.getFamilies().contains("Pretendard")) {
            return;
        }
        for (String weight : WEIGHTS) {
            try (InputStream in = Styles.class.getResourceAsStream("/assets/fonts/Pretendard-" + weight + ".ttf")) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
