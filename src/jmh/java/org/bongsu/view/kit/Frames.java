package org.bongsu.view.kit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.figure.Figure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A recorded pan, zoom, brush and playback over a map of a million marks and six hundred incidents of the analyst's own, 1600 by 900, in
 * the real toolkit without a display and in software rendering, beside an empty window in the same run. Printed for each part: how long
 * a drawing takes on its worker, how long the JavaFX thread is busy in a pulse, how far pulses come apart, how many of them brought no
 * new frame, and how many pulses after it was asked for a figure was on screen. Some parts alone: {@code -Dframes.parts=ZOOM,BRUSH} among the Java options.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"})
public class Frames {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    private static final int PULSES = 300;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FramesScript script = new FramesScript();

    @Benchmark
    public void recorded() throws InterruptedException, ExecutionException {
        call(() -> { });
        System.out.printf("%n%-22s %8s %26s %26s %26s %20s %9s %12s%n", "", "pulses", "worker ms: p50 p99 max", "its processor time", "JavaFX ms: p50 p99 max", "apart ms: p50 p99", "no frame", "behind");
        print("empty window", run(null, PULSES));
        List<String> only = List.of(System.getProperty("frames.parts", "").split(","));
        for (FramesScript.Part part : FramesScript.Part.values()) {
            if (!only.getFirst().isEmpty() && !only.contains(part.name())) {
                continue;
            }
            print(part.toString().toLowerCase(java.util.Locale.ROOT), run(part, PULSES));
        }
    }

    private record Seen(List<Double> worker, List<Double> processor, List<Double> fx, List<Double> apart, int still, List<Double> behind) { }

    private static void print(String name, Seen seen) {
        System.out.printf("%-22s %8d %26s %26s %26s %20s %9s %12s%n", name, seen.fx.size(), three(seen.worker), three(seen.processor), three(seen.fx),
                String.format("%.1f %.1f", at(seen.apart, 0.5), at(seen.apart, 0.99)),
                seen.worker.isEmpty() ? "-" : String.format("%.1f %%", 100.0 * seen.still / seen.fx.size()),
                seen.behind.isEmpty() ? "-" : String.format("%.0f %.0f", at(seen.behind, 0.5), at(seen.behind, 0.99)));
    }

    private static String three(List<Double> millis) {
        return millis.isEmpty() ? "-" : String.format("%.2f %.2f %.2f", at(millis, 0.5), at(millis, 0.99), at(millis, 1));
    }

    private static double at(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }

    /** Runs a part of the script in a window of its own, or shows an empty window. */
    private Seen run(FramesScript.Part part, int pulses) throws InterruptedException, ExecutionException {
        List<Double> worker = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        ExecutorService painters = Executors.newSingleThreadExecutor(work -> new Thread(work, "figure"));
        SimpleObjectProperty<Figure> figure = new SimpleObjectProperty<>(part == null ? null : script.figure(part, 0));
        CompletableFuture<Seen> end = new CompletableFuture<>();
        Stage[] stage = new Stage[1];
        call(() -> {
            FigureSurface surface = part == null ? null : new FigureSurface(figure, work -> painters.execute(() -> {
                long start = System.nanoTime();
                long busy = THREADS.getCurrentThreadCpuTime();
                work.run();
                worker.add((System.nanoTime() - start) / 1e6);
                processor.add((THREADS.getCurrentThreadCpuTime() - busy) / 1e6);
            }));
            Region content = surface == null ? new Region() : surface;
            Stage window = new Stage();
            window.setScene(new Scene(new StackPane(content), WIDTH, HEIGHT));
            window.show();
            stage[0] = window;
            Runnable begin = () -> new Pulses(part, figure, surface, worker, processor, end, pulses).start();
            if (surface == null) {
                begin.run();
            } else {
                surface.settled().thenRun(begin);
            }
        });
        Seen seen = end.get();
        call(() -> stage[0].close());
        painters.shutdown();
        return seen;
    }

    /** Moves the script on with each pulse, and watches. */
    private final class Pulses extends AnimationTimer {
        private static final int WARM = 90;
        private final FramesScript.Part part;
        private final SimpleObjectProperty<Figure> figure;
        private final List<Double> worker;
        private final List<Double> processor;
        private final CompletableFuture<Seen> end;
        private final int pulses;
        private final List<Double> fx = new ArrayList<>();
        private final List<Double> apart = new ArrayList<>();
        private final List<Double> behind = new ArrayList<>();
        private final Map<Figure, Integer> asked = new IdentityHashMap<>();
        private final FigureSurface surface;
        private int frames;
        private int before;
        private int still;
        private long cpu;
        private long last;
        private int at;

        Pulses(FramesScript.Part part, SimpleObjectProperty<Figure> figure, FigureSurface surface, List<Double> worker, List<Double> processor, CompletableFuture<Seen> end, int pulses) {
            this.part = part;
            this.figure = figure;
            this.worker = worker;
            this.processor = processor;
            this.end = end;
            this.pulses = pulses + WARM;
            this.surface = surface;
            if (surface != null) {
                ((ImageView) surface.getChildrenUnmodifiable().getFirst()).imageProperty().subscribe(image -> frames++);
            }
        }

        @Override
        public void handle(long now) {
            long busy = THREADS.getCurrentThreadCpuTime();
            if (at > WARM) {
                fx.add((busy - cpu) / 1e6);
                apart.add((now - last) / 1e6);
                still += frames == before ? 1 : 0;
                Integer from = surface == null ? null : asked.get(surface.onScreen());
                if (from != null) {
                    behind.add((double) (at - from));
                }
            } else if (at == WARM) {
                worker.clear();
                processor.clear();
            }
            before = frames;
            cpu = busy;
            last = now;
            at++;
            if (at > pulses) {
                stop();
                end.complete(new Seen(List.copyOf(worker), List.copyOf(processor), fx, apart, still, behind));
            } else if (part != null) {
                Figure next = script.figure(part, at);
                asked.put(next, at);
                figure.set(next);
            }
        }
    }

    private static void call(Runnable work) throws InterruptedException, ExecutionException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Runnable told = () -> {
            try {
                work.run();
                end.complete(null);
            } catch (Throwable thrown) {
                end.completeExceptionally(thrown);
            }
        };
        try {
            Platform.startup(told);
        } catch (IllegalStateException running) {
            Platform.runLater(told);
        }
        Platform.setImplicitExit(false);
        end.get();
    }
}
