package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.report.ReportCall;
import org.bongsu.desk.report.ReportPart;
import org.bongsu.desk.report.Reporting;
import org.bongsu.job.Jobs;
import org.bongsu.job.Newest;
import org.bongsu.job.Progress;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.publish.report.Page;
import org.bongsu.publish.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** What is chosen in the dialog of a report, and what comes of it: its pages, its days, its file. */
public final class ReportModel {
    /**
     * A report as it would be written.
     *
     * @param period the days that it is about
     * @param count  how many incidents it has
     */
    record Made(List<Page> pages, Period period, int count, String manifest) { }

    private final Reporting reporting;
    private final Filter filter;
    private final StringProperty days = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.PRINT);
    private final ObjectProperty<ReportFormat> format = new SimpleObjectProperty<>(ReportFormat.HTML);
    private final Map<ReportPart, BooleanProperty> parts = new EnumMap<>(ReportPart.class);
    private final BooleanProperty dated = new SimpleBooleanProperty(false);
    private final BooleanProperty manifest = new SimpleBooleanProperty(true);
    private final ObjectProperty<Path> folder;
    private final StringProperty fileName = new SimpleStringProperty("situation-report");
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final Newest<Made> newest;

    /**
     * A model of a report over the incidents of a filter.
     *
     * @param folder where it goes unless another place is chosen
     */
    public ReportModel(Reporting reporting, Filter filter, Settings settings, Path folder, Jobs jobs) {
        this.reporting = reporting;
        this.filter = filter;
        this.language = new SimpleObjectProperty<>(settings.language());
        this.folder = new SimpleObjectProperty<>(folder);
        this.newest = new Newest<>(jobs, "report", made::set);
        Period period = filter.period();
        if (period.from() != null && period.to() != null) {
            days.set(period.from() + " – " + period.to());
        }
        for (ReportPart part : ReportPart.values()) {
            BooleanProperty chosen = new SimpleBooleanProperty(true);
            parts.put(part, chosen);
            chosen.subscribe(is -> make());
        }
        List.of(days, title, author).forEach(text -> text.subscribe(typed -> make()));
        language.subscribe(chosen -> make());
        theme.subscribe(chosen -> make());
        dated.subscribe(is -> make());
        manifest.subscribe(is -> make());
    }

    /** The days as they are typed; empty for those that the report finds by itself. */
    StringProperty days() {
        return days;
    }

    StringProperty title() {
        return title;
    }

    StringProperty author() {
        return author;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<ReportFormat> format() {
        return format;
    }

    /** Whether it has a part. */
    BooleanProperty has(ReportPart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /** Whether it says the day on which it was made. */
    BooleanProperty dated() {
        return dated;
    }

    /** Whether it carries its manifest. */
    BooleanProperty carried() {
        return manifest;
    }

    /** The report as it would be written, null until it is made for the first time. */
    ReadOnlyObjectProperty<@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    /** Whether the typed days can be understood. */
    boolean understood() {
        return days.get().isBlank() || reporting.days(days.get()).isPresent();
    }

    /** Where the file goes, with the ending of its format. */
    ObservableValue<Path> out() {
        return Bindings.createObjectBinding(() -> folder.get().resolve(fileName.get() + "." + format.get().code()), folder, fileName, format);
    }

    /** Takes another place; the ending of its name, where it is one of a format, chooses the format. */
    void out(Path file) {
        String name = String.valueOf(file.getFileName());
        for (ReportFormat each : ReportFormat.values()) {
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
        ReportCall call = call().orElseThrow();
        ReportFormat as = format.get();
        Path file = out().getValue();
        return progress -> {
            reporting.write(call, as, file, progress);
            return file;
        };
    }

    /** Writes a file and says which. */
    interface Writing {
        Path run(Progress progress) throws IOException;
    }

    private void make() {
        if (parts.size() == ReportPart.values().length) {
            call().ifPresent(call -> newest.ask(progress -> new Made(reporting.pages(call, progress), reporting.period(call.filter()), reporting.count(call.filter()), reporting.manifestText(call))));
        }
    }

    /** The report that is chosen; empty while the days cannot be understood. */
    private Optional<ReportCall> call() {
        Optional<Period> typed = reporting.days(days.get());
        if (!days.get().isBlank() && typed.isEmpty()) {
            return Optional.empty();
        }
        Set<ReportPart> chosen = EnumSet.noneOf(ReportPart.class);
        parts.forEach((part, is) -> {
            if (is.get()) {
                chosen.add(part);
            }
        });
        return Optional.of(new ReportCall(filter.withPeriod(typed.orElse(Period.ALWAYS)), chosen,
                new ReportCall.Head(title.get(), author.get(), dated.get() ? reporting.today() : null), new ReportCall.Look(language.get(), theme.get()), manifest.get()));
    }
}
