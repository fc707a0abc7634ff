package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.codebook.CameoTable;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.exchange.machine.GdeltRows;
import org.bongsu.intake.Intake;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.Dataset;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.situation.Shown;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A machine-coded table is one dataset of the store: kept apart until it is switched on, doubled by nothing, taken back by one undo. */
@Execution(ExecutionMode.CONCURRENT)
class DatasetsTest {
    private static final CameoTable CAMEO = CameoTable.readDefault();
    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;
    private Session session;
    private Datasets datasets;
    private Path table;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        table = folder.resolve("20240116.export.CSV");
        GdeltRows.write(table, ROWS, 7);
        SampleStore.copy(folder.resolve("store"));
        reopen();
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private void reopen() throws StoreFault {
        if (session != null) {
            session.close();
        }
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        datasets = new Datasets(session, Jobs.inline(), () -> CAMEO, Language.EN);
        datasets.onWrong((dataset, reason) -> wrong.add(reason));
    }

    private List<Imported> imported(Path... paths) throws Exception {
        return new Importing(session, new Intake()).files(List.of(paths), Progress.NONE, i -> { });
    }

    private Shown shown() {
        return session.situation().get().shown(session.filter().get());
    }

    private Dataset only() {
        return datasets.all().get().getFirst();
    }

    @Test
    void keepsATableApartUntilItIsSwitchedOn() throws Exception {
        int own = session.incidents();
        Imported one = imported(table).getFirst();
        assertEquals(Imported.Status.IMPORTED, one.status());
        assertEquals(ROWS, one.table().taken());
        assertEquals(own, session.incidents());
        assertEquals(own, shown().size());
        datasets.toggle(only());
        assertEquals(Map.of(only().id(), Datasets.Standing.READY), datasets.standings().get());
        assertEquals(own, session.incidents());
        assertEquals(own + ROWS, shown().size());
        datasets.toggleAll();
        assertEquals(own, shown().size());
    }

    @Test
    void isThereAgainAfterARestart() throws Exception {
        imported(table);
        datasets.toggle(only());
        List<Incident> before = shown().stream().limit(500).toList();
        reopen();
        datasets.toggleAll();
        assertEquals(before, shown().stream().limit(500).toList());
        Incident row = shown().layers().getFirst().table().incident(3);
        assertEquals(row, session.situation().get().incident(row.id()).orElseThrow());
        assertTrue(datasets.address(session.situation().get().row(row.id()).orElseThrow()).startsWith("https://www."));
    }

    @Test
    void importsTheSameTableOnce() throws Exception {
        imported(table);
        Path copy = Files.copy(table, folder.resolve("another.txt"));
        Imported again = imported(copy).getFirst();
        assertEquals(Imported.Status.DUPLICATE, again.status());
        assertEquals(only(), again.table().dataset());
        assertEquals(1, datasets.all().get().size());
    }

    @Test
    void joinsTheTablesOfOneImport() throws Exception {
        Path other = folder.resolve("20240117.export.CSV");
        GdeltRows.write(other, 500, 8);
        assertEquals(2, imported(table, other).size());
        assertEquals(ROWS + 500, only().extent().rows());
        assertEquals(List.of("20240116.export.CSV", "20240117.export.CSV"), only().from().stream().map(from -> from.fileName()).toList());
    }

    @Test
    void undoTakesItAwayAndRedoBringsItBack() throws Exception {
        int own = session.incidents();
        imported(table);
        Dataset dataset = only();
        datasets.toggle(dataset);
        session.undo();
        assertEquals(List.of(), datasets.all().get());
        assertEquals(own, shown().size());
        session.redo();
        assertEquals(List.of(dataset), datasets.all().get());
        assertEquals(own + ROWS, shown().size());
        datasets.remove(dataset);
        assertEquals(own, shown().size());
    }

    @Test
    void isCalledAsTheAnalystLikesInMemoryAndAfterARestart() throws Exception {
        imported(table);
        datasets.toggleAll();
        Incident row = shown().layers().getFirst().table().incident(3);
        String before = only().name();
        assertTrue(datasets.rename(only(), "  GDELT,   January "));
        assertEquals("GDELT, January", only().name());
        assertEquals(only(), session.situation().get().tables().getFirst().dataset(), "its rows go by that name at once");
        assertEquals(row.id(), shown().layers().getFirst().table().incident(3).id(), "and stay what they were");
        reopen();
        assertEquals("GDELT, January", only().name());
        session.undo();
        assertEquals(before, only().name());
        Path other = folder.resolve("other.CSV");
        GdeltRows.write(other, 50, 9);
        imported(other);
        for (String refused : List.of("", " ", "x".repeat(121), datasets.all().get().getLast().name().toUpperCase(Locale.ROOT))) {
            assertFalse(datasets.rename(only(), refused), refused);
        }
    }

    @Test
    void aDamagedFileIsNamedAndAllElseWorks() throws Exception {
        int own = session.incidents();
        imported(table);
        Path file = session.store().originals().at(only().file());
        byte[] bytes = Files.readAllBytes(file);
        bytes[5_000] ^= 1;
        Files.write(file, bytes);
        reopen();
        datasets.toggleAll();
        assertEquals(List.of("damaged"), wrong);
        assertEquals(Datasets.Standing.WRONG, datasets.standings().get().get(only().id()));
        assertEquals(own, shown().size());
        assertFalse(session.check(Words.of("en")).isEmpty());
        Files.delete(file);
        reopen();
        datasets.toggleAll();
        assertEquals(List.of("damaged", "missing"), wrong);
        assertTrue(session.check(Words.of("en")).getFirst().contains(only().name()));
    }

    @Test
    void codesItsRowsByTheCodebookAndSaysThemInTheLanguage() throws Exception {
        imported(table);
        datasets.toggleAll();
        Incident row = shown().layers().getFirst().table().incident(0);
        String cameo = row.detail().fields().get("cameo");
        assertEquals(CAMEO.of(cameo).type(), row.type());
        assertTrue(row.title().endsWith(CAMEO.of(cameo).names().en()), row.title());
        datasets.language(Language.KO);
        assertTrue(shown().layers().getFirst().table().incident(0).title().endsWith(CAMEO.of(cameo).names().ko()));
    }

    @Test
    void codingAnIncidentLeavesTheTableAsItIs() throws Exception {
        imported(table);
        datasets.toggleAll();
        var before = session.situation().get().tables().getFirst();
        Incident any = session.situation().get().incidents().getFirst();
        session.commit("action.edit", List.of(Edit.replace(any, any.withStatus(Status.DISPUTED))));
        assertSame(before, session.situation().get().tables().getFirst());
    }

    @Test
    void aCancelledImportLeavesNothingAndSaysWhatItDidNotRead() throws Exception {
        assertEquals(List.of(Imported.Status.LEFT), new Importing(session, new Intake()).files(List.of(table), new Progress() {
            @Override
            public void at(long done, long total, String what) { }

            @Override
            public boolean cancelled() {
                return true;
            }
        }, i -> { }).stream().map(Imported::status).toList());
        assertEquals(List.of(), datasets.all().get());
    }

    @Test
    void givesNothingToTheIndex() throws Exception {
        imported(table);
        Overview overview = new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT));
        var before = overview.tension().get().orElseThrow();
        datasets.toggleAll();
        assertTrue(overview.shown().get().size() > ROWS);
        assertEquals(before.start(), overview.tension().get().orElseThrow().start());
        assertEquals(overview.madeOf(before.start().plusDays(30)), overview.madeOf(before.start().plusDays(30)).stream().filter(c -> !Dataset.codedByMachine(c.incident().id())).toList());
    }

    @Test
    void looksBesideTheScreensThreadAndShowsOnlyTheLastThatWasAskedFor() throws Exception {
        imported(table);
        List<Runnable> waiting = new ArrayList<>();
        Overview overview = new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT), new Jobs(waiting::add, Runnable::run));
        datasets.toggleAll();
        overview.toggleSeverity(4);
        overview.toggleSeverity(4);
        overview.toggleActor("PRK");
        assertEquals(session.incidents(), overview.shown().get().size());
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertEquals(shown(), overview.shown().get());
        assertTrue(overview.shown().get().layers().getFirst().rows().count() < ROWS);
        assertEquals(shown().size(), overview.count(lens -> lens.ofActor("PRK")));
        overview.clear();
        assertEquals(session.incidents(), overview.shown().get().size());
    }

    @Test
    void aFigureSaysThatMachinesCodedSomeOfItsRows() throws Exception {
        imported(table);
        datasets.toggleAll();
        for (FigureKind kind : List.of(FigureKind.MAP, FigureKind.TIMELINE, FigureKind.MONTHLY, FigureKind.TENSION)) {
            Path file = folder.resolve(kind.code() + ".svg");
            new Sharing(session, Settings.DEFAULT).figure(FigureCall.of(kind, session.filter().get(), "svg",
                    new FigureCall.Page(null, 1, Theme.PRINT, Language.EN, true)), file);
            assertEquals(kind != FigureKind.TENSION, Files.readString(file).replaceAll("<[^>]+>", " ").contains("machine-coded"), kind.code());
        }
    }

    @Test
    void aViewRemembersWhatWasSwitchedOn() throws Exception {
        imported(table);
        datasets.toggleAll();
        Filter on = session.filter().get();
        new Views(session).keep("With machines", on);
        reopen();
        assertEquals(on, session.views().get().getFirst().filter());
        assertEquals(Set.of(only().id()), on.datasets());
    }
}
