package org.bongsu.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Learning;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings take effect when they are made, also those of the dialog's own language; About shows whose work is inside. */
class SettingsSheetTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final Texts texts = new Texts(settings.map(s -> Words.of(s.language().code())));
    private final Sheets sheets = Headless.call(() -> new Sheets(new Region()));
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Headless.show(sheets, 1000, 700, 1, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    @Test
    void eachChoiceTakesEffectAtOnce() {
        Headless.run(() -> new SettingsSheet(settings, texts, sheets).show());
        Headless.save(sheets, 1, "settings-en");
        choose("Dark");
        choose("International");
        Headless.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> zones = (ComboBox<String>) Find.all(sheets, ComboBox.class).getFirst();
            zones.setValue("UTC");
            Find.all(sheets, TextField.class).getLast().setText("28");
        });
        assertEquals(new Settings(Language.EN, Theme.DARK, NameUsage.INTERNATIONAL, ZoneId.of("UTC"), 28), settings.get());
        Headless.run(() -> Find.all(sheets, TextField.class).getLast().setText("0"));
        assertEquals(28, settings.get().halfLife(), "what is not a half-life changes nothing");
        assertTrue(read().contains("A number of days, more than 0 and at most 365, such as 14."));
        choose("한국어");
        assertTrue(read().containsAll(List.of("설정", "지명 표기", "시간대", "완료")), read()::toString);
        assertFalse(read().contains("Time zone"));
        Headless.save(sheets, 1, "settings-ko");
    }

    @Test
    void theCoderHasANameThatIsKept() {
        Headless.run(() -> new SettingsSheet(settings, texts, sheets).show());
        Headless.run(() -> Find.all(sheets, TextField.class).get(Find.all(sheets, TextField.class).size() - 2).setText(" Kim Minji "));
        assertEquals("Kim Minji", settings.get().coder());
        Headless.run(() -> Find.all(sheets, TextField.class).get(Find.all(sheets, TextField.class).size() - 2).setText(" "));
        assertEquals("Kim Minji", settings.get().coder(), "nobody is no coder");
        assertTrue(read().contains("A name of at most 60 characters, such as Kim."), read()::toString);
    }

    @Test
    void saysHowWellTheAnalystsDecisionsWereLearned() {
        Instant when = Instant.parse("2026-01-27T03:00:00Z");
        Words en = Words.of("en");
        assertTrue(LearningField.say(en, new Learning.State(true, true, 312, 0.91, 0.94, when)).startsWith("Rules 0.91, with your 312 decisions 0.94: in use."));
        assertTrue(LearningField.say(en, new Learning.State(true, false, 312, 0.91, 0.91, when)).contains("the rules stand"));
        assertEquals("12 decisions so far; it begins at 30. Suggestions follow the rules.", LearningField.say(en, new Learning.State(true, false, 12, 0, 0, when)));
        assertEquals("꺼짐: 제안은 규칙만 따릅니다.", LearningField.say(Words.of("ko"), new Learning.State(false, false, 0, 0, 0, when)));
    }

    @Test
    void learningIsSwitchedOffInTheSettings(@TempDir Path folder) throws Exception {
        try (Session session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            Learning learning = new Learning(session, Jobs.inline());
            Headless.run(() -> new SettingsSheet(settings, texts, sheets).with(Optional.of(learning)).show());
            assertTrue(read().contains("0 decisions so far; it begins at 30. Suggestions follow the rules."), read()::toString);
            Headless.save(sheets, 1, "settings-learning-en");
            Headless.run(() -> Find.all(sheets, CheckBox.class).getFirst().fire());
            assertFalse(learning.state().get().on());
            assertTrue(read().contains("Off: suggestions follow the rules alone."));
        }
    }

    @Test
    void onlyANumberOfDaysUpToAYearIsAHalfLife() {
        assertEquals(Optional.of(14.0), SettingsSheet.days(" 14 "));
        assertEquals(Optional.of(0.5), SettingsSheet.days("0.5"));
        for (String not : List.of("", "x", "-1", "0", "366", "NaN", "Infinity")) {
            assertEquals(Optional.empty(), SettingsSheet.days(not), not);
        }
    }

    @Test
    void aboutShowsTheAttributionAndTheLicencesInFull() throws java.io.IOException {
        Headless.run(() -> new AboutSheet(texts, sheets, "0.1.0").show());
        String attribution = new String(getClass().getResourceAsStream("/assets/ATTRIBUTION.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(attribution, Headless.call(() -> Find.all(sheets, TextArea.class).getFirst().getText()));
        assertTrue(read().contains("Version 0.1.0"));
        Headless.save(sheets, 1, "about-en");
        for (AboutSheet.Enclosed each : AboutSheet.Enclosed.values()) {
            assertFalse(each.text().isBlank());
        }
        choose("GPL 3");
        assertTrue(Headless.call(() -> Find.all(sheets, TextArea.class).getFirst().getText()).contains("GNU GENERAL PUBLIC LICENSE"));
    }

    private List<String> read() {
        return Headless.call(() -> Find.texts(sheets));
    }

    private void choose(String name) {
        Headless.run(() -> Find.all(sheets, ToggleButton.class).stream().filter(b -> b.getText().equals(name)).findFirst().orElseThrow().fire());
    }
}
