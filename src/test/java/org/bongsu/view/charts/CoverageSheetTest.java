package org.bongsu.view.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Covering;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.Walk;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that were searched with nothing found are noted, count as covered, and are taken back, in both languages. */
class CoverageSheetTest {
    @TempDir
    private Path folder;
    private Session session;
    private Sheets sheets;
    private Stage stage;

    private void open(Theme theme, Words words) throws Exception {
        session = Session.open(folder, CodebookReader.readDefault(), Clock.fixed(Instant.parse("2026-02-10T00:00:00Z"), ZoneOffset.UTC), Runnable::run);
        Texts texts = new Texts(new SimpleObjectProperty<>(words));
        sheets = Headless.call(() -> new Sheets(new StackPane()));
        stage = Headless.show(sheets, 800, 600, 1, theme);
        Headless.run(() -> new CoverageSheet(new Covering(session), new CoverageSheet.Window(texts, sheets, new Notices(texts), Jobs.inline())).show());
        Headless.settle(sheets);
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 3 – 17 March 2024", "DARK, ko, 2024년 3월 3일 – 2024년 3월 17일"})
    void searchedDaysAreNotedCountAsCoveredAndAreTakenBack(Theme theme, String language, String typed) throws Exception {
        Words words = Words.of(language);
        open(theme, words);
        TextField field = Objects.requireNonNull(Headless.call(() -> (TextField) sheets.lookup(".text-field")));
        Button note = Headless.call(() -> Find.button(sheets, words.say("cover.note")));
        assertTrue(note.isDisabled(), "nothing is typed yet");
        for (String none : List.of("someday", "March 2031")) {
            Headless.run(() -> field.setText(none));
            assertTrue(note.isDisabled(), none);
            assertTrue(texts().contains(words.say("cover.not")), none);
        }
        Headless.run(() -> field.setText(typed));
        assertFalse(note.isDisabled(), typed);
        assertFalse(session.situation().get().covered().test(LocalDate.of(2024, 3, 10)));
        Headless.run(note::fire);
        Headless.settle(sheets);
        assertEquals(DateSpan.of(LocalDate.of(2024, 3, 3), LocalDate.of(2024, 3, 17)), session.situation().get().covered().test(LocalDate.of(2024, 3, 10))
                ? list().getItems().getFirst().span() : null);
        assertFalse(session.situation().get().covered().test(LocalDate.of(2024, 3, 18)));
        Headless.save(sheets, 1, "coverage-" + theme.code() + "-" + language);
        assertTrue(texts().contains(words.say("cover.reason.searched")));
        assertEquals(List.of(), Headless.call(() -> Walk.unnamed(sheets)));
        assertEquals(List.of(), Headless.call(() -> Walk.cutOff(sheets)));
        Headless.run(() -> Find.button(sheets, words.say("cover.remove")).fire());
        assertEquals(0, list().getItems().size());
        assertFalse(session.situation().get().covered().test(LocalDate.of(2024, 3, 10)));
    }

    private List<String> texts() {
        return Headless.call(() -> Find.texts(sheets));
    }

    @SuppressWarnings("unchecked")
    private ListView<Coverage> list() {
        return (ListView<Coverage>) Objects.requireNonNull(Headless.call(() -> sheets.lookup(".list-view")));
    }
}
