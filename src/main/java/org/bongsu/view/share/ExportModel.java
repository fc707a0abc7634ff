package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.Sharing;
import org.bongsu.figure.Figure;
import org.bongsu.figure.PlateChoice;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;

/** What is chosen in the export dialog, and what comes of it: the plate, its size, its manifest, its file. */
public final class ExportModel {
    /** What is drawn: one of the figures, over the incidents of a filter. */
    public record Subject(Drawing drawing, Filter filter) {
        private double ratio() {
            return drawing.kind().sides().height() / drawing.kind().sides().width();
        }
    }

    private final Sharing sharing;
    private final Subject subject;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
    private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.SCREEN);
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(Preset.SCREEN.scale());
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty subtitle = new SimpleStringProperty("");
    private final BooleanProperty manifest = new SimpleBooleanProperty(true);
    private final ObjectProperty<Path> folder;
    private final StringProperty fileName;
    private Proposed proposed = new Proposed("", "");

    /**
     * A model for a figure, with the colours and the language of the screen to begin with.
     *
     * @param folder where figures go unless another place is chosen
     */
    public ExportModel(Sharing sharing, Subject subject, Settings settings, Path folder) {
        this.sharing = sharing;
        this.subject = subject;
        this.theme = new SimpleObjectProperty<>(settings.theme());
        this.language = new SimpleObjectProperty<>(settings.language());
        this.folder = new SimpleObjectProperty<>(folder);
        this.fileName = new SimpleStringProperty(subject.drawing().kind().code());
        this.proposed = proposed();
        title.set(proposed.title());
        subtitle.set(proposed.subtitle());
        language.subscribe((before, after) -> translate());
        preset.subscribe((before, after) -> {
            scale.set(after.scale());
            if (after.paper() != before.paper()) {
                theme.set(after.paper() ? Theme.PRINT : settings.theme());
                format.set(after.paper() ? Format.PDF : Format.PNG);
            }
        });
    }

    ObjectProperty<Format> format() {
        return format;
    }

    ObjectProperty<Preset> preset() {
        return preset;
    }

    /** Pixels of a PNG to a point. */
    ObjectProperty<Double> scale() {
        return scale;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    StringProperty title() {
        return title;
    }

    StringProperty subtitle() {
        return subtitle;
    }

    /** Whether the file carries its manifest. */
    BooleanProperty carried() {
        return manifest;
    }

    /** In points, in a size. */
    double width(Preset in) {
        return in.width();
    }

    /** In points, in a size. */
    double height(Preset in) {
        return in.height(subject.ratio());
    }

    /** The very plate that would be written, fitted to where it is shown. */
    ObservableValue<Figure> preview() {
        return Bindings.createObjectBinding(() -> new Preview(sharing.preview(call()), width(preset.get()), height(preset.get())),
                preset, theme, language, title, subtitle);
    }

    /** The manifest as text. */
    ObservableValue<String> manifestText() {
        return Bindings.createStringBinding(() -> sharing.make(call()).manifestText(), preset, theme, language);
    }

    /** Where the file goes, with the ending of its format. */
    ObservableValue<Path> out() {
        return Bindings.createObjectBinding(this::file, folder, fileName, format);
    }

    /** Takes another place; the ending of its name, where it is one of a format, chooses the format. */
    void out(Path file) {
        String name = String.valueOf(file.getFileName());
        for (Format each : Format.values()) {
            String ending = "." + each.code();
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                format.set(each);
                name = name.substring(0, name.length() - ending.length());
            }
        }
        Path parent = file.toAbsolutePath().getParent();
        folder.set(parent == null ? folder.get() : parent);
        fileName.set(name);
    }

    /** What writing does, as chosen at this moment. */
    Writing writing() {
        FigureCall call = call();
        Path file = file();
        return () -> {
            sharing.figure(call, file);
            return file;
        };
    }

    /** Writes a file and says which. */
    interface Writing {
        Path run() throws IOException;
    }

    private FigureCall call() {
        FigureCall.Sides sides = new FigureCall.Sides(width(preset.get()), height(preset.get()));
        return new FigureCall(subject.drawing(), subject.filter(), FigureCall.format(format.get().code()),
                new FigureCall.Page(sides, scale.get(), theme.get(), language.get(), manifest.get())).with(PlateChoice.WHOLE.with(heading()));
    }

    private PlateChoice.Own heading() {
        String own = title.get().strip();
        String below = subtitle.get().strip();
        return new PlateChoice.Own(own.equals(proposed.title()) ? null : own, below.equals(proposed.subtitle()) ? null : below, null);
    }

    private Path file() {
        return folder.get().resolve(fileName.get() + "." + format.get().code());
    }

    /** What Bongsu would write. */
    private record Proposed(String title, String subtitle) { }

    private Proposed proposed() {
        return new Proposed(Sharing.title(call()), sharing.subtitle(call()));
    }

    /** Texts that were not altered follow the language. */
    private void translate() {
        Proposed before = proposed;
        Proposed after = proposed();
        proposed = after;
        title.set(title.get().equals(before.title()) ? after.title() : title.get());
        subtitle.set(subtitle.get().equals(before.subtitle()) ? after.subtitle() : subtitle.get());
    }
}
