package org.bongsu.view.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.desk.ChartOptions;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Overview;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.figure.ChartPicture;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.chart.Launches;
import org.bongsu.figure.chart.Part;
import org.bongsu.job.Jobs;
import org.bongsu.model.Filter;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Theme;
import org.bongsu.model.IndexSettings;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Headless;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts over the sample: each is drawn, says its numbers, gives its table, and narrows the one filter. */
class ChartsPaneTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 500;

    @TempDir
    private Path folder;
    private Session session;
    private ChartsModel model;
    private ChartsPane pane;
    private Stage stage;
    private final AtomicInteger exports = new AtomicInteger();
    private final List<DataTable> saved = new ArrayList<>();

    @BeforeEach
    void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
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

    private void show(Theme theme, String language, double width, double height, double scale) {
        Headless.run(() -> {
            Overview overview = new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT));
            model = new ChartsModel(session, overview, new SimpleObjectProperty<>(new Look(theme, Words.of(language), NameUsage.KOREAN)),
                    new ChartsModel.Threads(Jobs.inline(), Jobs.inline()));
            pane = new ChartsPane(model, new ChartsPane.Ways(exports::incrementAndGet, saved::add, exports::incrementAndGet));
        });
        stage = Headless.show(pane, width, height, scale, theme);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 720, 1", "DARK, ko, 1280, 720, 2"})
    void everyChartIsDrawn(Theme theme, String language, double width, double height, double scale) {
        show(theme, language, width, height, scale);
        for (FigureKind kind : FigureKind.charts()) {
            Headless.run(() -> model.kind().set(kind));
            Headless.settle(pane);
            Headless.save(pane, scale, "charts-" + kind.code() + "-" + theme.code() + "-" + language + (scale > 1 ? "-large" : ""));
            assertFalse(Headless.call(() -> model.chart().getValue()) == null, kind + " has nothing to draw over the sample");
        }
    }

    @Test
    void whatStandsUnderAPointIsSaidAndDrawn() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        for (FigureKind kind : FigureKind.charts()) {
            Headless.run(() -> model.kind().set(kind));
            Chart chart = Headless.call(() -> model.chart().getValue());
            Part part = some(chart);
            assertFalse(part.says().isBlank(), kind + " says nothing");
            assertTrue(chart.incidents().containsAll(part.incidents()), kind + ": a part stands for incidents that the chart counts");
            assertFalse(chart.table().rows().isEmpty());
            BufferedImage plain = ChartPicture.of(chart, (int) WIDTH, (int) HEIGHT);
            assertFalse(same(plain, ChartPicture.of(chart.lit(part), (int) WIDTH, (int) HEIGHT)), kind + " does not show what is lit");
        }
    }

    private static boolean same(BufferedImage one, BufferedImage two) {
        return Arrays.equals(((DataBufferInt) one.getRaster().getDataBuffer()).getData(), ((DataBufferInt) two.getRaster().getDataBuffer()).getData());
    }

    @Test
    void aYearOfLaunchesNarrowsTheFilterAndOpensItAgain() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Headless.run(() -> model.kind().set(FigureKind.LAUNCHES));
        Part year = new Part("2022", "", List.of());
        Headless.run(() -> model.onPart(year));
        assertEquals(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)), session.filter().get().period());
        assertTrue(Headless.call(() -> model.chart().getValue()).table().rows().stream().allMatch(row -> row.getFirst().equals("2022")));
        Headless.run(() -> model.onPart(year));
        assertEquals(Filter.ALL, session.filter().get());
    }

    @Test
    void roundsAreNeverFewerThanLaunchesNorLaunchesThanDays() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        double[] sums = new double[3];
        for (var unit : Launches.Unit.values()) {
            Headless.run(() -> {
                model.kind().set(FigureKind.LAUNCHES);
                model.options().set(ChartOptions.DEFAULT.withUnit(unit));
            });
            sums[unit.ordinal()] = Headless.call(() -> model.chart().getValue()).table().rows().stream().mapToDouble(row -> Double.parseDouble(row.getLast())).sum();
        }
        assertTrue(sums[1] > sums[0], "the sample has a salvo: " + sums[1] + " rounds in " + sums[0] + " launches");
        assertTrue(sums[0] >= sums[2] && sums[2] > 0);
    }

    @Test
    void aFilterThatNothingFitsSaysSoAndCanBeCleared() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Headless.run(() -> {
            model.kind().set(FigureKind.TARIFFS);
            session.filter().set(Filter.ALL.withTypes(Set.of("nuclear")));
        });
        Headless.settle(pane);
        EmptyState empty = (EmptyState) Headless.call(() -> pane.lookup(".empty-state"));
        Headless.save(pane, 1, "charts-empty");
        Button clear = (Button) Headless.call(() -> empty.lookup(".button"));
        Headless.run(clear::fire);
        assertEquals(Filter.ALL, session.filter().get());
        assertFalse(Headless.call(() -> model.chart().getValue()) == null);
    }

    @Test
    void theNumbersOfAChartAreATable() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Headless.run(() -> {
            model.kind().set(FigureKind.PAIRS);
            pane.lookupAll(".toggle-button").stream().filter(n -> ((ToggleButton) n).getText().equals("Table")).forEach(n -> ((ToggleButton) n).fire());
        });
        Headless.settle(pane);
        Node table = Headless.call(() -> pane.lookup(".table-view"));
        assertEquals(Headless.call(() -> model.chart().getValue()).table().rows().size(), ((TableView<?>) table).getItems().size());
        Headless.save(pane, 1, "charts-table");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndChangesNothing() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        assertTrue(Headless.call(() -> model.onAround("26 dec 2022")));
        assertEquals("2022-12-26", Headless.call(() -> model.around()));
        assertFalse(Headless.call(() -> model.onAround("gibberish")));
        assertEquals("2022-12-26", Headless.call(() -> model.around()));
    }

    @Test
    void keysGoThroughEveryChartAndSayWhatStandsThere() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        for (FigureKind kind : FigureKind.charts()) {
            Headless.run(() -> model.kind().set(kind));
            Headless.settle(pane);
            FigureSurface surface = (FigureSurface) Headless.call(() -> pane.lookup(".figure-surface"));
            Headless.run(() -> press(surface, KeyCode.HOME));
            Part first = Headless.call(() -> model.lit().get());
            assertEquals(first.key(), model.chart().get().parts().get(0).key());
            Headless.run(() -> press(surface, KeyCode.RIGHT));
            Part second = Headless.call(() -> model.lit().get());
            assertTrue(model.chart().get().parts().size() == 1 || !second.key().equals(first.key()), kind + " does not go on");
            assertTrue(Headless.call(surface::getAccessibleText).contains(second.says()), second::says);
            Headless.run(() -> press(surface, KeyCode.END));
            assertEquals(model.chart().get().parts().get(model.chart().get().parts().size() - 1).key(), Headless.call(() -> model.lit().get()).key());
            assertFalse(Headless.call(() -> model.copied()).orElseThrow().isBlank());
            Headless.run(() -> press(surface, KeyCode.ESCAPE));
            assertNull(Headless.call(() -> model.lit().get()));
        }
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void aDayOfTheIndexListsWhatMakesItUpWithPointsShareAndAgeAndGoesToIt() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Part day = Headless.call(() -> model.chart().get().parts().get(model.chart().get().parts().find("2024-06-04")));
        Headless.run(() -> model.onClick(day));
        assertTrue(Headless.call(() -> model.pinned().get()));
        assertEquals(Filter.ALL, session.filter().get(), "a day of the index is kept to be read, not filtered");
        Headless.run(() -> model.onHover(model.chart().get().parts().get(3)));
        assertEquals("2024-06-04", Headless.call(() -> model.lit().get()).key(), "what is kept stays when the pointer moves on");
        Headless.settle(pane);
        Headless.save(pane, 1, "charts-day-light-en");
        assertEquals(day.incidents().size(), day.notes().size());
        assertTrue(day.notes().getFirst().contains("%") && day.notes().getFirst().contains("days ago"), day.notes().getFirst());
        ListView<?> list = (ListView<?>) Headless.call(() -> pane.lookup(".part-list"));
        assertEquals(day.incidents().size(), list.getItems().size());
        Headless.run(() -> {
            list.getSelectionModel().select(0);
            press(list, KeyCode.ENTER);
        });
        assertEquals(day.incidents().getFirst().id(), session.selection().get().chosen());
        assertEquals(1, exports.get(), "and the incident is shown");
        Headless.run(() -> model.onPart(day));
        assertEquals(LocalDate.of(2024, 6, 4), session.filter().get().period().from());
    }

    @Test
    void theTableSortsByNumbersAndIsCopiedAndSaved() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Headless.run(() -> {
            model.kind().set(FigureKind.PAIRS);
            press(pane, KeyCode.T);
        });
        TableView<List<String>> table = table();
        Headless.run(() -> {
            var last = table.getColumns().getLast();
            last.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(last);
        });
        List<Double> sorted = Headless.call(() -> table.getItems().stream().map(row -> Double.parseDouble(row.getLast())).toList());
        assertEquals(sorted.stream().sorted(Comparator.reverseOrder()).toList(), sorted);
        Headless.run(() -> {
            table.getSelectionModel().clearAndSelect(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
        });
        String copied = Headless.call(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(2, copied.split("\n").length, copied);
        assertTrue(copied.startsWith("pair\t"), copied);
        Headless.run(() -> pane.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false)));
        assertEquals(Headless.call(() -> model.chart().get().table()), saved.getFirst());
    }

    @SuppressWarnings("unchecked")
    private TableView<List<String>> table() {
        return (TableView<List<String>>) Headless.call(() -> pane.lookup(".table-view"));
    }

    /** Some part of a chart, found as a pointer would find it. */
    private static Part some(Chart chart) {
        for (double y = HEIGHT; y > 0; y -= 5) {
            for (double x = 0; x < WIDTH; x += 5) {
                var part = chart.at(x, y, WIDTH, HEIGHT);
                if (part.isPresent()) {
                    return part.get();
                }
            }
        }
        throw new AssertionError("nothing stands under any point");
    }
}
