package org.bongsu.view.reading.card;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of cards in their states, for the eyes of people. */
class CardPictures {
    private static final String LAUNCH = """
            North Korea fired a ballistic missile from the Sunan area on 14 May 2024, and it flew 350 km.

            Japan's defence ministry said that it flew 420 km. North Korea denied that it had fired anything.

            A boat was lost off Goseong.""";

    @Test
    void light(@TempDir Path folder) throws Exception {
        all(folder, Language.EN, Theme.LIGHT, "en-light");
    }

    @Test
    void dark(@TempDir Path folder) throws Exception {
        all(folder, Language.KO, Theme.DARK, "ko-dark");
    }

    private void all(Path folder, Language language, Theme theme, String name) throws Exception {
        try (Reader reader = new Reader(folder, language, theme, 1280, 800, 1, "2022-12-26-drones.html", "plain_report.txt", "2025-07-31-tariff.html")) {
            reader.write("Launch", LAUNCH);
            reader.open("Launch");
            reader.press(KeyCode.ENTER);
            String launch = "stored:" + reader.stored().getFirst().id();
            Headless.run(() -> reader.cards().choose(launch));
            reader.select("420 km");
            reader.press(KeyCode.Q);
            reader.picture("card-asked-" + name, 1);
            reader.press(KeyCode.ENTER);
            reader.select("North Korea denied");
            reader.press(KeyCode.Y);
            Headless.run(() -> reader.pane.enter());
            reader.press(KeyCode.C, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            reader.picture("card-claims-" + name, 1);
            reader.press(KeyCode.E);
            reader.picture("card-claim-edited-" + name, 1);
            reader.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
            reader.press(KeyCode.I);
            reader.picture("card-status-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            reader.press(KeyCode.Q);
            reader.picture("card-more-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            reader.select("Goseong");
            reader.press(KeyCode.P);
            reader.picture("card-places-" + name, 1);
            reader.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.G);
            reader.pulse();
            ((FigureSurface) reader.focus()).settled().get(30, TimeUnit.SECONDS);
            reader.picture("card-map-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            var other = reader.session.articles().get().stream().filter(a -> a.original().fileName().equals("plain_report.txt")).findFirst().orElseThrow();
            Headless.run(() -> {
                reader.model.open(other);
                reader.pane.enter();
            });
            reader.picture("card-known-" + name, 1);
            var tariff = reader.session.articles().get().stream().filter(a -> a.original().fileName().contains("tariff")).findFirst().orElseThrow();
            Headless.run(() -> {
                reader.model.open(tariff);
                reader.pane.enter();
            });
            reader.picture("card-tariff-" + name, 1);
        }
    }
}
