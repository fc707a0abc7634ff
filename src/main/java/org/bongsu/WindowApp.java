package org.bongsu;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bongsu.desk.Places;
import org.bongsu.desk.SettingsFile;
import org.bongsu.desk.SupportLog;
import org.bongsu.job.Jobs;
import org.bongsu.view.kit.NativeFileChoice;
import org.bongsu.view.kit.Styles;
import org.jspecify.annotations.Nullable;

/** Opens the window as it stood when it was closed, then the store that was open; keeps both on the way out. */
class WindowApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    private final WindowParts parts;
    private final ExecutorService storeThread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store").factory());
    private final SettingsFile settingsFile;
    private final WindowMemory memory;
    private final Shell shell;
    private @Nullable Stage stage;
    private boolean usable;

    WindowApp(WindowParts parts) {
        this.parts = parts;
        this.settingsFile = new SettingsFile(parts.places().settings());
        this.memory = new WindowMemory(parts.places().config().resolve("window.properties"));
        Executor screen = Platform::runLater;
        Executor beside = work -> Thread.ofVirtual().start(work);
        this.shell = new Shell(parts, settingsFile.settings(),
                new Shell.Threads(new Jobs(storeThread, screen), new Jobs(beside, screen), screen));
    }

    @Override
    public void start(Stage window) {
        stage = window;
        shell.onOpenOutside(address -> getHostServices().showDocument(address.toString()));
        shell.screen().set(memory.screen());
        shell.zoom().set(memory.zoom());
        shell.list().set(memory.list());
        MainWindow main = new MainWindow(shell, memory, new NativeFileChoice(() -> window), window::close);
        CrashLog crashes = new CrashLog(SupportLog.file(parts.places()), Clock.systemUTC(),
                (file, memory) -> Platform.runLater(() -> main.notices().wrong(shell.texts().say(memory ? "window.memory" : "window.crash", file))));
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        Scene scene = new Scene(main, WIDTH, HEIGHT);
        Styles.apply(scene, shell.settings().get().theme(), shell.zoom().get());
        shell.settings().subscribe((before, after) -> {
            Styles.apply(scene, after.theme(), shell.zoom().get());
            save();
            OpenStore open = shell.store().get();
            if (open != null) {
                open.session().coder(after.coder());
            }
        });
        shell.zoom().subscribe((before, after) -> Styles.apply(scene, shell.settings().get().theme(), after.doubleValue()));
        window.setTitle("Bongsu");
        window.setMinWidth(SMALLEST_WIDTH);
        window.setMinHeight(SMALLEST_HEIGHT);
        window.setScene(scene);
        place(window);
        window.show();
        Drawn.once(scene, () -> crashes.note("window shown" + Drawn.spent()));
        WindowCall call = call();
        shell.store().subscribe(open -> {
            if (open != null) {
                crashes.note("window open");
                whenUsable(scene, crashes);
                if (call.files().isEmpty() && open.sample()) {
                    main.firstTour();
                }
                save();
            }
        });
        main.door().waiting(call.files(), main.in()::handed);
        Path last = first(call, settingsFile, parts.places());
        main.door().open(last, last.equals(parts.places().sampleStore()));
    }

    @Override
    public void stop() {
        shell.leave();
        save();
        try {
            // After whatever the store is doing now.
            storeThread.submit(() -> {
                shell.close();
                return null;
            }).get();
        } catch (Exception e) {
            System.getLogger(WindowApp.class.getName()).log(Level.WARNING, "the store was not closed in order", e);
        }
        storeThread.shutdown();
    }

    /** Keeps what is typed and not kept yet, when the process is asked to end; does not wait long for the window. */
    final void keepTyped() {
        CountDownLatch done = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                shell.leave();
                done.countDown();
            });
            if (!done.await(2, TimeUnit.SECONDS)) {
                System.getLogger(WindowApp.class.getName()).log(Level.DEBUG, "the window was closed already, or is busy");
            }
        } catch (IllegalStateException e) {
            System.getLogger(WindowApp.class.getName()).log(Level.DEBUG, "the window was never there", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Shell shell() {
        return shell;
    }

    private WindowCall call() {
        Parameters parameters = getParameters();
        return WindowCall.of(parameters == null ? List.of() : parameters.getRaw()).orElseThrow();
    }

    /** The folder of the store that a window opens first: the one that the call names, else the one that was open last, else the sample. */
    static Path first(WindowCall call, SettingsFile settings, Places places) {
        return call.store().or(() -> settings.lastStore().filter(Files::isDirectory)).orElse(places.sampleStore());
    }

    /** Tells, the first time, when the screen over the open store was laid out and drawn and the next thing that is asked of it is done. */
    private void whenUsable(Scene scene, CrashLog crashes) {
        if (!usable) {
            usable = true;
            Drawn.once(scene, () -> {
                crashes.note("window usable" + Drawn.spent());
                parts.warm();
            });
        }
    }

    private void place(Stage window) {
        WindowMemory.Frame frame = memory.frame();
        boolean seen = javafx.stage.Screen.getScreens().stream().map(javafx.stage.Screen::getVisualBounds)
                .anyMatch(b -> b.intersects(new Rectangle2D(frame.x(), frame.y(), Math.max(1, frame.width()), 32)));
        if (frame.width() >= SMALLEST_WIDTH && frame.height() >= SMALLEST_HEIGHT && seen) {
            window.setX(frame.x());
            window.setY(frame.y());
            window.setWidth(frame.width());
            window.setHeight(frame.height());
        }
        window.setMaximized(frame.maximized());
    }

    private void save() {
        Stage window = stage;
        if (window != null && !window.isMaximized()) {
            memory.frame(new WindowMemory.Frame(window.getX(), window.getY(), window.getWidth(), window.getHeight(), false));
        } else if (window != null) {
            WindowMemory.Frame f = memory.frame();
            memory.frame(new WindowMemory.Frame(f.x(), f.y(), f.width(), f.height(), true));
        }
        memory.screen(shell.screen().get());
        memory.zoom(shell.zoom().get());
        memory.list(shell.list().get());
        OpenStore open = shell.store().get();
        try {
            settingsFile.save(shell.settings().get(), open == null ? null : open.folder());
            memory.save();
        } catch (IOException e) {
            System.getLogger(WindowApp.class.getName()).log(Level.WARNING, "settings not kept", e);
        }
    }
}
