package org.bongsu.view.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.job.Jobs;
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
    void saysHowManyAndWritesTheChosenFormat() throws IOException {
        Texts texts = new Texts(new SimpleObjectProperty<>(Words.of("en")));
        Sheets sheets = Headless.call(() -> new Sheets(new Region()));
        Stage stage = Headless.show(sheets, 1280, 800, 1, Theme.LIGHT);
        TableExport export = new TableExport() {
            @Override
            public int incidents() {
                return 113;
            }

            @Override
            public int drafts() {
                return 4;
            }

            @Override
            public void write(TableFormat format, Path out) throws IOException {
                Files.writeString(out, format.name());
            }
        };
        List<String> said = Headless.call(() -> {
            new TableSheet(export, folder, new ExportSheet.Tools(texts, sheets, new Notices(texts), new Asking(), Jobs.inline())).show();
            return Find.texts(sheets);
        });
        Headless.save(sheets, 1, "export-table");
        assertTrue(said.contains("113 incidents are shown by the filter and will be written, 4 of them drafts."), said::toString);
        Headless.run(() -> Find.all(sheets, javafx.scene.control.ToggleButton.class).stream().filter(b -> b.getText().equals("GeoJSON"))
                .findFirst().orElseThrow().fire());
        Headless.run(() -> Find.button(sheets, "Save incidents.geojson").fire());
        assertEquals("GEOJSON", Files.readString(folder.resolve("incidents.geojson")));
        Headless.run(stage::close);
    }
}
