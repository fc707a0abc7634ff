package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bongsu.desk.FigureKind;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.CssWarnings;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The four screens and every chart of the whole window, light and dark, English and Korean, at 1280 by 800 and at 2560 by 1440, into the folder of
 * pictures: {@code mvn -Ppictures}. The tests make two of these sets, and hear whether a style is wrong.
 */
class ScreenPicturesTest {
    @TempDir
    private static Path home;
    private static SampleWindow sample;

    @BeforeAll
    static void openTheSample() {
        sample = new SampleWindow(home, Settings.DEFAULT, 1280, 800, 1);
    }

    @AfterAll
    static void close() throws Exception {
        sample.close();
    }

    @Test
    void lightInEnglish() {
        pictures(Theme.LIGHT, Language.EN, 1280, 800, 1);
    }

    @Tag("pictures")
    @ParameterizedTest
    @CsvSource({"LIGHT,EN,1280,800,1", "LIGHT,KO,1280,800,1", "DARK,EN,1280,800,1", "DARK,KO,1280,800,1", "LIGHT,EN,2560,1440,1", "LIGHT,KO,2560,1440,1",
            "DARK,EN,2560,1440,1", "DARK,KO,2560,1440,1", "LIGHT,EN,1280,720,2", "DARK,KO,1280,720,2"})
    void everyScreen(Theme theme, Language language, double width, double height, double scale) {
        pictures(theme, language, width, height, scale);
    }

    private void pictures(Theme theme, Language language, double width, double height, double scale) {
        try (CssWarnings warnings = new CssWarnings()) {
            sample.settings(Settings.DEFAULT.withTheme(theme).withLanguage(language));
            sample.size(width, height, scale);
            String set = "%s-%s-%.0fx%.0f".formatted(theme.code(), language.code(), width * scale, height * scale) + (scale > 1 ? "-fine" : "");
            sample.front(Screen.READING);
            save("reading", set, scale);
            sample.front(Screen.CODEBOOK);
            save("codebook", set, scale);
            sample.front(Screen.DESK);
            save("desk", set, scale);
            sample.press(KeyCode.F4, false, false, false);
            save("desk-wide", set, scale);
            sample.press(KeyCode.F4, false, false, false);
            sample.front(Screen.CHARTS);
            for (FigureKind kind : FigureKind.charts()) {
                chart(kind);
                save("chart-" + kind.code(), set, scale);
            }
            chart(FigureKind.TENSION);
            toggle("index.open");
            save("chart-weights", set, scale);
            toggle("index.open");
            toggle("charts.table");
            save("chart-table", set, scale);
            toggle("charts.table");
            assertEquals(List.of(), warnings.heard());
        }
    }

    private static void save(String screen, String set, double scale) {
        Headless.save(sample.window(), scale, "screen-" + screen + "-" + set);
    }

    @SuppressWarnings("unchecked")
    private static void chart(FigureKind kind) {
        Headless.run(() -> ((ListView<FigureKind>) Objects.requireNonNull(sample.window().lookup(".chart-list"))).getSelectionModel().select(kind));
        Headless.settle(sample.window());
        Headless.run(() -> Objects.requireNonNull(sample.window().lookup(".chart .figure-surface")).requestFocus());
        sample.press(KeyCode.END, false, false, false);
        sample.press(KeyCode.LEFT, false, false, false);
    }

    private static void toggle(String key) {
        String text = sample.shell().texts().say(key);
        Headless.run(() -> Find.all(sample.window(), ToggleButton.class).stream().filter(button -> text.equals(button.getText())).findFirst().orElseThrow().fire());
        Headless.settle(sample.window());
    }
}
