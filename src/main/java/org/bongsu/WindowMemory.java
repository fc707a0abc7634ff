package org.bongsu;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.bongsu.model.Coded;
import org.bongsu.publish.SafeFile;

/** How the window stood when it was closed, and the stores that were open lately, in a small file; what cannot be read is forgotten. */
final class WindowMemory {
    private static final int RECENT = 8;

    /** Where the window stood, in logical pixels; a negative width stands for never. */
    record Frame(double x, double y, double width, double height, boolean maximized) {
        static final Frame NEVER = new Frame(0, 0, -1, -1, false);
    }

    private final Path file;
    private final Properties values = new Properties();

    WindowMemory(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger(WindowMemory.class.getName()).log(Level.WARNING, "the window's place was not read", e);
        }
    }

    Frame frame() {
        return values.containsKey("width")
                ? new Frame(number("x", 0), number("y", 0), number("width", -1), number("height", -1), Boolean.parseBoolean(values.getProperty("maximized")))
                : Frame.NEVER;
    }

    void frame(Frame frame) {
        values.setProperty("x", Double.toString(frame.x()));
        values.setProperty("y", Double.toString(frame.y()));
        values.setProperty("width", Double.toString(frame.width()));
        values.setProperty("height", Double.toString(frame.height()));
        values.setProperty("maximized", Boolean.toString(frame.maximized()));
    }

    Screen screen() {
        try {
            return Coded.of(Screen.class, values.getProperty("screen", Screen.DESK.code()));
        } catch (IllegalArgumentException e) {
            return Screen.DESK;
        }
    }

    void screen(Screen screen) {
        values.setProperty("screen", screen.code());
    }

    /** Whether the tour was never begun; from now on it was. */
    boolean firstTour() {
        return values.setProperty("toured", "true") == null;
    }

    /** How the list of the desk is laid out; empty before it was changed. */
    String list() {
        return values.getProperty("list", "");
    }

    void list(String layout) {
        values.setProperty("list", layout);
    }

    /** 1 to 2. */
    double zoom() {
        return Math.clamp(number("zoom", 1), 1, 2);
    }

    void zoom(double zoom) {
        values.setProperty("zoom", Double.toString(zoom));
    }

    /** The stores that were open lately, the last one first. */
    List<Path> recent() {
        return Stream.iterate(0, i -> i + 1).limit(RECENT).map(i -> values.getProperty("recent." + i)).takeWhile(p -> p != null).map(Path::of).toList();
    }

    /** Puts a store before the others. */
    void opened(Path store) {
        List<Path> all = new ArrayList<>(recent());
        all.remove(store.toAbsolutePath());
        all.addFirst(store.toAbsolutePath());
        for (int i = 0; i < Math.min(RECENT, all.size()); i++) {
            values.setProperty("recent." + i, all.get(i).toString());
        }
    }

    /** The ids of the commands that were taken from the palette lately, the last one first. */
    List<String> commands() {
        return Stream.iterate(0, i -> i + 1).limit(RECENT).map(i -> values.getProperty("command." + i)).takeWhile(id -> id != null).toList();
    }

    /** Puts a command before the others. */
    void used(String command) {
        List<String> all = new ArrayList<>(commands());
        all.remove(command);
        all.addFirst(command);
        for (int i = 0; i < Math.min(RECENT, all.size()); i++) {
            values.setProperty("command." + i, all.get(i));
        }
    }

    void save() throws IOException {
        StringWriter out = new StringWriter();
        values.store(out, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        SafeFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private double number(String key, double otherwise) {
        try {
            double value = Double.parseDouble(values.getProperty(key, "" + otherwise));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
