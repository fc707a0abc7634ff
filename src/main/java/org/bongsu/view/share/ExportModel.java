package org.bongsu.view.share;

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
import org.bongsu.figure.Figure;
import org.bongsu.figure.PlateText;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;

/** What is chosen in the export dialog, and what comes of it: the plate, its size, its manifest, its file. */
public final class ExportModel {
    private final Exportable exportable;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
    private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.SCREEN);
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty subtitle = new SimpleStringProperty("");
    private final BooleanProperty manifest = new SimpleBooleanProperty(true);
    private final ObjectProperty<Path> folder;
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(Preset.SCREEN.scale());
    private final StringProperty fileName;
    private final ObservableValue<ExportCall.Dress> dress;
    private final ObservableValue<Figure> preview;

    /**
     * A model for a figure.
     *
     * @param folder where figures go unless another place is chosen
     */
    public ExportModel(Exportable exportable, Theme theme, Language language, Path folder) {
        this.exportable = exportable;
        this.theme = new SimpleObjectProperty<>(theme);
        this.language = new SimpleObjectProperty<>(language);
        this.folder = new SimpleObjectProperty<>(folder);
        this.fileName = new SimpleStringProperty(exportable.name());
        propose(exportable.text(language));
        this.language.subscribe(this::translate);
        preset.subscribe((before, after) -> {
            scale.set(after.scale());
            if (after.paper() != before.paper()) {
                this.theme.set(after.paper() ? Theme.PRINT : theme);
                format.set(after.paper() ? Format.PDF : Format.PNG);
            }
        });
        dress = Bindings.createObjectBinding(this::dressed, this.theme, this.language, title, subtitle);
        preview = Bindings.createObjectBinding(this::previewed, dress, preset);
    }

    ObjectProperty<Format> format() {
        return format;
    }

    ObjectProperty<Preset> preset() {
        return preset;
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

    /** Pixels of a PNG to a point. */
    ObjectProperty<Double> scale() {
        return scale;
    }

    /** The plate that would be written, fitted to where it is shown. */
    ObservableValue<Figure> preview() {
        return preview;
    }

    /** The manifest as text. */
    ObservableValue<String> manifestText() {
        return dress.map(exportable::manifest);
    }

    /** In points. */
    double width() {
        return preset.get().width();
    }

    /** In points. */
    double height() {
        return preset.get().height(exportable.ratio());
    }

    /** Where the file goes, with the ending of its format. */
    ObservableValue<Path> out() {
        return Bindings.createObjectBinding(() -> folder.get().resolve(fileName.get() + "." + format.get().code()), folder, fileName, format);
    }

    /** Takes another place; the ending of its format, if it has one, chooses the format. */
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

    /** What is asked for now. */
    ExportCall call() {
        ExportCall.Page page = new ExportCall.Page(format.get(), width(), height(), scale.get());
        return new ExportCall(dress.getValue(), page, manifest.get(), out().getValue());
    }

    Exportable exportable() {
        return exportable;
    }

    private void propose(PlateText text) {
        title.set(text.title());
        subtitle.set(text.subtitle());
    }

    /** Texts that were not altered follow the language. */
    private void translate(Language before, Language after) {
        PlateText old = exportable.text(before);
        PlateText proposed = exportable.text(after);
        if (title.get().equals(old.title())) {
            title.set(proposed.title());
        }
        if (subtitle.get().equals(old.subtitle())) {
            subtitle.set(proposed.subtitle());
        }
    }

    private ExportCall.Dress dressed() {
        PlateText proposed = exportable.text(language.get());
        PlateText text = new PlateText(title.get().strip(), subtitle.get().strip(), proposed.note(), proposed.source(), proposed.draft());
        return new ExportCall.Dress(theme.get(), language.get(), text);
    }

    private Figure previewed() {
        return new Preview(exportable.plate(dress.getValue()), width(), height());
    }
}
