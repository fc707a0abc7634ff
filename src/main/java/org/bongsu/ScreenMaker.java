package org.bongsu;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Coding;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Learning;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sight;
import org.bongsu.figure.Look;
import org.bongsu.model.Article;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.model.Selection;
import org.bongsu.model.Settings;
import org.bongsu.view.charts.ChartsModel;
import org.bongsu.view.charts.ChartsPane;
import org.bongsu.view.codebook.CodebookModel;
import org.bongsu.view.codebook.CodebookPane;
import org.bongsu.view.reading.ReadingModel;
import org.bongsu.view.reading.ReadingPane;
import org.bongsu.view.situation.DeskModel;
import org.bongsu.view.situation.DeskPane;
import org.bongsu.view.situation.Told;
import org.bongsu.view.situation.map.MapModel;
import org.bongsu.view.situation.map.MapPane;
import org.bongsu.view.situation.timeline.TimelinePane;

/** Makes the screens over one session; desk and charts are laid out anew when the language or the codebook changes. */
final class ScreenMaker {
    /** The sample opens on its last years; the rest of it is one chip away. */
    private static final LocalDate SAMPLE_FROM = LocalDate.of(2022, 1, 1);

    private final Session session;
    private final Shell shell;
    private final Coding coding;
    private final Marking marking;
    private final Accounts accounts;
    private final MapModel.Gear gear;

    ScreenMaker(Session session, Shell shell, Coding coding, Marking marking, Accounts accounts, MapModel.Gear gear) {
        this.session = session;
        this.shell = shell;
        this.coding = coding;
        this.marking = marking;
        this.accounts = accounts;
        this.gear = gear;
    }

    /**
     * The screens, each made when it is first in front.
     *
     * @param learning what learns beside them
     */
    Screens make(Learning learning) {
        session.search().warm();
        // The settings outlive every store. They know of these weakly, and only these know the screens: what is left can be let go of.
        ObjectProperty<Settings> settings = new SimpleObjectProperty<>(shell.settings().get());
        settings.bindBidirectional(shell.settings());
        ObjectProperty<IndexSettings> index = new SimpleObjectProperty<>(index());
        settings.subscribe((before, now) -> index.set(index()));
        session.index().subscribe((before, kept) -> index.set(index()));
        ObjectProperty<Look> look = new SimpleObjectProperty<>(shell.look(settings.get()));
        settings.subscribe((before, now) -> look.set(shell.look(now)));
        Overview overview = new Overview(session, index, shell.jobs());
        LazyPart<ReadingModel> reading = new LazyPart<>(() -> reading(settings));
        LazyPart<ReadingPane> readingPane = new LazyPart<>(() -> new ReadingPane(reading.get()));
        DeskModel desk = desk(settings, overview, look);
        LazyPart<ChartsModel> charts = new LazyPart<>(() -> charts(overview, look));
        ObservableValue<Object> said = Bindings.createObjectBinding(() -> List.of(look.get().words(), session.codebook()), look, session.codebookProperty());
        shell.onRead(article -> {
            shell.screen().set(Screen.READING);
            reading.get().open(article);
        });
        shell.beforeLeaving(() -> readingPane.ready().ifPresent(ReadingPane::keep));
        Map<Screen, Supplier<Screens.View>> makers = new EnumMap<>(Screen.class);
        makers.put(Screen.READING, () -> new Screens.View(readingPane.get(), () -> List.of(Drawing.of(FigureKind.TIMELINE)),
                List.of(readingPane.get().keyHelp()), readingPane.get()::leave));
        makers.put(Screen.DESK, () -> new Screens.View(relaid(said, () -> new DeskPane(desk, ways(reading))), () -> onDesk(desk),
                List.of(DeskPane.keyHelp(), MapPane.keyHelp(), TimelinePane.keyHelp())));
        makers.put(Screen.CHARTS, () -> new Screens.View(relaid(said, () -> new ChartsPane(charts.get(), chartsWays())), () -> List.of(charts.get().drawing()),
                List.of(ChartsPane.keyHelp())));
        LazyPart<CodebookModel> codebook = new LazyPart<>(() -> codebook(look));
        makers.put(Screen.CODEBOOK, () -> new Screens.View(relaid(look.map(each -> (Object) each), () -> new CodebookPane(codebook.get(), shell.actions().orElseThrow().codebookTools())),
                () -> List.of(Drawing.of(FigureKind.MONTHLY)), List.of(CodebookPane.keyHelp())));
        return new Screens(makers, Optional.of(new SeenAgain(session, shell, desk, charts)), Optional.of(learning));
    }

    private ReadingModel reading(ObjectProperty<Settings> settings) {
        ReadingModel reading = new ReadingModel(session, coding, marking, settings, shell.jobs());
        reading.onOriginal(article -> shell.actions().ifPresent(actions -> actions.in().original(article)));
        reading.onOpenFiles(() -> shell.actions().ifPresent(actions -> actions.in().importFiles()));
        reading.onHistory(id -> shell.actions().ifPresent(actions -> actions.edit().history(id)));
        return reading;
    }

    private DeskModel desk(ObjectProperty<Settings> settings, Overview overview, ObjectProperty<Look> look) {
        DeskModel desk = new DeskModel(session, overview, new Told(session, accounts, shell.jobs()), look, new DeskModel.Work(shell.storeJobs(), shell.jobs()), gear);
        OpenStore open = shell.store().get();
        if (open != null) {
            Datasets datasets = open.datasets().get();
            datasets.onWrong((dataset, reason) -> shell.actions().ifPresent(actions -> actions.wrong(shell.texts().say("dataset.wrong." + reason, dataset.name()))));
            settings.subscribe(now -> datasets.language(now.language()));
            desk.datasets(datasets);
        }
        desk.list().layOut(shell.list().get());
        desk.list().onLayout(() -> shell.list().set(desk.list().kept()));
        desk.onWrong(text -> shell.actions().ifPresent(actions -> actions.wrong(text)));
        if (session.selection().get().equals(Selection.NONE)) {
            if (session.situation().get().sample()) {
                overview.period(new Period(SAMPLE_FROM, null));
            }
            desk.chooseNewest();
        }
        return desk;
    }

    private DeskPane.Ways ways(Supplier<ReadingModel> reading) {
        return new DeskPane.Ways(article -> read(reading.get(), article),
                id -> shell.actions().ifPresent(actions -> actions.edit().history(id)), delete -> shell.actions().ifPresent(actions -> actions.edit().editChosen(delete)),
                () -> shell.actions().ifPresent(actions -> actions.edit().keyDates()),
                () -> shell.actions().ifPresent(actions -> actions.edit().datasets()));
    }

    private ChartsModel charts(Overview overview, ObjectProperty<Look> look) {
        ChartsModel charts = new ChartsModel(session, overview, look, new ChartsModel.Threads(shell.jobs(), shell.storeJobs()));
        charts.onWrong(text -> shell.actions().ifPresent(actions -> actions.wrong(text)));
        return charts;
    }

    private ChartsPane.Ways chartsWays() {
        return new ChartsPane.Ways(() -> shell.actions().ifPresent(actions -> actions.out().exportFigure()),
                table -> shell.actions().ifPresent(actions -> actions.out().exportTable(table)), () -> shell.screen().set(Screen.DESK));
    }

    private CodebookModel codebook(ObjectProperty<Look> look) {
        CodebookModel codebook = new CodebookModel(session, look, shell.jobs());
        codebook.onOpen(incident -> {
            session.selection().set(session.selection().get().choose(incident.id()));
            shell.screen().set(Screen.DESK);
        });
        return codebook;
    }

    /** The map and the timeline as they are seen. */
    private static List<Drawing> onDesk(DeskModel desk) {
        return List.of(Drawing.map(desk.map().layers().get()).with(new Sight(desk.map().sight(), null)),
                Drawing.of(FigureKind.TIMELINE).with(new Sight(null, desk.timeline().sight())));
    }

    private void read(ReadingModel reading, Article article) {
        shell.screen().set(Screen.READING);
        String chosen = session.selection().get().chosen();
        if (chosen == null) {
            reading.open(article);
        } else {
            reading.show(article, chosen);
        }
    }

    private IndexSettings index() {
        return session.indexSettings(shell.settings().get().halfLife());
    }

    /** A screen whose content is made again in another language, or by another codebook. */
    private static Region relaid(ObservableValue<Object> said, Supplier<Region> maker) {
        StackPane holder = new StackPane() {
            @Override
            public void requestFocus() {
                getChildren().forEach(Node::requestFocus);
            }
        };
        // Made when it is first shown: a screen that is not looked at must not keep the window waiting.
        ObservableValue<Boolean> shown = holder.sceneProperty().map(Objects::nonNull).orElse(false);
        // A binding is only weakly held by what it looks at: without this the screen would stop following it after a while.
        holder.getProperties().put("said", said);
        said.subscribe(changed -> {
            if (shown.getValue() || !holder.getChildren().isEmpty()) {
                holder.getChildren().setAll(maker.get());
            }
        });
        shown.subscribe(now -> {
            if (now && holder.getChildren().isEmpty()) {
                holder.getChildren().setAll(maker.get());
            }
        });
        return holder;
    }
}
