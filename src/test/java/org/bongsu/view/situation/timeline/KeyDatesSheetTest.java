package org.bongsu.view.situation.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.OwnDates;
import org.bongsu.desk.Session;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDatesSheetTest {
    @TempDir
    private Path folder;
    private Session session;
    private OwnDates dates;
    private Sheets sheets;
    private Stage stage;

    private void open(Theme theme, String language) throws Exception {
        session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        dates = new OwnDates(session);
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language)));
        sheets = Headless.call(() -> new Sheets(new StackPane()));
        stage = Headless.show(sheets, 800, 600, 1, theme);
        Headless.run(() -> new KeyDatesSheet(dates, texts, sheets, new Notices(texts)).show());
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    private List<TextField> fields() {
        return Headless.call(() -> sheets.lookupAll(".text-field").stream().map(TextField.class::cast).toList());
    }

    private void type(String name, String from, String to, boolean yearly) {
        List<TextField> fields = fields();
        Headless.run(() -> {
            fields.get(0).setText(name);
            fields.get(1).setText(from);
            fields.get(2).setText(to);
            ((CheckBox) sheets.lookup(".check-box")).setSelected(yearly);
            fields.get(0).fireEvent(new ActionEvent());
        });
    }

    private List<String> names() {
        return dates.all().get().stream().map(OwnDate::name).toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<OwnDate> list() {
        return (ListView<OwnDate>) Objects.requireNonNull(Headless.call(() -> sheets.lookup(".list-view")));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,ko"})
    void datesAreAddedRenamedAndRemovedByKeyboard(Theme theme, String language) throws Exception {
        open(theme, language);
        Headless.save(sheets, 1, "key-dates-none-" + theme.code() + "-" + language);
        type("Working talks", "2026-03-12", "2026-03-14", false);
        type("Fishing season", "2026-04-01", "2026-06-30", true);
        assertEquals(List.of("Working talks", "Fishing season"), names());
        assertEquals("", Headless.call(fields().getFirst()::getText), "the fields are free for the next");
        type("", "gibberish", "", false);
        Label not = (Label) Headless.call(() -> sheets.lookup(".not-understood"));
        assertTrue(Headless.call(not::isVisible));
        assertFalse(Headless.call(not::getText).isBlank());
        assertEquals(2, names().size(), "what is no date is not kept");
        ListView<OwnDate> list = list();
        TextField name = fields().getFirst();
        Headless.run(() -> list.getSelectionModel().select(0));
        Headless.save(sheets, 1, "key-dates-" + theme.code() + "-" + language);
        Headless.run(() -> {
            name.setText("Talks at Panmunjom");
            name.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("Talks at Panmunjom", "Fishing season"), names());
        Headless.run(() -> {
            list.getSelectionModel().select(0);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
        });
        assertEquals(List.of("Fishing season"), names());
    }
}
