package org.bongsu.view.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.codebook.CameoTable;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;
import org.bongsu.exchange.machine.GdeltRows;
import org.bongsu.intake.Intake;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.Dataset;
import org.bongsu.model.Language;
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

class DatasetsSheetTest {
    @TempDir
    private Path folder;
    private Session session;
    private Datasets datasets;
    private Sheets sheets;
    private Stage stage;
    private int undone;

    private void open(Theme theme, Language language) throws Exception {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        datasets = new Datasets(session, Jobs.inline(), CameoTable::readDefault, language);
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language.code())));
        sheets = Headless.call(() -> new Sheets(new StackPane()));
        stage = Headless.show(sheets, 800, 600, 1, theme);
        Headless.run(() -> new DatasetsSheet(datasets, new DatasetsSheet.Window(texts, sheets, new Notices(texts)), () -> undone++).show());
    }

    private void add(String name, int rows, long seed) throws Exception {
        Path table = folder.resolve(name);
        GdeltRows.write(table, rows, seed);
        Headless.run(() -> {
            try {
                new Importing(session, new Intake()).files(List.of(table), Progress.NONE, one -> { });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    private List<String> names() {
        return datasets.all().get().stream().map(Dataset::name).toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<Dataset> list() {
        return (ListView<Dataset>) Objects.requireNonNull(Headless.call(() -> sheets.lookup(".list-view")));
    }

    private void press(KeyCode code) {
        ListView<Dataset> list = list();
        Headless.run(() -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void call(String name) {
        TextField field = (TextField) Objects.requireNonNull(Headless.call(() -> sheets.lookup(".text-field")));
        Headless.run(() -> {
            field.setText(name);
            field.fireEvent(new ActionEvent());
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN", "DARK,KO"})
    void datasetsAreSwitchedOnRenamedAndRemovedByKeyboard(Theme theme, Language language) throws Exception {
        open(theme, language);
        Headless.save(sheets, 1, "datasets-none-" + theme.code() + "-" + language.code());
        add("20240116.export.CSV", 300, 3);
        add("20240117.export.CSV", 200, 4);
        Headless.run(() -> list().getSelectionModel().select(0));
        press(KeyCode.SPACE);
        assertEquals(List.of(names().getFirst()), Headless.call(() -> datasets.on().stream().map(Dataset::name).toList()));
        call("January");
        assertTrue(names().contains("January"), names()::toString);
        Headless.save(sheets, 1, "datasets-" + theme.code() + "-" + language.code());
        Label not = (Label) Objects.requireNonNull(Headless.call(() -> sheets.lookup(".not-understood")));
        assertFalse(Headless.call(not::isVisible));
        String other = names().stream().filter(name -> !name.equals("January")).findFirst().orElseThrow();
        call(other.toUpperCase(Locale.ROOT));
        assertTrue(Headless.call(not::isVisible), "two datasets of one name could not be told apart");
        assertEquals(2, names().size());
        press(KeyCode.DELETE);
        assertEquals(List.of(other), names());
        assertEquals(0, undone);
    }
}
