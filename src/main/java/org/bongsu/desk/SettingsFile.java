package org.bongsu.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.bongsu.model.Coded;
import org.bongsu.model.InboxOrder;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.PageSetting;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.publish.SafeFile;
import org.jspecify.annotations.Nullable;

/** The user's settings and the store that was open last, in a small file; what cannot be read falls back to the default. */
public final class SettingsFile {
    private final Path file;
    private final Properties values = new Properties();

    public SettingsFile(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger(SettingsFile.class.getName()).log(System.Logger.Level.WARNING, "settings not read, using defaults", e);
        }
    }

    /** The settings; without a choice of language, that of the system. */
    public Settings settings() {
        Settings d = Settings.DEFAULT;
        Language system = Locale.getDefault().getLanguage().equals("ko") ? Language.KO : Language.EN;
        return new Settings(coded(Language.class, "language", system), coded(Theme.class, "theme", d.theme()),
                coded(NameUsage.class, "names", d.names()), zone(d.zone()),
                number("halfLife", d.halfLife(), 0, 365), page(d.page()), coder(d.coder()));
    }

    private PageSetting page(PageSetting d) {
        return new PageSetting(number("page.size", d.size(), 0, 100), (int) number("page.measure", d.measure(), 0, 200),
                flag("page.marks", d.marks()), flag("page.guideline", d.guideline()), coded(InboxOrder.class, "inbox.order", d.order()));
    }

    private String coder(String otherwise) {
        String name = values.getProperty("coder", "").strip();
        return name.isEmpty() ? otherwise : name;
    }

    /** The folder of the store that was open last. */
    public Optional<Path> lastStore() {
        return Optional.ofNullable(values.getProperty("store")).map(Path::of);
    }

    /** Keeps settings and the open store. */
    public void save(Settings settings, @Nullable Path store) throws IOException {
        values.setProperty("language", settings.language().code());
        values.setProperty("theme", settings.theme().code());
        values.setProperty("names", settings.names().code());
        values.setProperty("zone", settings.zone().getId());
        values.setProperty("halfLife", Double.toString(settings.halfLife()));
        values.setProperty("page.size", Double.toString(settings.page().size()));
        values.setProperty("page.measure", Integer.toString(settings.page().measure()));
        values.setProperty("page.marks", Boolean.toString(settings.page().marks()));
        values.setProperty("page.guideline", Boolean.toString(settings.page().guideline()));
        values.setProperty("inbox.order", settings.page().order().code());
        if (!settings.coder().equals(Settings.DEFAULT.coder()) || values.containsKey("coder")) {
            values.setProperty("coder", settings.coder());
        }
        if (store != null) {
            values.setProperty("store", store.toString());
        }
        StringWriter out = new StringWriter();
        values.store(out, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Settings may be a link into a folder of such files, which is the user's own doing.
        SafeFile.write(Files.exists(file) ? file.toRealPath() : file, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private <E extends Enum<E> & Coded> E coded(Class<E> type, String key, E otherwise) {
        try {
            String value = values.getProperty(key);
            return value == null ? otherwise : Coded.of(type, value);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    private ZoneId zone(ZoneId otherwise) {
        try {
            return ZoneId.of(values.getProperty("zone", otherwise.getId()));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(key, Boolean.toString(otherwise)));
    }

    /** A number above one bound and not above another; any other is not believed. */
    private double number(String key, double otherwise, double above, double most) {
        try {
            double value = Double.parseDouble(values.getProperty(key, Double.toString(otherwise)));
            return value > above && value <= most ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
