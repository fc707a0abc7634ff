package org.bongsu.view.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorySheetTest {
    private static final String MISSILES = "LI085";

    @TempDir
    private Path folder;
    private Session session;
    private Sheets sheets;
    private Stage stage;

    @BeforeEach
    void aStoreWithAPast() throws Exception {
        Headless.start();
        session = SampleStore.open(folder.resolve("store"));
        Incident first = incident();
        Incident ranged = first.withDetail(first.detail().withQuantities(List.of(Quantity.of("range", 350, "km"))).withTags(List.of("salvo")));
        session.commit("action.correct", List.of(Edit.replace(first, ranged)));
        session.commit("action.correct", List.of(Edit.replace(ranged, ranged.withStatus(Status.DISPUTED))));
        List<Incident> all = session.situation().get().incidents();
        session.commit("action.remove", IntStream.range(0, 3).mapToObj(i -> Edit.remove(all.get(i))).toList());
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> {
            if (stage != null) {
                stage.close();
            }
        });
        session.close();
    }

    private Incident incident() {
        return session.situation().get().incident(MISSILES).orElseThrow();
    }

    private void show(String record, Theme theme, String language, double scale) {
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language)));
        sheets = Headless.call(() -> new Sheets(new Region()));
        stage = Headless.show(sheets, 1280, 800, scale, theme);
        Headless.run(() -> new HistorySheet(new HistoryModel(session, Jobs.inline(), record), texts, sheets, new Notices(texts)).show());
    }

    private List<String> texts() {
        return Headless.call(() -> Find.texts(sheets));
    }

    private ListView<?> list() {
        return (ListView<?>) java.util.Objects.requireNonNull(sheets.lookup(".history-list"));
    }

    private void select(int row) {
        Headless.run(() -> list().getSelectionModel().select(row));
    }

    private void press(String button) {
        Headless.run(() -> Find.button(sheets, button).fire());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,ko,2"})
    void theHistoryOfAnIncidentSaysWhoChangedWhatAndRestores(Theme theme, String language, double scale) {
        Words words = Words.of(language);
        show(MISSILES, theme, language, scale);
        Headless.save(sheets, scale, "history-incident-" + theme.code() + "-" + language);
        assertTrue(texts().contains(words.say("status.confirmed")) && texts().contains(words.say("status.disputed")), texts()::toString);
        select(1);
        assertTrue(texts().contains("350 km"), texts()::toString);
        press(words.say("history.restore"));
        assertEquals(Status.CONFIRMED, incident().status());
        assertFalse(incident().detail().quantities().isEmpty());
        assertEquals("action.restore", session.undoWords().get().undo().orElseThrow().what().action());
    }

    @Test
    void undoingBackToAPointSaysFirstWhatGoes() {
        show(null, Theme.LIGHT, "en", 1);
        Headless.save(sheets, 1, "history-store-light-en");
        select(2);
        press("Undo back to here");
        Headless.save(sheets, 1, "history-ask-light-en");
        assertTrue(texts().contains("Undo 3 actions?"));
        assertTrue(texts().stream().anyMatch(text -> text.contains("Remove incident: 3 incidents")), texts()::toString);
        press("Undo 3 actions");
        assertEquals(Status.CONFIRMED, incident().status());
        assertEquals(91, session.incidents());
        assertTrue(session.undoWords().get().redo().isPresent());
    }

    @Test
    void whatWasDeletedIsFoundAndComesBack() {
        show(null, Theme.DARK, "en", 1);
        Headless.run(() -> Find.all(sheets, ToggleButton.class).stream().filter(b -> b.getText().equals("Deleted")).findFirst().orElseThrow().fire());
        Headless.save(sheets, 1, "history-deleted-dark-en");
        assertEquals(3, Headless.call(() -> list().getItems().size()));
        press("Restore");
        assertEquals(89, session.incidents());
    }

    @Test
    void aDayWithoutActionsSaysSo() {
        show(null, Theme.LIGHT, "en", 1);
        TextField day = Headless.call(() -> Find.all(sheets, TextField.class).stream().filter(field -> field.getStyleClass().contains("filter-day")).findFirst().orElseThrow());
        Headless.run(() -> {
            day.setText("1 May 1999");
            day.getOnAction().handle(null);
        });
        Headless.settle(sheets);
        assertTrue(texts().contains(Words.of("en").say("history.empty.filtered")), texts()::toString);
        Headless.run(() -> {
            day.setText("gibberish");
            day.getOnAction().handle(null);
        });
        assertTrue(day.getPseudoClassStates().toString().contains("wrong"));
    }
}
