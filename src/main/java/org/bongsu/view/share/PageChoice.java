package org.bongsu.view.share;

import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.FigureCall;
import org.bongsu.model.Coded;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/** The page that is chosen for a figure: its format, its size, its fineness, its colours and its language. */
final class PageChoice {
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
    private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.SCREEN);
    private final ObjectProperty<FigureCall.Sides> own = new SimpleObjectProperty<>(new FigureCall.Sides(Preset.OWN.width(), Preset.OWN.height(0.75)));
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(Preset.SCREEN.scale());
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;
    private final @Nullable NameUsage names;

    /**
     * A page in the colours and the language of the screen to begin with.
     *
     * @param again the page of a figure that came back, which is taken as it is; or null
     */
    PageChoice(Settings settings, @Nullable FigureCall again) {
        this.theme = new SimpleObjectProperty<>(settings.theme());
        this.language = new SimpleObjectProperty<>(settings.language());
        this.names = again == null ? null : again.page().names();
        if (again != null) {
            preset.set(Preset.OWN);
            own.set(again.sides());
            scale.set(again.page().scale());
            theme.set(again.page().theme());
            language.set(again.page().language());
            format.set(Coded.of(Format.class, again.ending()));
        }
        preset.subscribe((before, after) -> {
            if (after == Preset.OWN) {
                return;
            }
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

    /** The size of one's own, in points. */
    ObjectProperty<FigureCall.Sides> own() {
        return own;
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

    /** All of it that makes a drawing another. */
    Stream<ObservableValue<?>> all() {
        return Stream.of(preset, own, scale, theme, language, format);
    }

    /** In points; on paper the height is that of the figure itself, to which its words are added. */
    FigureCall.Sides sides(double ratio) {
        Preset now = preset.get();
        return now == Preset.OWN ? own.get() : new FigureCall.Sides(now.width(), Math.max(100, now.height(ratio)));
    }

    FigureCall.Page page(double ratio, boolean manifest) {
        return new FigureCall.Page(sides(ratio), scale.get(), theme.get(), language.get(), names, manifest);
    }
}
