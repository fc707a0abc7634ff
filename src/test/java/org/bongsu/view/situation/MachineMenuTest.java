package org.bongsu.view.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.bongsu.codebook.CameoTable;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Landings;
import org.bongsu.desk.Overview;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.exchange.machine.GdeltRows;
import org.bongsu.figure.Look;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.situation.Situation.MachineRow;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.situation.map.MapModel;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk says how machine-coded events are come by, which are there, and that they are shown. */
class MachineMenuTest {
    private static final int ROWS = 30_000;

    @TempDir
    private Path folder;
    private Session session;
    private Stage stage;

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    private static void onScreen(Runnable change) {
        if (Platform.isFxApplicationThread()) {
            change.run();
        } else {
            Headless.run(change::run);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN,1", "DARK,KO,2"})
    void switchesADatasetOnAndOffAndSaysThatItIsShown(Theme theme, Language language, double scale) throws Exception {
        Words words = Words.of(language.code());
        session = SampleStore.open(folder.resolve("store"), MachineMenuTest::onScreen);
        DeskPane pane = Headless.call(() -> {
            DeskModel model = new DeskModel(session, new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT)),
                    new Told(session, new Accounts(session, Gazetteer::readDefault), Jobs.inline()), new SimpleObjectProperty<>(new Look(theme, words, NameUsage.KOREAN)),
                    new MapModel.Gear(Landings.NONE, new PlaceFinder(Gazetteer::readDefault), null, Jobs.inline()));
            model.datasets(new Datasets(session, Jobs.inline(), CameoTable::readDefault, language));
            return new DeskPane(model, new DeskPane.Ways(article -> { }, id -> { }, delete -> { }, () -> { }, () -> { }));
        });
        stage = Headless.show(pane, 1280, 720, scale, theme);
        MachineMenu menu = (MachineMenu) pane.lookup(".machine-menu");
        assertEquals(List.of(words.say("desk.machine.none"), words.say("desk.machine.how")), menu.getItems().stream().map(item -> item.getText()).toList());

        Path table = folder.resolve("events.tsv");
        GdeltRows.write(table, ROWS, 2);
        new Importing(session, new Intake()).files(List.of(table), Progress.NONE, one -> { });
        int own = session.incidents();
        CheckMenuItem item = (CheckMenuItem) menu.getItems().getFirst();
        assertTrue(item.getText().contains(words.number(ROWS)), item.getText());
        Headless.run(item::fire);
        Headless.settle(pane);
        Headless.save(pane, scale, "desk-machine-" + theme.code() + "-" + language.code());
        String name = session.datasets().get().getFirst().name();
        assertTrue(Stream.of(".button", ".label").flatMap(style -> pane.lookupAll(style).stream())
                .anyMatch(node -> node instanceof Labeled said && String.valueOf(said.getText()).contains(words.say("desk.chip.machine", name))));
        assertEquals(words.say("desk.list.count-machine", own, own, ROWS), ((Labeled) pane.lookup(".list-count")).getText());
        MachineRow row = new MachineRow(session.situation().get().tables().getFirst(), ROWS / 2);
        Headless.run(() -> session.selection().set(session.selection().get().choose(row.table().incident(row.number()).id())));
        Headless.settle(pane);
        Headless.save(pane, scale, "desk-machine-row-" + theme.code() + "-" + language.code());
        List<String> said = Headless.call(() -> Find.texts((Parent) pane.lookup(".machine-facts")));
        String address = new Datasets(session, Jobs.inline(), CameoTable::readDefault, language).address(row);
        assertTrue(address.startsWith("http") && said.contains(address), said::toString);
        assertTrue(said.containsAll(List.of(name, row.table().publisher(row.number()), words.say("desk.machine.no-edit"))), said::toString);
        Headless.run(((CheckMenuItem) menu.getItems().getFirst())::fire);
        Headless.settle(pane);
        assertEquals(words.say("desk.list.count", own, own), ((Labeled) pane.lookup(".list-count")).getText());
    }
}
