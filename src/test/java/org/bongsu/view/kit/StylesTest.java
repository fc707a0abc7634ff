package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.bongsu.figure.Palette;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both themes: every token is given, texts can be read, figures and screens share their colours, nothing is complained of. */
class StylesTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*([^;]+);");
    private static final List<String> TEXTS = List.of("-ink", "-quiet", "-accent", "-danger", "-caution", "-good");
    private static final List<String> GROUNDS = List.of("-page", "-raised", "-sunken", "-chrome", "-hover");

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void textsStandOutFromTheirGround(Theme theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                double contrast = contrast(tokens, text, ground);
                assertTrue(contrast >= 4.5, "%s on %s: %.2f".formatted(text, ground, contrast));
            }
        }
        Map<String, String> pairs = Map.of("-on-accent", "-accent", "-danger", "-danger-wash", "-caution", "-caution-wash",
                "-good", "-good-wash", "-accent", "-accent-wash");
        pairs.forEach((text, ground) -> assertTrue(contrast(tokens, text, ground) >= 4.5,
                "%s on %s: %.2f".formatted(text, ground, contrast(tokens, text, ground))));
        for (String ground : List.of("-selected", "-selected-quiet", "-accent-wash", "-mark", "-mark-strong", "-pressed", "-knob")) {
            assertTrue(contrast(tokens, "-ink", ground) >= 4.5, "-ink on " + ground);
        }
    }

    @Test
    void darkReplacesTokensAndNothingElse() throws IOException {
        assertEquals(written("tokens.css").keySet().stream().filter(t -> !t.isBlank()).toList(),
                written("tokens-dark.css").keySet().stream().toList());
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void screensAndFiguresShareTheirColours(Theme theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        Palette palette = Palette.of(theme);
        assertEquals(color(palette.ground().page()), tokens.get("-page"));
        assertEquals(color(palette.ink().text()), tokens.get("-ink"));
        assertEquals(color(palette.ink().quiet()), tokens.get("-quiet"));
        assertEquals(color(palette.ink().accent()), tokens.get("-accent"));
        for (int severity = 1; severity <= 5; severity++) {
            assertEquals(color(palette.beacon(severity)), tokens.get("-beacon-" + severity));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void noStyleSheetIsComplainedOf(Theme theme) {
        try (CssWarnings warnings = new CssWarnings()) {
            Parent gallery = Headless.call(() -> Gallery.of(Words.of(theme == Theme.DARK ? "ko" : "en")));
            Stage stage = Headless.show(gallery, 1280, 800, 1, theme);
            Headless.save(gallery, 1, "kit-" + theme.code());
            Headless.run(stage::close);
            assertEquals(List.of(), warnings.heard());
        }
    }

    @Test
    void aFaultInAStyleSheetWouldBeHeard() {
        try (CssWarnings warnings = new CssWarnings()) {
            VBox root = Headless.call(() -> new VBox(new Label("x")));
            root.setStyle("-fx-background-color: -no-such-token;");
            Stage stage = Headless.show(root, 100, 100, 1, Theme.LIGHT);
            Headless.run(root::applyCss);
            Headless.run(stage::close);
            assertTrue(warnings.heard().stream().anyMatch(w -> w.contains("-fx-background-color")), warnings.heard()::toString);
        }
    }

    @Test
    void everythingIsSetInPretendardAndTheThemeCanChangeWhileTheWindowIsOpen() {
        Label label = new Label("봉수");
        Label strong = new Label("봉수");
        strong.getStyleClass().add("strong");
        VBox root = new VBox(label, strong);
        Stage stage = Headless.show(root, 200, 100, 1, Theme.LIGHT);
        Headless.run(root::applyCss);
        assertEquals("Pretendard", label.getFont().getFamily());
        assertEquals("Pretendard SemiBold", strong.getFont().getFamily());
        assertEquals(13, label.getFont().getSize());
        assertEquals(Color.web("#1b2430"), label.getTextFill());
        Headless.run(() -> {
            Styles.apply(stage.getScene(), Theme.DARK);
            root.applyCss();
        });
        assertEquals(Color.web("#e6eaee"), label.getTextFill());
        Headless.run(stage::close);
    }

    private static double contrast(Map<String, Color> tokens, String text, String ground) {
        double a = luminance(tokens.get(text));
        double b = luminance(tokens.get(ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance of WCAG 2.2. */
    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static Color color(java.awt.Color c) {
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        Map<String, String> all = written("tokens.css");
        if (theme == Theme.DARK) {
            all.putAll(written("tokens-dark.css"));
        }
        Map<String, Color> colors = new LinkedHashMap<>();
        all.forEach((name, value) -> colors.put(name, Color.web(value)));
        return colors;
    }

    private static Map<String, String> written(String sheet) throws IOException {
        try (InputStream in = Styles.class.getResourceAsStream(sheet)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            Map<String, String> tokens = new LinkedHashMap<>();
            Matcher token = TOKEN.matcher(css);
            while (token.find()) {
                tokens.put(token.group(1), token.group(2).strip());
            }
            return tokens;
        }
    }
}
