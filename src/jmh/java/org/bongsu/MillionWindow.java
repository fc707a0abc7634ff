package org.bongsu;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.bongsu.cli.Commands;
import org.bongsu.desk.Datasets;
import org.bongsu.exchange.machine.GdeltRows;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;

/**
 * Opens the window on a store with a machine-coded dataset of a million rows, switches it on, moves the filter about on every screen, and
 * prints how much memory the process then takes. Started by {@code src/jmh/measure-memory.sh}, with the options of the packaged application.
 */
public final class MillionWindow {
    private static final AtomicReference<App> SELF = new AtomicReference<>();
    private static final CountDownLatch OPEN = new CountDownLatch(1);
    private static final int MOVES = 40;

    private MillionWindow() { }

    /** The window, which says when it is there. */
    public static final class App extends WindowApp {
        public App() {
            super(new Wiring());
            SELF.set(this);
        }

        @Override
        public void start(Stage window) {
            super.start(window);
            OPEN.countDown();
        }
    }

    /** The rows of the dataset, and a store, which is filled when it is not there. */
    public static void main(String[] args) throws Exception {
        Path store = Path.of(args[1]);
        if (args[0].equals("fill")) {
            Path table = Files.createTempFile("events", ".tsv");
            GdeltRows.write(table, Integer.parseInt(args[2]), 1);
            System.exit(Commands.run(new Wiring(), "--store", store.toString(), "import", table.toString()));
        }
        Thread.ofPlatform().daemon().start(() -> Application.launch(App.class, "--store", store.toString()));
        OPEN.await();
        Shell shell = SELF.get().shell();
        until(() -> shell.store().get() != null);
        Thread.sleep(4_000);
        print("window open");
        OpenStore open = shell.store().get();
        long begun = System.nanoTime();
        Datasets datasets = call(() -> open.datasets().get());
        call(() -> {
            datasets.toggleAll();
            return true;
        });
        until(() -> datasets.standings().get().containsValue(Datasets.Standing.READY));
        System.out.printf("dataset in memory after %.2f s%n", (System.nanoTime() - begun) / 1e9);
        Thread.sleep(4_000);
        print("dataset switched on");
        for (Screen screen : List.of(Screen.DESK, Screen.CHARTS, Screen.DESK)) {
            call(() -> {
                shell.screen().set(screen);
                return true;
            });
            for (int move = 0; move < MOVES; move++) {
                int at = move;
                call(() -> {
                    Filter filter = open.session().filter().get();
                    open.session().filter().set(at % 2 == 0 ? filter.withPeriod(new Period(LocalDate.of(2016, 1, 1).plusDays(at * 20L), LocalDate.of(2024, 1, 1)))
                            : filter.withSeverities(at % 4 == 1 ? Set.of(1, 2) : Set.of()));
                    return true;
                });
                Thread.sleep(250);
            }
            Thread.sleep(3_000);
            print("filter moved " + MOVES + " times on " + screen.code());
        }
        Runtime.getRuntime().halt(0);
    }

    private static void print(String when) throws IOException {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        long resident = 0;
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                resident = Long.parseLong(line.replaceAll("\\D+", ""));
            }
        }
        System.out.printf("%-40s resident %4d MB, heap used %4d MB, committed %4d MB%n", when, resident / 1024, heap.getUsed() >> 20, heap.getCommitted() >> 20);
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        while (!call(done::getAsBoolean)) {
            Thread.sleep(20);
        }
    }

    private static <T> T call(Callable<T> question) throws InterruptedException {
        AtomicReference<T> answer = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        return answer.get();
    }
}
