package org.bongsu.view.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.model.Incident;
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

class BulkSheetTest {
    @TempDir
    private Path folder;
    private Session session;
    private Sheets sheets;
    private Notices notices;
    private Stage stage;

    @BeforeEach
    void chooseFourteen() throws Exception {
        Headless.start();
        session = SampleStore.open(folder.resolve("store"));
        List<String> ids = session.situation().get().incidents().subList(70, 84).stream().map(Incident::id).toList();
        session.selection().set(session.selection().get().pick(ids.getFirst(), ids));
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

    private void show(Theme theme, String language, double scale, boolean delete) {
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language)));
        sheets = Headless.call(() -> new Sheets(new Region()));
        notices = Headless.call(() -> new Notices(texts));
        stage = Headless.show(sheets, 1280, 800, scale, theme);
        Headless.run(() -> new BulkSheet(new BulkModel(session, Jobs.inline()), texts, sheets, notices).show(delete, () -> { }));
    }

    private void operation(Operation operation) {
        Headless.run(() -> operations().getSelectionModel().select(operation));
    }

    @SuppressWarnings("unchecked")
    private ListView<Operation> operations() {
        return (ListView<Operation>) Objects.requireNonNull(sheets.lookup(".bulk-operations"));
    }

    @SuppressWarnings("unchecked")
    private void value(int index) {
        Headless.run(() -> Find.all(sheets, ComboBox.class).getFirst().getSelectionModel().select(index));
    }

    private List<String> texts() {
        return Headless.call(() -> Find.texts(sheets));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,ko,2"})
    void saysWhatChangesBeforeItCountsAndChangesItAsOne(Theme theme, String language, double scale) {
        Words words = Words.of(language);
        show(theme, language, scale, false);
        operation(Operation.STATUS);
        assertTrue(texts().contains(words.say("bulk.choose")));
        value(Status.CONFIRMED.ordinal());
        long already = session.selection().get().picked().stream().filter(id -> session.situation().get().incident(id).orElseThrow().status() == Status.CONFIRMED).count();
        value(Status.DISPUTED.ordinal());
        Headless.save(sheets, scale, "bulk-" + theme.code() + "-" + language);
        assertTrue(already > 0);
        int changes = Headless.call(() -> ((ListView<?>) Objects.requireNonNull(sheets.lookup(".bulk-preview"))).getItems().size());
        assertTrue(texts().stream().anyMatch(text -> text.startsWith(words.say("bulk.changes", changes, 14))), texts()::toString);
        Headless.run(() -> Find.button(sheets, words.say("bulk.apply", changes)).fire());
        assertTrue(session.selection().get().picked().stream().allMatch(id -> session.situation().get().incident(id).orElseThrow().status() == Status.DISPUTED));
        assertEquals(changes, session.undoWords().get().undo().orElseThrow().what().gist().incidents());
        assertTrue(Headless.call(() -> Find.texts(notices)).contains(words.say("bulk.done", words.say("action.bulk.status"), changes)));
    }

    @Test
    void deletingSaysHowManyGoAndTheyGo() {
        show(Theme.LIGHT, "en", 1, true);
        Headless.save(sheets, 1, "bulk-delete-light-en");
        int before = session.incidents();
        Headless.run(() -> Find.button(sheets, "Delete 14 incidents").fire());
        assertEquals(before - 14, session.incidents());
    }

    @Test
    void withNothingToChangeTheButtonIsOff() {
        show(Theme.LIGHT, "en", 1, false);
        operation(Operation.TAG);
        assertTrue(Headless.call(() -> Find.button(sheets, "Change").isDisabled()));
        operation(Operation.DISSOLVE);
        assertTrue(texts().contains("Nothing changes: all 14 have it already."), texts()::toString);
        assertTrue(Headless.call(() -> Find.button(sheets, "Change").isDisabled()));
    }
}
