package org.bongsu.view.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Learning;
import org.bongsu.model.Coded;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.FieldRow;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.UnderstoodField;

/** The settings; each takes effect when it is made. */
public final class SettingsSheet {
    private static final double WIDTH = 560;
    private static final double NAMES = 136;
    private static final List<String> NEAR = List.of("Asia/Seoul", "Asia/Pyongyang", "UTC", "Asia/Tokyo", "Asia/Shanghai",
            "Asia/Vladivostok", "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles");
    private static final double LONGEST = 365;
    private static final int LONGEST_NAME = 60;

    private final ObjectProperty<Settings> settings;
    private final Texts texts;
    private final Sheets sheets;
    private Optional<Learning> learning = Optional.empty();

    public SettingsSheet(ObjectProperty<Settings> settings, Texts texts, Sheets sheets) {
        this.settings = settings;
        this.texts = texts;
        this.sheets = sheets;
    }

    /** Shows also what is learned from the decisions of the open store. */
    public SettingsSheet with(Optional<Learning> open) {
        learning = open;
        return this;
    }

    /** Opens it. */
    public void show() {
        Settings now = settings.get();
        VBox body = new VBox(12,
                row("settings.language", choice(now.language(), Language.values(), "language.", Settings::withLanguage)),
                row("settings.theme", choice(now.theme(), new Theme[] {Theme.LIGHT, Theme.DARK}, "theme.", Settings::withTheme)),
                row("settings.names", choice(now.names(), NameUsage.values(), "names.", Settings::withNames)),
                row("settings.zone", zones(now.zone())), row("settings.coder", coder(now.coder())),
                row("settings.half-life", halfLife(now.halfLife())));
        learning.ifPresent(open -> body.getChildren().add(row("settings.learning", new LearningField(open, texts))));
        sheets.show(new Sheet(texts.of("settings.title"), WIDTH, body).buttons(done()));
    }

    private javafx.scene.control.Button done() {
        var button = texts.button("sheet.done", sheets::close, "accent");
        button.setDefaultButton(true);
        return button;
    }

    private Node row(String key, Node field) {
        return new FieldRow(texts.of(key), NAMES, field);
    }

    private <E extends Enum<E> & Coded> Segments<E> choice(E first, E[] values, String prefix, BiFunction<Settings, E, Settings> with) {
        Segments<E> segments = new Segments<>(first);
        for (E value : values) {
            segments.with(value, texts.of(prefix + value.code()));
        }
        segments.value().subscribe((before, after) -> settings.set(with.apply(settings.get(), after)));
        return segments;
    }

    private ComboBox<String> zones(ZoneId current) {
        ComboBox<String> zones = new ComboBox<>();
        TreeSet<String> all = new TreeSet<>(NEAR);
        all.add(current.getId());
        all.add(ZoneId.systemDefault().getId());
        zones.getItems().setAll(NEAR);
        all.stream().filter(id -> !NEAR.contains(id)).forEach(zones.getItems()::add);
        zones.setValue(current.getId());
        zones.setMaxWidth(Double.MAX_VALUE);
        zones.valueProperty().subscribe((before, id) -> settings.set(settings.get().withZone(ZoneId.of(id))));
        return zones;
    }

    private UnderstoodField halfLife(double current) {
        UnderstoodField field = new UnderstoodField();
        field.field().setText(texts.words().getValue().number(current, 2));
        field.field().textProperty().subscribe(typed -> days(typed).ifPresentOrElse(days -> {
            field.understood(texts.say("settings.half-life.is", days));
            settings.set(settings.get().withHalfLife(days));
        }, () -> field.notUnderstood(texts.say("settings.half-life.not"))));
        return field;
    }

    private UnderstoodField coder(String current) {
        UnderstoodField field = new UnderstoodField();
        field.field().setText(current);
        field.field().textProperty().subscribe(typed -> {
            String name = typed.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                field.notUnderstood(texts.say("settings.coder.not"));
            } else {
                field.understood(texts.say("settings.coder.is"));
                settings.set(settings.get().withCoder(name));
            }
        });
        return field;
    }

    /** A number of days, up to a year. */
    static Optional<Double> days(String typed) {
        try {
            double days = Double.parseDouble(typed.strip());
            return days > 0 && days <= LONGEST ? Optional.of(days) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
