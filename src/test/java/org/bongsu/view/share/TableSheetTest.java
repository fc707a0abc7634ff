package org.bongsu.view.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableFormat;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Review;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents leave in the chosen format, after saying how many. */
class TableSheetTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @TempDir
    Path folder;

    @Test
    void saysHowManyAndWritesTheChosenFormat() throws IOException, StoreFault {
        Session session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        var launch = Coding.at(Coding.incident("a", "launch.srbm", 3, LocalDate.of(2022, 9, 25)), "Taechon", 39.9, 125.5);
        var drone = Coding.at(Coding.incident("b", "drone.incursion", 3, LocalDate.of(2022, 12, 26)), "Seoul", 37.5, 127);
        session.commit("action.import", List.of(Edit.add(launch), Edit.add(drone.withReview(Review.DRAFT))));
        Exporting exporting = new Exporting(session);
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of("en")));
        Sheets sheets = Headless.call(() -> new Sheets(new Region()));
        Stage stage = Headless.show(sheets, 1280, 800, 1, Theme.LIGHT);
        List<String> said = Headless.call(() -> {
            new TableSheet(new TableModel(exporting, Filter.ALL, folder), new ExportSheet.Tools(texts, sheets, new Notices(texts), new Asking(), Jobs.inline())).show();
            return Find.texts(sheets);
        });
        Headless.save(sheets, 1, "export-table");
        assertTrue(said.contains("2 incidents are shown by the filter and will be written, one of them a draft."), said::toString);
        Headless.run(() -> Find.all(sheets, javafx.scene.control.ToggleButton.class).stream().filter(b -> b.getText().equals("GeoJSON"))
                .findFirst().orElseThrow().fire());
        Headless.run(() -> Find.button(sheets, "Save incidents.geojson").fire());
        assertEquals(exporting.incidents(new Exporting.Wanted(Filter.ALL, TableFormat.GEOJSON, false)), Files.readString(folder.resolve("incidents.geojson")));
        session.close();
        Headless.run(stage::close);
    }

    @Test
    void showsTheFormatsOfReferencesForSources() throws StoreFault {
        Session session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        for (String language : List.of("en", "ko")) {
            Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language)));
            Sheets sheets = Headless.call(() -> new Sheets(new Region()));
            Stage stage = Headless.show(sheets, 1280, 800, 1, language.equals("ko") ? Theme.DARK : Theme.LIGHT);
            List<String> said = Headless.call(() -> {
                new TableSheet(new TableModel(new Exporting(session), Filter.ALL, folder), new ExportSheet.Tools(texts, sheets, new Notices(texts), new Asking(), Jobs.inline())).showSources();
                return Find.texts(sheets);
            });
            Headless.save(sheets, 1, "export-sources-" + language);
            assertTrue(said.containsAll(List.of("RIS", "BibTeX", "CSL-JSON")), said::toString);
            Headless.run(stage::close);
        }
        session.close();
    }

    @Test
    void aCancelledExportLeavesWhatWasThere() throws IOException, StoreFault {
        Session session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        session.commit("action.import", List.of(Edit.add(Coding.incident("a", "launch.srbm", 3, LocalDate.of(2022, 9, 25)))));
        Path out = Files.writeString(folder.resolve("incidents.csv"), "before");
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total, String what) { }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> new Exporting(session).incidents(new Exporting.Wanted(Filter.ALL, TableFormat.CSV, true), out, stopped));
        assertEquals("before", Files.readString(out));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "no half a file is left");
        }
        session.close();
    }
}
