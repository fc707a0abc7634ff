package org.bongsu.view.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bongsu.model.Theme;

/** The real toolkit without a display, for tests that drive screens. */
public final class Headless {
    private static final long PATIENCE = 60;

    private Headless() { }

    /** Runs on the JavaFX thread, started when it is not running, and waits; what is thrown there is thrown here. */
    public static <T> T call(Callable<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        CompletableFuture<T> end = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                end.complete(work.call());
            } catch (Throwable thrown) {
                end.completeExceptionally(thrown);
            }
        });
        return await(end);
    }

    /** The same for work without a result. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Waits, pulse by pulse, until something that takes a few pulses of the toolkit is so; asked on the test's own thread; fails when it never is. */
    public static void until(Supplier<String> what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what.get());
            }
            pulse();
        }
    }

    private static void pulse() {
        CompletableFuture<Void> end = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                end.complete(null);
            }
        };
        run(timer::start);
        await(end);
    }

    /** A window with this content in a theme, shown; the caller closes it. */
    public static Stage show(Parent root, double width, double height, double scale, Theme theme) {
        return call(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(root, width, height);
            Styles.apply(scene, theme);
            stage.setScene(scene);
            stage.show();
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            // The headless platform copies every frame pixel by pixel into a screen that nobody sees, which took half of all time. An iconified
            // window lays itself out, answers and is pictured as any other, and is not copied.
            stage.setIconified(true);
            return stage;
        });
    }

    /** Waits until every figure in the window shows what it should. */
    public static void settle(Parent root) {
        List<FigureSurface> surfaces = call(() -> {
            root.applyCss();
            root.layout();
            List<FigureSurface> found = new ArrayList<>();
            collect(root, found);
            return found;
        });
        surfaces.forEach(surface -> await(surface.settled()));
    }

    /** What a node looks like at a scale, with its figures settled. */
    public static BufferedImage picture(Parent node, double scale) {
        settle(node);
        return call(() -> {
            // Panes that scroll keep a picture of what is in them, which is not made anew where no frame is drawn.
            node.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(Transform.scale(scale, scale));
            WritableImage image = node.snapshot(how, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            copy.setRGB(0, 0, width, height, pixels, 0, width);
            return copy;
        });
    }

    /** Keeps what a node looks like as {@code NAME.png} in the folder of pictures, for the eyes of people. */
    public static void save(Parent node, double scale, String name) {
        Path folder = Path.of(System.getProperty("bongsu.pictures", "target/pictures"));
        try {
            Files.createDirectories(folder);
            ImageIO.write(picture(node, scale), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for something that the toolkit will complete. */
    public static <T> T await(CompletableFuture<T> end) {
        try {
            return end.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Node node, List<FigureSurface> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof FigureSurface surface) {
            found.add(surface);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** Starts the toolkit when it is not running; a test class that makes controls in its fields calls this {@code @BeforeAll}. */
    public static synchronized void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                started.countDown();
            });
            started.await(PATIENCE, TimeUnit.SECONDS);
        } catch (IllegalStateException running) {
            // Another test has started it.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
