package org.bongsu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Places;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.intake.Intake;
import org.bongsu.situation.IndexSettings;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.situation.DeskModel;
import org.bongsu.view.situation.DeskPane;
import org.kordamp.ikonli.feather.Feather;

/** A window over a folder of the test: real stores, the real desk, and plain panes for the other screens. */
record TestParts(Path home) implements WindowParts {
    @Override
    public Places places() {
        return new Places(home.resolve("data"), home.resolve("config"));
    }

    @Override
    public Session open(Path store, Executor screen) throws StoreFault {
        return Session.open(store, CodebookReader.readDefault(), Clock.systemUTC(), screen);
    }

    @Override
    public Importing importing(Session session) {
        return new Importing(session, new Intake());
    }

    @Override
    public Screens screens(Session session, Shell shell) {
        ObjectProperty<IndexSettings> index = new SimpleObjectProperty<>(IndexSettings.DEFAULT);
        DeskModel model = new DeskModel(session, new Overview(session, index), shell.look());
        Region reading = new EmptyState(Feather.INBOX, shell.texts().of("screen.reading"), shell.texts().of("window.drop"));
        Region charts = new EmptyState(Feather.BAR_CHART, shell.texts().of("screen.charts"), shell.texts().of("window.drop"));
        Region desk = new javafx.scene.layout.StackPane(new DeskPane(model, article -> shell.screen().set(Screen.READING)));
        Keys keys = new Keys("screen.desk").on("Slash", "desk.filter.text", () -> { });
        return new Screens(new Screens.View(reading, () -> FigureKind.MAP, List.of()), new Screens.View(desk, () -> FigureKind.TIMELINE, List.of(keys)),
                new Screens.View(charts, () -> FigureKind.TENSION, List.of()));
    }
}
