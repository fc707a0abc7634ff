package org.bongsu.view.charts;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.ChartOptions;
import org.bongsu.desk.Charts;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Publishers;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.Weighing;
import org.bongsu.figure.Look;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.chart.Part;
import org.bongsu.figure.chart.Parts;
import org.bongsu.job.Jobs;
import org.bongsu.job.Newest;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The chart in front, made beside the screen's thread: which one, how it counts, what of it is looked at, and what a click on it means. */
public final class ChartsModel {
    private final Session session;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private final Jobs storeJobs;
    private final Weighing weighing;
    private final Newest<Optional<Chart>> making;
    private final ObjectProperty<FigureKind> kind = new SimpleObjectProperty<>(FigureKind.TENSION);
    private final ObjectProperty<ChartOptions> options = new SimpleObjectProperty<>(ChartOptions.DEFAULT);
    private final ObjectProperty<@Nullable Part> lit = new SimpleObjectProperty<>();
    private final BooleanProperty pinned = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Chart> figure = new ReadOnlyObjectWrapper<>();
    private Consumer<String> wrong = text -> { };

    /** Where work of charts runs: charts are made beside, settings kept by the store's. */
    public record Threads(Jobs beside, Jobs store) { }

    public ChartsModel(Session session, Overview overview, ObservableValue<Look> look, Threads threads) {
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.storeJobs = threads.store();
        this.weighing = new Weighing(session);
        this.making = new Newest<>(threads.beside(), "chart", made -> show(made.orElse(null)));
        kind.subscribe(other -> {
            lit.set(null);
            pinned.set(false);
        });
        overview.shown().subscribe((before, after) -> renew());
        overview.tension().subscribe((before, after) -> renew());
        look.subscribe((before, after) -> renew());
        kind.subscribe((before, after) -> renew());
        options.subscribe((before, after) -> renew());
        weighing.tried().subscribe((before, after) -> renew());
        chart.subscribe(drawn -> light());
        lit.subscribe(part -> light());
        renew();
    }

    private void renew() {
        Optional<Period> span = overview.span();
        if (span.isEmpty()) {
            making.ask(progress -> Optional.empty());
            return;
        }
        Charts charts = charts();
        FigureKind asked = kind.get();
        Look looked = look.getValue();
        Charts.Basis basis = new Charts.Basis(overview.shown().get(), session.filter().get(), span.get());
        making.ask(progress -> Optional.of(charts.draw(asked, basis, looked)).filter(drawn -> !drawn.empty()));
    }

    /** Shows a chart that was made; what was looked at in the one before is found in it again. */
    private void show(@Nullable Chart made) {
        Part before = lit.get();
        int place = made == null || before == null ? -1 : place(made, before);
        chart.set(made);
        if (before != null) {
            lit.set(made == null || place < 0 ? null : made.parts().get(place));
        }
    }

    private static int place(Chart chart, Part part) {
        try {
            int place = chart.parts().find(part.key());
            return place < chart.parts().size() ? place : -1;
        } catch (DateTimeException e) {
            // The key of a part of another kind of chart.
            return -1;
        }
    }

    private void light() {
        Chart drawn = chart.get();
        figure.set(drawn == null ? null : drawn.lit(lit.get()));
    }

    private Charts charts() {
        IndexSettings kept = overview.settings();
        IndexSettings tried = weighing.tried().get();
        return new Charts(session.codebook(), session.situation().get(), new Charts.Indexing(overview.source(), tried == null ? kept : tried,
                tried == null || tried.equals(kept) ? null : kept), options.get());
    }

    /** Which chart is in front. */
    ObjectProperty<FigureKind> kind() {
        return kind;
    }

    /** How it counts. */
    ObjectProperty<ChartOptions> options() {
        return options;
    }

    /** What of it is looked at, by pointer or keys, or null. */
    ObjectProperty<@Nullable Part> lit() {
        return lit;
    }

    /** Whether what is looked at stays when the pointer moves on. */
    BooleanProperty pinned() {
        return pinned;
    }

    /** The chart without what is lit, or null where nothing fits it. */
    ReadOnlyObjectProperty<@Nullable Chart> chart() {
        return chart.getReadOnlyProperty();
    }

    /** The chart as it is to be drawn. */
    ReadOnlyObjectProperty<@Nullable Chart> figure() {
        return figure.getReadOnlyProperty();
    }

    /** What an export would draw. */
    public Drawing drawing() {
        return new Drawing(kind.get(), options.get());
    }

    /**
     * Brings a chart to the front as it was drawn.
     *
     * @param index settings of the index that it was drawn by, which are tried where others are in force; or null
     */
    public void show(Drawing drawing, @Nullable IndexSettings index) {
        kind.set(drawing.kind());
        options.set(drawing.options());
        weighing.tried().set(index == null || index.equals(overview.settings()) ? null : index);
    }

    /** Brings back what is in front at this moment. */
    public Runnable now() {
        FigureKind before = kind.get();
        ChartOptions counted = options.get();
        IndexSettings tried = weighing.tried().get();
        return () -> {
            kind.set(before);
            options.set(counted);
            weighing.tried().set(tried);
        };
    }

    /** Told of what went wrong, in words. */
    public void onWrong(Consumer<String> action) {
        wrong = action;
    }

    Words words() {
        return look.getValue().words();
    }

    ObservableValue<Look> look() {
        return look;
    }

    Overview overview() {
        return overview;
    }

    Session session() {
        return session;
    }

    Weighing weighing() {
        return weighing;
    }

    /** Who says of an incident that it happened. */
    List<String> sources(Incident incident) {
        return Publishers.of(session.situation().get(), incident);
    }

    /** The day that before and after are about. */
    String around() {
        return charts().around(overview.shown().get()).toString();
    }

    /** Takes the day that before and after are about as people type it; what is no day changes nothing, and is said to. */
    boolean onAround(String typed) {
        if (typed.isBlank()) {
            options.set(options.get().withAround(null));
            return true;
        }
        Optional<DateSpan> day = overview.day(typed);
        day.ifPresent(span -> options.set(options.get().withAround(span.start())));
        return day.isPresent();
    }

    /** Looks at what is under the pointer, unless something is pinned; where nothing is, what was looked at stays. */
    void onHover(@Nullable Part part) {
        Part before = lit.get();
        if (!pinned.get() && part != null && (before == null || !before.key().equals(part.key()))) {
            lit.set(part);
        }
    }

    /** Goes to another part by key. */
    void onStep(Parts.Step step) {
        Chart drawn = chart.get();
        if (drawn != null) {
            drawn.parts().step(lit.get(), step).ifPresent(lit::set);
        }
    }

    /** Looks at nothing; false where nothing was looked at. */
    boolean onNothing() {
        boolean some = lit.get() != null;
        pinned.set(false);
        lit.set(null);
        return some;
    }

    /** Keeps what is looked at, or lets it go again; a click on another part keeps that. */
    void onPin(Part part) {
        Part before = lit.get();
        boolean same = before != null && before.key().equals(part.key());
        lit.set(part);
        pinned.set(!(same && pinned.get()));
    }

    /** What a click on a part does: the day of an index is kept to be read, all else narrows the filter. */
    void onClick(Part part) {
        if (kind.get().index()) {
            onPin(part);
        } else {
            onPart(part);
        }
    }

    /** Narrows the filter to a part, or opens it again; a part that is one incident chooses it. */
    void onPart(Part part) {
        Optional<Filter> narrowed = charts().narrowed(kind.get(), part, session.filter().get());
        if (narrowed.isPresent()) {
            session.filter().set(narrowed.get());
        } else if (part.incidents().size() == 1) {
            onIncident(part.incidents().getFirst());
        }
    }

    /** Chooses an incident. */
    void onIncident(Incident incident) {
        session.selection().set(session.selection().get().choose(incident.id()));
    }

    /** What is looked at as text to be pasted: its row of the table under the headings where it has one, else its words. */
    Optional<String> copied() {
        Chart drawn = chart.get();
        Part part = lit.get();
        if (drawn == null || part == null) {
            return Optional.empty();
        }
        var table = drawn.table();
        int place = place(drawn, part);
        if (place >= 0 && table.rows().size() == drawn.parts().size()) {
            return Optional.of(String.join("\t", table.header()) + "\n" + String.join("\t", table.rows().get(place)));
        }
        return Optional.of(part.says());
    }

    /** Takes the filter's period away. */
    void onAllTime() {
        overview.period(Period.ALWAYS);
    }

    /** Keeps the settings that are tried. */
    void onKeep() {
        IndexSettings settings = weighing.tried().get();
        if (settings != null) {
            storeJobs.run("weigh", progress -> {
                weighing.keep(settings);
                return settings;
            }).then(kept -> {
                if (Objects.equals(weighing.tried().get(), kept)) {
                    weighing.tried().set(null);
                }
            }).failed(StoreFault.class, fault -> wrong.accept(fault.say(words()))).start();
        }
    }
}
