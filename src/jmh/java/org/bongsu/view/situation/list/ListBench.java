package org.bongsu.view.situation.list;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.situation.Layer;
import org.bongsu.situation.Shown;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.lines.Arranging;
import org.bongsu.situation.lines.Grouping;
import org.bongsu.situation.lines.Lines;
import org.bongsu.situation.lines.Sort;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.view.kit.Headless;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The list of the desk over a million machine-coded rows: what the JavaFX thread does when it is scrolled and when it is given other rows, as a table of
 * seven columns, beside a plain list of a million strings; and what is done beside that thread to sort and group. Rows that come into sight are
 * styled within their layout, as in a pulse of the window; those that stay are not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"})
public class ListBench {
    private static final int STEP = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(3);
    private final List<Double> spent = new ArrayList<>();
    private Shown shown = Shown.NOTHING;
    private @Nullable Session session;
    private @Nullable ListModel model;
    private @Nullable TableView<?> table;
    private @Nullable ListView<String> plain;
    private int at;

    @Setup(Level.Trial)
    public void open() throws Exception {
        Path folder = Files.createTempDirectory("list");
        session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        MachineTable million = GeneratedEvents.million();
        shown = new Shown(List.of(), List.of(new Layer(million, RowSet.all(million.size()))));
        StackPane desk = Headless.call(() -> {
            Overview overview = new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT));
            model = new ListModel(session, overview, new SimpleObjectProperty<>(new Look(Theme.LIGHT, Words.of("en"), NameUsage.KOREAN)), Jobs.inline());
            IncidentList list = new IncidentList(model, new Choices() {
                @Override
                public void onHover(@Nullable String id) { }

                @Override
                public void onPick(@Nullable String id, List<String> all) { }

                @Override
                public void onToggle(List<String> ids) { }
            }, () -> { });
            plain = new ListView<>();
            plain.setFixedCellSize(28);
            plain.setItems(FXCollections.observableList(new AbstractList<>() {
                @Override
                public String get(int index) {
                    return "Row " + index;
                }

                @Override
                public int size() {
                    return 1_000_000;
                }
            }));
            StackPane holder = new StackPane(plain, list);
            holder.getStyleClass().add("desk");
            return holder;
        });
        Headless.show(desk, 1280, 900, 1, Theme.LIGHT);
        Headless.run(() -> model.show(Lines.newestFirst(shown)));
        Headless.settle(desk);
        table = (TableView<?>) Headless.call(() -> desk.lookup(".incident-table"));
    }

    /** Does something on the JavaFX thread, and keeps how long its processor was busy with it: what a pulse has to spare, whatever else the machine does. */
    private void busy(Runnable work) {
        Headless.run(() -> {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.run();
            spent.add((THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        });
    }

    @Setup(Level.Iteration)
    public void forget() {
        spent.clear();
    }

    @TearDown(Level.Iteration)
    public void print() {
        if (!spent.isEmpty()) {
            double[] sorted = spent.stream().mapToDouble(each -> each).sorted().toArray();
            System.out.printf("JavaFX thread, processor ms of %d: p50 %.2f, p99 %.2f, max %.2f%n", sorted.length, sorted[sorted.length / 2],
                    sorted[(int) (0.99 * (sorted.length - 1))], sorted[sorted.length - 1]);
        }
    }

    /** Three rows on. */
    @Benchmark
    public int scroll() {
        at = (at + STEP) % (shown.size() - 100);
        busy(() -> {
            table.scrollTo(at);
            table.layout();
        });
        return at;
    }

    /** Anywhere else. */
    @Benchmark
    public int jump() {
        int to = random.nextInt(shown.size());
        busy(() -> {
            table.scrollTo(to);
            table.layout();
        });
        return to;
    }

    /** Other rows, as after a change of the filter. */
    @Benchmark
    public int otherRows() {
        busy(() -> {
            model.show(Lines.newestFirst(shown));
            table.layout();
        });
        return shown.size();
    }

    /** Three rows on in a plain list of one label a row. */
    @Benchmark
    public int scrollOfAPlainList() {
        at = (at + STEP) % 999_000;
        busy(() -> {
            plain.scrollTo(at);
            plain.layout();
        });
        return at;
    }

    @Benchmark
    public int sortBySeverity() {
        return arranged(Sort.SEVERITY, Grouping.NONE);
    }

    @Benchmark
    public int sortByPlace() {
        return arranged(Sort.PLACE, Grouping.NONE);
    }

    @Benchmark
    public int sortByTitle() {
        return arranged(Sort.TITLE, Grouping.NONE);
    }

    @Benchmark
    public int groupByMonth() {
        return arranged(Sort.DAY, Grouping.MONTH);
    }

    private int arranged(Sort sort, Grouping grouping) {
        return Arranging.of(shown, new Arranging.Order(sort, true, grouping, session.situation().get(), new ListNames(model.says()))).size();
    }
}
