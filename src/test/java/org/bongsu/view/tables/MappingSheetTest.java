package org.bongsu.view.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.desk.TableTally;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.Incident;
import org.bongsu.model.TableMapping;
import org.bongsu.model.Theme;
import org.bongsu.suggest.Suggester;
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

/** A table of a stranger's columns is told what they mean, seen as it would be, taken in, and known again the next time. */
class MappingSheetTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Suggester SUGGESTER = new Suggester(CODEBOOK, GAZETTEER);
    private static final String TABLE = "번호;일자;분류;사건명;장소;사거리;관측\n1;14/05/2017;미사일 발사;서해 발사;Kusong;787 km;x\n2;21/05/2017;미사일 발사;두 번째 발사;Pukchang;500;y\n"
            + "3;곧;해상 침범;모르는 날;;;z\n4;02/06/2017;NLL 침범;경비정 월선;Yeonpyeong Island;;w\n";

    @TempDir
    Path folder;
    private Session session;
    private TableImporting tables;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
        tables = new TableImporting(session, () -> GAZETTEER, () -> SUGGESTER);
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private Path table(String name) throws Exception {
        return Files.writeString(folder.resolve(name), TABLE);
    }

    @Test
    void guessesFromHeadersAndCells() throws Exception {
        MappingModel model = new MappingModel(tables.draft(table("목록.csv")));
        assertEquals(ColumnMeaning.KEY, model.column("번호").meaning());
        assertEquals(ColumnMeaning.DATE, model.column("일자").meaning());
        assertEquals(ColumnMeaning.TYPE, model.column("분류").meaning());
        assertEquals(ColumnMeaning.PLACE, model.column("장소").meaning());
        assertEquals("km", model.column("사거리").unit());
        assertEquals(ColumnMeaning.IGNORED, model.column("관측").meaning());
        assertEquals("2017-05-14", model.preview().getFirst().incident().orElseThrow().when().start().toString(), "a 14 is no month");
        assertTrue(model.preview().get(2).incident().isEmpty());
        assertEquals("maritime.nll", model.words().get("NLL 침범"));
    }

    @Test
    void followsEachChoiceAndIsKnownAgain() throws Exception {
        Path file = table("list.csv");
        Importing importing = new Importing(session, new Intake(), tables);
        assertEquals("table.unknown", importing.files(List.of(file), Progress.NONE, one -> { }).getFirst().refusal().reason());
        MappingModel model = new MappingModel(tables.draft(file));
        model.onWord("미사일 발사", "launch.srbm");
        model.onMeaning("관측", ColumnMeaning.FIELD);
        model.onName("관측", "outcome");
        model.onActor("PRK");
        Incident first = model.preview().getFirst().incident().orElseThrow();
        assertEquals("launch.srbm", first.type());
        assertEquals("x", first.detail().fields().get("outcome"));
        assertEquals("PRK", first.detail().actors().getFirst().from());
        TableTally tally = model.draft().take(model.mapping().get(), true, Progress.NONE);
        assertEquals(3, tally.changes().added());
        assertEquals(1, tally.leftOut());
        Imported again = importing.files(List.of(table("next month.csv")), Progress.NONE, one -> { }).getFirst();
        assertEquals(new TableTally.Changes(0, 0, 3), again.tally().changes(), "by the mapping that was kept");
        assertEquals(3, session.incidents());
    }

    @Test
    void withoutADateNothingCanBeTaken() throws Exception {
        MappingModel model = new MappingModel(tables.draft(table("t.csv")));
        model.onMeaning("일자", ColumnMeaning.IGNORED);
        assertFalse(model.enough());
    }

    @Test
    void showsColumnsWordsAndRows() throws Exception {
        List<TableTally> done = new ArrayList<>();
        for (String language : List.of("en", "ko")) {
            Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language)));
            Sheets sheets = Headless.call(() -> new Sheets(new Region()));
            Stage stage = Headless.show(sheets, 1280, 800, 1, language.equals("ko") ? Theme.DARK : Theme.LIGHT);
            var draft = tables.draft(table("list.csv"));
            List<String> said = Headless.call(() -> {
                new MappingSheet(new MappingModel(draft), new MappingSheet.Tools(texts, sheets, Jobs.inline(), CODEBOOK), done::add).show();
                sheets.applyCss();
                sheets.layout();
                return Find.texts(sheets);
            });
            Headless.save(sheets, 1, "mapping-" + language);
            assertTrue(said.contains("사거리") && said.contains("NLL 침범"), said::toString);
            if (language.equals("en")) {
                assertTrue(said.contains("3 rows come in, one is left out; every cell is read."), said::toString);
                Headless.run(() -> Find.button(sheets, "Import").fire());
                assertEquals(3, done.getFirst().changes().added());
            }
            Headless.run(stage::close);
        }
    }

    @Test
    void keptMappingsAreRenamedDeletedAndPutBack() throws Exception {
        var draft = tables.draft(table("list.csv"));
        var mapping = new MappingModel(draft).mapping().get();
        tables.kept().keep(mapping.withName("A"));
        tables.kept().keep(mapping.withName("B"));
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of("en")));
        Sheets sheets = Headless.call(() -> new Sheets(new Region()));
        Stage stage = Headless.show(sheets, 1280, 800, 1, Theme.LIGHT);
        Headless.run(() -> {
            new MappingSheet(new MappingModel(draft), new MappingSheet.Tools(texts, sheets, Jobs.inline(), CODEBOOK), tally -> { }).show();
            Find.button(sheets, "Kept mappings…").fire();
            sheets.applyCss();
            sheets.layout();
        });
        Headless.save(sheets, 1, "mappings-kept");
        rename(sheets, "A", "B");
        assertEquals(List.of("A", "B"), names());
        assertTrue(Headless.call(() -> Find.texts(sheets)).contains("“B” is the name of another mapping. Choose a name that none has."));
        rename(sheets, "A", "C");
        assertEquals(List.of("B", "C"), names());
        press(sheets, "Delete: B");
        assertEquals(List.of("C"), names());
        press(sheets, "Put back: B");
        assertEquals(List.of("B", "C"), names());
        press(sheets, "Delete: C");
        session.undo();
        assertEquals(List.of("B", "C"), names(), "as any other change");
        Headless.run(() -> Find.button(sheets, "Done").fire());
        Headless.until(() -> "back to the columns", () -> Headless.call(() -> Find.texts(sheets)).contains("사거리"));
        Headless.run(stage::close);
    }

    private List<String> names() {
        return tables.mappings().stream().map(TableMapping::name).toList();
    }

    private static void rename(Sheets sheets, String from, String to) {
        Headless.run(() -> {
            TextField field = Find.all(sheets, TextField.class).stream().filter(each -> each.getText().equals(from)).findFirst().orElseThrow();
            field.setText(to);
            field.getOnAction().handle(new ActionEvent());
            sheets.applyCss();
            sheets.layout();
        });
    }

    private static void press(Sheets sheets, String accessible) {
        Headless.run(() -> {
            Find.all(sheets, Button.class).stream().filter(each -> accessible.equals(each.getAccessibleText())).findFirst().orElseThrow().fire();
            sheets.applyCss();
            sheets.layout();
        });
    }
}
