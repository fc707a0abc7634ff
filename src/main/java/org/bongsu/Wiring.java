package org.bongsu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bongsu.cli.Parts;
import org.bongsu.codebook.CameoTable;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.NameUsage;
import org.bongsu.words.PlaceNaming;
import org.bongsu.desk.PlaceNames;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Coding;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Landings;
import org.bongsu.job.Jobs;
import org.bongsu.desk.Learning;
import org.bongsu.desk.MapMemory;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Merging;
import org.bongsu.desk.OriginalFiles;
import org.bongsu.desk.Peek;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.Places;
import org.bongsu.desk.Returning;
import org.bongsu.desk.Session;
import org.bongsu.desk.SettingsFile;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.desk.report.Reporting;
import org.bongsu.exchange.bundle.WorkerBundles;
import org.bongsu.exchange.opened.WorkerTables;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Gate;
import org.bongsu.intake.WorkerGate;
import org.bongsu.model.Settings;
import org.bongsu.publish.WorkerManifests;
import org.bongsu.suggest.Suggester;
import org.bongsu.view.situation.map.MapModel;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.jspecify.annotations.Nullable;

/** Builds everything, each part when it is first needed. */
final class Wiring implements Parts, WindowParts {
    private final Clock clock = Clock.systemUTC();
    private final Places places;
    private final Workers workers = new Workers(WorkerCommand.of(Main.class, Main.WORKER));
    private final Gate gate = new WorkerGate(workers);
    private final LazyPart<Codebook> codebook = new LazyPart<>(CodebookReader::readDefault);
    private final Ending ending = new Ending();
    private final AtomicReference<@Nullable EarlyStore> early = new AtomicReference<>();
    private final PrintWriter out;
    private final PrintWriter err;
    private final LazyPart<Gazetteer> gazetteer = new LazyPart<>(Gazetteer::readDefault);
    private final LazyPart<CameoTable> cameo = new LazyPart<>(CameoTable::readDefault);
    private final LazyPart<Suggester> suggester = new LazyPart<>(() -> new Suggester(codebook.get(), gazetteer.get()));

    /** Everything for this user, on the standard streams. */
    Wiring() {
        this(Places.ofUser(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    Wiring(Places places, PrintWriter out, PrintWriter err) {
        this.places = places;
        this.out = out;
        this.err = err;
    }

    @Override
    public Words words() {
        return Words.of(settings().language().code());
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Peek peek() {
        return new Peek(gate, suggester, clock);
    }

    @Override
    public Session open(Path store) throws StoreFault {
        return open(store, Runnable::run);
    }

    @Override
    public Session open(Path store, Executor screen) throws StoreFault {
        EarlyStore before = early.getAndSet(null);
        if (before != null && before.is(store)) {
            return before.take(screen);
        }
        if (before != null) {
            before.drop();
        }
        return opened(store, screen);
    }

    /** Begins to open the store that the window will want first, if there is one. */
    void early(Path store) {
        early.set(new EarlyStore(store, this::opened));
    }

    private Session opened(Path store, Executor screen) throws StoreFault {
        Session session = ending.opened(Session.open(store, codebook.get(), clock, screen));
        session.coder(settings().coder());
        session.search().places(Stream.of(NameUsage.values()).map(usage -> (PlaceNaming) new PlaceNames(() -> Optional.of(gazetteer.get()), () -> usage)).toList());
        return session;
    }

    /** Closes what was opened through this when the process is asked to end. */
    Ending ending() {
        return ending;
    }

    @Override
    public void warm() {
        Thread.ofPlatform().daemon().name("warm").priority(Thread.MIN_PRIORITY + 1).start(suggester::get);
    }

    @Override
    public Screens screens(Session session, Shell shell) {
        Learning learning = new Learning(session, shell.jobs());
        Coding coding = new Coding(session, suggesterOf(session), learning::adjust);
        return new ScreenMaker(session, shell, coding, markingOf(session), new Accounts(session, gazetteer), gear(shell)).make(learning);
    }

    @Override
    public PlaceNaming naming(Supplier<NameUsage> usage) {
        return new PlaceNames(gazetteer::ready, usage);
    }

    private MapModel.Gear gear(Shell shell) {
        return new MapModel.Gear(landings(), new PlaceFinder(gazetteer), new MapMemory(places.map()), shell.jobs());
    }

    @Override
    public Landings landings() {
        return Landings.ready(gazetteer::ready);
    }

    @Override
    public Importing importing(Session session) {
        return new Importing(session, gate, tableImporting(session));
    }

    @Override
    public TableImporting tableImporting(Session session) {
        return new TableImporting(session, new WorkerTables(workers), gazetteer, suggester);
    }

    @Override
    public OriginalFiles originals(Session session) {
        return new OriginalFiles(session, gate);
    }

    @Override
    public Merging merging(Session session) {
        return new Merging(session, new WorkerBundles(workers));
    }

    @Override
    public Sharing sharing(Session session) {
        Settings settings = settings();
        return sharing(session, settings);
    }

    @Override
    public Sharing sharing(Session session, Settings settings) {
        return new Sharing(session, settings, Landings.of(gazetteer), usage -> new PlaceNames(() -> Optional.of(gazetteer.get()), () -> usage));
    }

    @Override
    public Returning returning() {
        return new Returning(new WorkerManifests(workers));
    }

    @Override
    public Exporting exporting(Session session) {
        return new Exporting(session);
    }

    @Override
    public Reporting reporting(Session session) {
        return reporting(session, settings());
    }

    @Override
    public Reporting reporting(Session session, Settings settings) {
        return new Reporting(session, settings, new Reporting.Names(Landings.of(gazetteer), new PlaceNames(() -> Optional.of(gazetteer.get()), settings::names)), gazetteer);
    }

    @Override
    public Datasets datasets(Session session) {
        return new Datasets(session, Jobs.inline(), cameo::get, settings().language());
    }

    @Override
    public Datasets datasets(Session session, Jobs jobs) {
        return new Datasets(session, jobs, cameo::get, settings().language());
    }

    @Override
    public String coder() {
        return settings().coder();
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public PrintWriter err() {
        return err;
    }

    private Marking markingOf(Session session) {
        return new Marking(suggesterOf(session), gazetteer, session::codebook).naming(this::naming);
    }

    /** Suggestions go by the codebook that the store has at the moment. */
    private Supplier<Suggester> suggesterOf(Session session) {
        return () -> suggester.get().by(session.codebook());
    }

    private Settings settings() {
        return new SettingsFile(places.settings()).settings();
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
