package org.bongsu.view.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.desk.Covering;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Overview;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weighing the index otherwise over the sample: the chart follows at once, the index as it is kept stays behind it, and keeping is an action like any other. */
class WeighingPaneTest {
    @TempDir
    private Path folder;
    private Session session;
    private Overview overview;
    private ChartsModel model;
    private ChartsPane pane;
    private Stage stage;

    @BeforeEach
    void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    private void show(Theme theme, String language, double width, double height, double scale) {
        Headless.run(() -> {
            ObjectProperty<IndexSettings> index = new SimpleObjectProperty<>(session.indexSettings(14));
            session.index().subscribe(kept -> index.set(session.indexSettings(14)));
            overview = new Overview(session, index);
            model = new ChartsModel(session, overview, new SimpleObjectProperty<>(new Look(theme, Words.of(language), NameUsage.KOREAN)),
                    new ChartsModel.Threads(Jobs.inline(), Jobs.inline()));
            pane = new ChartsPane(model, new ChartsPane.Ways(() -> { }, table -> { }, () -> { }));
        });
        stage = Headless.show(pane, width, height, scale, theme);
        Headless.run(() -> press(pane, KeyCode.W, false));
        Headless.settle(pane);
    }

    private static void press(Node node, KeyCode code, boolean ctrl) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
    }

    private List<Slider> sliders() {
        return Headless.call(() -> pane.lookupAll(".slider").stream().map(Slider.class::cast).toList());
    }

    private double last() {
        var rows = Headless.call(() -> model.chart().get()).table().rows();
        return rows.stream().mapToDouble(row -> row.get(1).isEmpty() ? 0 : Double.parseDouble(row.get(1))).max().orElseThrow();
    }

    @Test
    void movingASliderChangesTheChartAtOnceAndCancelChangesNothing() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        double before = last();
        Slider acts = sliders().get(1);
        Headless.run(() -> acts.setValue(0.5));
        assertTrue(last() < before, "acts that weigh half make a lower index");
        assertEquals(0.5, Headless.call(() -> model.weighing().tried().get()).weights().modes().act());
        assertEquals(Optional.empty(), session.index().get(), "nothing is kept yet");
        Headless.run(() -> press(acts, KeyCode.ESCAPE, false));
        assertNull(Headless.call(() -> model.weighing().tried().get()));
        assertEquals(before, last());
        assertNull(Headless.call(() -> pane.lookup(".weighing")));
    }

    @Test
    void whatIsKeptIsInTheStoreAndUndone() throws Exception {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        double before = last();
        Slider halfLife = sliders().getFirst();
        Headless.run(() -> halfLife.setValue(Math.log(28)));
        double tried = last();
        Headless.run(() -> press(halfLife, KeyCode.ENTER, true));
        assertEquals(28, session.index().get().orElseThrow().halfLife());
        assertEquals(tried, last());
        Headless.run(() -> {
            try {
                session.undo();
            } catch (StoreFault e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(Optional.empty(), session.index().get());
        assertEquals(before, last());
    }

    @Test
    void aReferencePeriodTakesAYearOfCoveredDaysAndSaysWhatIsMissing() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        TextField field = (TextField) Headless.call(() -> pane.lookup(".understood .text-field"));
        Headless.run(() -> field.setText("2017"));
        assertTrue(Headless.call(() -> model.weighing().tried().get()).reference() != null);
        assertEquals(100, mean(), 0.5, "the mean of 2017 is 100");
        Headless.run(() -> field.setText("March 2017"));
        assertTrue(says().contains("365"), says());
        Headless.run(() -> field.setText("gibberish"));
        assertTrue(says().contains("2016"), says());
        Headless.run(() -> field.setText("1950 - 1951"));
        assertTrue(says().contains("Only"), says());
        assertTrue(Headless.call(() -> model.weighing().tried().get()).reference() != null, "what is not understood changes nothing");
        Headless.run(() -> field.setText(""));
        assertNull(Headless.call(() -> model.weighing().tried().get()).reference());
    }

    private String says() {
        return Headless.call(() -> pane.lookupAll(".understood .label").stream().map(Label.class::cast).map(Label::getText).reduce("", String::concat));
    }

    private double mean() {
        return Headless.call(() -> model.chart().get()).table().rows().stream().filter(row -> row.getFirst().startsWith("2017")).mapToDouble(row -> Double.parseDouble(row.get(1))).average().orElseThrow();
    }

    @Test
    void detenteIsAmongThoseThatAreTicked() {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Headless.run(() -> model.kind().set(FigureKind.DETENTE));
        double before = last();
        Headless.run(() -> pane.lookupAll(".weighing .check-box").forEach(box -> ((CheckBox) box).setSelected(false)));
        assertNull(Headless.call(() -> model.chart().get()), "without adversaries there is no détente");
        assertTrue(before > 0);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 720, 1", "DARK, ko, 1280, 720, 2"})
    void itIsDrawn(Theme theme, String language, double width, double height, double scale) {
        show(theme, language, width, height, scale);
        Slider halfLife = sliders().getFirst();
        Headless.run(() -> {
            session.filter().set(session.filter().get().withPeriod(new Period(LocalDate.of(2022, 1, 1), null)));
            halfLife.setValue(Math.log(42));
        });
        Headless.settle(pane);
        Headless.save(pane, scale, "charts-weighing-" + theme.code() + "-" + language);
    }

    @Test
    void daysNotedAsSearchedAreZeroAndNoLongerWithoutData() throws Exception {
        show(Theme.LIGHT, "en", 1280, 720, 1);
        Covering covering = new Covering(session);
        assertEquals(Optional.empty(), covering.days("2999"), "days to come cannot have been searched");
        var days = covering.days("2026-05-01 – 2026-05-20").orElseThrow();
        assertEquals(20, days.days());
        var day = LocalDate.of(2026, 5, 10);
        boolean before = session.situation().get().covered().test(day);
        covering.note(days);
        assertTrue(!before && session.situation().get().covered().test(day));
        covering.remove(covering.all().getFirst());
        assertTrue(!session.situation().get().covered().test(day));
        session.undo();
        assertTrue(session.situation().get().covered().test(day));
    }
}
