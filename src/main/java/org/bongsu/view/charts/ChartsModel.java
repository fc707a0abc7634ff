package org.bongsu.view.charts;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.ChartOptions;
import org.bongsu.desk.Charts;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.chart.Part;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The chart in front: which one, how it counts, what of it is under the pointer, and what a click on it means. */
public final class ChartsModel {
    private final Session session;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private final ObjectProperty<FigureKind> kind = new SimpleObjectProperty<>(FigureKind.TENSION);
    private final ObjectProperty<ChartOptions> options = new SimpleObjectProperty<>(ChartOptions.DEFAULT);
    private final ObjectProperty<@Nullable Part> lit = new SimpleObjectProperty<>();
    private final ObservableValue<@Nullable Chart> chart;
    private final ObservableValue<@Nullable Chart> figure;

    public ChartsModel(Session session, Overview overview, ObservableValue<Look> look) {
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.chart = Bindings.createObjectBinding(this::draw, look, overview.shown(), overview.tension(), kind, options);
        this.figure = Bindings.createObjectBinding(() -> {
            Chart drawn = chart.getValue();
            return drawn == null ? null : drawn.lit(lit.get());
        }, chart, lit);
        kind.subscribe(other -> lit.set(null));
        overview.shown().subscribe(shown -> lit.set(null));
    }

    private @Nullable Chart draw() {
        Chart drawn = overview.span().map(span -> charts().draw(kind.get(),
                new Charts.Basis(overview.shown().get(), session.filter().get(), span), look.getValue())).orElse(null);
        return drawn == null || drawn.incidents().isEmpty() ? null : drawn;
    }

    private Charts charts() {
        return new Charts(session.codebook(), session.situation().get(), new Charts.Indexing(overview.source(), overview.settings(), null), options.get());
    }

    /** Which chart is in front. */
    ObjectProperty<FigureKind> kind() {
        return kind;
    }

    /** How it counts. */
    ObjectProperty<ChartOptions> options() {
        return options;
    }

    /** What of it is under the pointer, or null. */
    ObjectProperty<@Nullable Part> lit() {
        return lit;
    }

    /** The chart without what is lit, or null where nothing fits it. */
    ObservableValue<@Nullable Chart> chart() {
        return chart;
    }

    /** The chart as it is to be drawn. */
    ObservableValue<@Nullable Chart> figure() {
        return figure;
    }

    /** What an export would draw. */
    public Drawing drawing() {
        return new Drawing(kind.get(), options.get());
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

    /** Narrows the filter to a part, or opens it again; a part that is one incident chooses it. */
    void onPart(Part part) {
        Optional<Filter> narrowed = charts().narrowed(kind.get(), part, session.filter().get());
        if (narrowed.isPresent()) {
            session.filter().set(narrowed.get());
        } else if (part.incidents().size() == 1) {
            session.selection().set(session.selection().get().choose(part.incidents().getFirst().id()));
        }
    }

    /** Takes the filter's period away. */
    void onAllTime() {
        overview.period(Period.ALWAYS);
    }
}
