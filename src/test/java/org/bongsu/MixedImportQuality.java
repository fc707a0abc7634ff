package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Places;
import org.bongsu.intake.MixedFiles;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.Settings;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of mixed files imported in the window, with its threads, its workers and its report: {@code -Dbongsu.files=2000} says how many.
 * The report goes to {@code target/quality/mixed-import.txt}, with how much the JavaFX thread had to do meanwhile.
 */
@Tag("quality")
class MixedImportQuality {
    private static final int FILES = Integer.getInteger("bongsu.files", 2_000);
    private static final long SLICE_MILLIS = 16;

    @TempDir
    private Path home;

    @Test
    void everyFileIsNamedAndTheWindowStaysFluent() throws Exception {
        Path folder = home.resolve("folder");
        MixedFiles.write(folder, FILES);
        ExecutorService store = Executors.newSingleThreadExecutor();
        ExecutorService beside = Executors.newCachedThreadPool();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Shell shell = Headless.call(() -> new Shell(new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere), Settings.DEFAULT,
                new Shell.Threads(new Jobs(store, Platform::runLater), new Jobs(beside, Platform::runLater), Platform::runLater)));
        MainWindow window = Headless.call(() -> new MainWindow(shell, new WindowMemory(home.resolve("config/window.properties")), new Asking(), () -> { }));
        Stage stage = Headless.show(window, 1280, 800, 1, Settings.DEFAULT.theme());
        try {
            Headless.run(() -> window.door().open(home.resolve("store"), false));
            wait(() -> Headless.call(() -> shell.store().get() != null), Duration.ofMinutes(2));
            Screenwatch watch = new Screenwatch();
            long begun = System.nanoTime();
            Headless.run(() -> window.in().take(new Clip.Files(List.of(folder))));
            AtomicReference<String> pace = new AtomicReference<>("");
            wait(() -> Headless.call(() -> {
                Find.texts(window).stream().filter(text -> text.contains("a second")).findFirst().ifPresent(pace::set);
                return window.sheets().open().get() != null;
            }), Duration.ofMinutes(20));
            double seconds = (System.nanoTime() - begun) / 1e9;
            String screen = watch.end();
            ReportList list = Headless.call(() -> Find.all(window.sheets().open().get(), ReportList.class).getFirst());
            Headless.save(window, 1, "mixed-import");
            report(Headless.call(() -> list.getItems().stream().map(ReportRow::of).filter(one -> one != null).toList()), seconds, pace.get(), screen);
        } finally {
            Headless.run(stage::close);
            shell.close();
            store.shutdownNow();
            beside.shutdownNow();
        }
    }

    private static void report(List<Imported> all, double seconds, String pace, String screen) throws Exception {
        Map<String, Long> refused = all.stream().filter(one -> one.refusal() != null).collect(Collectors.groupingBy(one -> one.refusal().reason(), TreeMap::new, Collectors.counting()));
        Map<String, Long> status = all.stream().collect(Collectors.groupingBy(one -> one.status().code(), TreeMap::new, Collectors.counting()));
        long grouped = all.stream().filter(one -> one.status() == Imported.Status.IMPORTED).map(Imported::article).filter(a -> a != null && !a.origin().equals(a.id())).map(Article::id).distinct().count();
        String text = String.format(Locale.ROOT, "%d files, %d outcomes in %.1f s (%.0f files a second): %s, of which %d grouped as reprints; refused by reason %s%nlast said of it: %s%n%s%n",
                FILES, all.size(), seconds, FILES / seconds, status, grouped, refused, pace, screen);
        Files.createDirectories(Path.of("target/quality"));
        Files.writeString(Path.of("target/quality/mixed-import.txt"), text);
        System.out.println(text);
        assertTrue(all.size() >= FILES, "every file has an outcome: " + all.size());
        assertEquals(java.util.Set.of("broken", "empty", "encrypted", "not-an-article"), refused.keySet());
    }

    private static void wait(java.util.function.BooleanSupplier so, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!so.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it takes longer than " + most);
            Thread.sleep(200);
        }
    }

    /** How much the JavaFX thread computes in each sixtieth of a second, and how long it lets others wait. */
    private static final class Screenwatch {
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final List<Double> busy = new ArrayList<>();
        private final List<Double> late = new ArrayList<>();
        private final Thread thread;

        Screenwatch() {
            long id = Headless.call(() -> Thread.currentThread().threadId());
            var threads = ManagementFactory.getThreadMXBean();
            thread = Thread.ofPlatform().daemon().start(() -> {
                long before = threads.getThreadCpuTime(id);
                while (on.get()) {
                    long asked = System.nanoTime();
                    Headless.run(() -> { });
                    late.add((System.nanoTime() - asked) / 1e6);
                    try {
                        Thread.sleep(SLICE_MILLIS);
                    } catch (InterruptedException e) {
                        return;
                    }
                    long now = threads.getThreadCpuTime(id);
                    busy.add((now - before) / 1e6 * SLICE_MILLIS * 1e6 / Math.max(SLICE_MILLIS * 1e6, System.nanoTime() - asked));
                    before = now;
                }
            });
        }

        String end() throws InterruptedException {
            on.set(false);
            thread.join();
            return String.format(Locale.ROOT, "JavaFX thread, processor ms in 16 ms: p50 %.2f, p99 %.2f, max %.2f; waited for it by the clock, ms: p50 %.2f, p99 %.1f, max %.0f (%d slices)",
                    at(busy, 0.5), at(busy, 0.99), at(busy, 1), at(late, 0.5), at(late, 0.99), at(late, 1), busy.size());
        }

        private static double at(List<Double> values, double share) {
            List<Double> sorted = values.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
        }
    }
}
