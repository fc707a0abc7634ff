package org.bongsu.view.reading;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the reading screen in all its states, for the eyes of people. */
class ReadingPictures {
    private static final String[] SAMPLES = {"2022-12-26-drones.html", "2023-04-13-hwasong18.html", "2017-09-03-haeksilheom.html",
        "2025-07-31-tariff.html", "2022-12-26-muingi.html", "2026-01-28-missiles.html", "2026-01-28-tandomisail.html"};

    @Test
    void light(@TempDir Path folder) throws Exception {
        all(folder, Language.EN, Theme.LIGHT, "en-light", "eastward", "Pyongyang");
    }

    @Test
    void dark(@TempDir Path folder) throws Exception {
        all(folder, Language.KO, Theme.DARK, "ko-dark", "탄도미사일 여러", "평양");
    }

    private void all(Path folder, Language language, Theme theme, String name, String article, String words) throws Exception {
        try (Reader reader = new Reader(folder.resolve("none"), language, theme, 1280, 800, 1)) {
            reader.picture("reading-empty-" + name, 1);
        }
        try (Reader reader = new Reader(folder.resolve("some"), language, theme, 1280, 800, 1, SAMPLES)) {
            reader.picture("reading-closed-" + name, 1);
            reader.open(article);
            reader.picture("reading-suggested-" + name, 1);
            reader.press(KeyCode.DIGIT1);
            reader.picture("reading-type-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("2022-12");
            reader.picture("reading-editing-" + name, 1);
            reader.press(KeyCode.ENTER);
            reader.select(words);
            reader.picture("reading-selected-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            for (int i = 0; i < 6; i++) {
                reader.press(KeyCode.ENTER);
            }
            reader.picture("reading-coded-" + name, 1);
        }
        try (Reader reader = new Reader(folder.resolve("large"), language, theme, 1280, 720, 1, SAMPLES)) {
            reader.open(article);
            reader.picture("reading-large-" + name, 2);
        }
    }
}
