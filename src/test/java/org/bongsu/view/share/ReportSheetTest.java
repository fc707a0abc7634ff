package org.bongsu.view.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.desk.Landings;
import org.bongsu.desk.PlaceNames;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.desk.report.Reporting;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Jobs;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialog of a report shows its pages while one chooses, and writes what it shows. */
class ReportSheetTest {
    @TempDir
    private static Path folder;
    private static Session session;
    private static Reporting reporting;
    private static ExecutorService beside;

    @BeforeAll
    static void openTheSample() throws Exception {
        Headless.start();
        Gazetteer gazetteer = Gazetteer.readDefault();
        session = SampleStore.open(folder.resolve("store"));
        reporting = new Reporting(session, Settings.DEFAULT, new Reporting.Names(Landings.of(() -> gazetteer), new PlaceNames(() -> Optional.of(gazetteer), Settings.DEFAULT::names)), () -> gazetteer);
        beside = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().daemon().unstarted(work));
    }

    @AfterAll
    static void close() throws Exception {
        beside.shutdownNow();
        session.close();
    }

    /** An open dialog. */
    private record Open(ReportModel model, Sheets sheets, Stage stage) {
        void settled() {
            Headless.until(() -> "no pages", () -> Headless.call(() -> model.made().get() != null));
        }

        TextField field(int number) {
            return Find.all(sheets, TextField.class).get(number);
        }
    }

    private static Open open(Language language, Theme theme, double scale, Filter filter) {
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language.code())));
        Sheets sheets = Headless.call(() -> new Sheets(new Region()));
        Stage stage = Headless.show(sheets, 1280, 800, scale, theme);
        Jobs jobs = new Jobs(beside, Platform::runLater);
        ReportModel model = Headless.call(() -> {
            ReportModel made = new ReportModel(reporting, filter, Settings.DEFAULT.withLanguage(language), folder, jobs);
            new ReportSheet(made, new ExportSheet.Tools(texts, sheets, new Notices(texts), new Asking(), jobs)).show();
            return made;
        });
        Open open = new Open(model, sheets, stage);
        open.settled();
        return open;
    }

    @Test
    void showsThePagesOfTheDaysThatAreTypedAndWritesThem() throws Exception {
        Open open = open(Language.EN, Theme.LIGHT, 1, Filter.ALL);
        assertTrue(Headless.call(() -> Find.texts(open.sheets())).stream().anyMatch(text -> text.startsWith("The four weeks until the newest incident, ")));
        Headless.save(open.sheets(), 1, "report-en");
        Headless.run(() -> open.field(0).setText("2022"));
        Headless.until(() -> "not the days of 2022", () -> Headless.call(() -> open.model().made().get().period().toString().contains("2022-12-31")));
        int whole = Headless.call(() -> open.model().made().get().pages().size());
        Headless.run(() -> Find.all(open.sheets(), CheckBox.class).stream().filter(box -> box.getText().equals("Map")).findFirst().orElseThrow().setSelected(false));
        Headless.until(() -> "the map stays", () -> Headless.call(() -> open.model().made().get().pages().size() < whole));
        Headless.run(() -> Find.all(open.sheets(), ToggleButton.class).stream().filter(button -> button.getText().equals("PDF")).findFirst().orElseThrow().fire());
        Headless.run(() -> Find.button(open.sheets(), "Save situation-report.pdf").fire());
        Headless.until(() -> "the dialog stays", () -> Headless.call(() -> open.sheets().open().get() == null));
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("situation-report.pdf")), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1));
        Headless.run(open.stage()::close);
    }

    @Test
    void saysWhatDaysItDoesNotUnderstandAndThatNothingWasFound() {
        Open open = open(Language.KO, Theme.DARK, 1, Filter.ALL);
        Headless.run(() -> open.field(0).setText("언젠가"));
        Button save = Headless.call(() -> Find.button(open.sheets(), "situation-report.html 저장"));
        assertTrue(Headless.call(save::isDisabled));
        Headless.run(() -> open.field(0).setText("1999"));
        Headless.until(() -> "1999 is not looked at", () -> Headless.call(() -> open.model().made().get().period().toString().contains("1999")));
        assertFalse(Headless.call(save::isDisabled));
        Headless.run(() -> open.field(0).setText("1931"));
        Headless.until(() -> "1931 has incidents", () -> Headless.call(() -> open.model().made().get().count() == 0));
        assertTrue(Headless.call(() -> Find.texts(open.sheets())).contains("이 기간에 필터를 통과하는 사건이 없습니다"));
        Headless.save(open.sheets(), 1, "report-ko-none");
        Headless.run(() -> open.field(0).setText("2022-2026"));
        Headless.until(() -> "no years", () -> Headless.call(() -> open.model().made().get().count() > 20));
        Headless.save(open.sheets(), 1, "report-ko-dark");
        Headless.run(open.stage()::close);
    }

    @Test
    void leavesWhatWasThereWhereItCannotWrite() throws Exception {
        Open open = open(Language.EN, Theme.LIGHT, 1, Filter.ALL);
        Path taken = Files.createDirectories(folder.resolve("taken.html"));
        Headless.run(() -> {
            open.model().out(taken);
            Find.button(open.sheets(), "Save taken.html").fire();
        });
        Headless.until(() -> "says nothing", () -> Headless.call(() -> Find.texts(open.sheets()).stream().anyMatch(text -> text.contains("is a folder or a link"))));
        assertTrue(Files.isDirectory(taken));
        Headless.run(open.stage()::close);
    }
}
