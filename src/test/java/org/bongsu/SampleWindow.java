package org.bongsu;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.desk.Places;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Settings;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Styles;

/** The whole window over a sample store of its own, whose work is done at once: what a person sees after the first start. */
final class SampleWindow implements AutoCloseable {
    private final Shell shell;
    private final MainWindow window;
    private final Stage stage;

    /**
     * A window.
     *
     * @param home   where its store and its settings are
     * @param width  of its content in logical pixels, as {@code height}
     * @param scale  device pixels to a logical one
     */
    SampleWindow(Path home, Settings settings, double width, double height, double scale) {
        Headless.start();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        WindowParts parts = new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere);
        shell = Headless.call(() -> new Shell(parts, settings, new Shell.Threads(Jobs.inline(), Jobs.inline(), SampleWindow::onScreen)));
        window = Headless.call(() -> new MainWindow(shell, new WindowMemory(home.resolve("config/window.properties")), new Asking(), () -> { }));
        stage = Headless.show(window, width, height, scale, settings.theme());
        Headless.run(() -> window.door().open(home.resolve("sample"), true));
    }

    private static void onScreen(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    MainWindow window() {
        return window;
    }

    Shell shell() {
        return shell;
    }

    Session session() {
        OpenStore open = shell.store().get();
        if (open == null) {
            throw new AssertionError("no store is open");
        }
        return open.session();
    }

    /** Brings a screen to the front, and waits until its figures are drawn. */
    void front(Screen screen) {
        Headless.run(() -> shell.screen().set(screen));
        Headless.settle(window);
    }

    /** Language and theme of another user. */
    void settings(Settings settings) {
        Headless.run(() -> {
            shell.settings().set(settings);
            Styles.apply(stage.getScene(), settings.theme());
        });
        Headless.settle(window);
    }

    /** Makes it so large, in logical pixels, and shows each as so many of the device. */
    void size(double width, double height, double scale) {
        Headless.run(() -> {
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Headless.settle(window);
    }

    /** Presses a key where the keyboard is. */
    void press(KeyCode code, boolean shift, boolean control, boolean alt) {
        Headless.run(() -> {
            var at = window.getScene().getFocusOwner();
            (at == null ? window : at).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code.getName(), code, shift, control, alt, false));
        });
        Headless.settle(window);
    }

    @Override
    public void close() throws StoreFault {
        Headless.run(stage::close);
        shell.close();
    }
}
