package org.bongsu.view.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.figure.MonthlyFigure;
import org.bongsu.figure.MonthlyScene;
import org.bongsu.figure.TensionFigure;
import org.bongsu.figure.TensionScene;
import org.bongsu.model.Period;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What the charts show of the one filter, and what a click on them means. */
public final class ChartsModel {
    private final Session session;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>();
    private final ObservableValue<@Nullable TensionFigure> tension;
    private final ObservableValue<MonthlyFigure> monthly;

    public ChartsModel(Session session, Overview overview, ObservableValue<Look> look) {
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.tension = Bindings.createObjectBinding(() -> overview.tension().get()
                .map(series -> new TensionFigure(look.getValue(),
                        new TensionScene(series, overview.halfLife(), null, session.filter().get().period(), day.get())))
                .orElse(null), look, overview.tension(), day);
        this.monthly = Bindings.createObjectBinding(() -> new MonthlyFigure(look.getValue(),
                new MonthlyScene(overview.shown().get(), session.codebook(), session.filter().get().period(), month.get())),
                look, overview.shown(), month);
    }

    ObservableValue<@Nullable TensionFigure> tension() {
        return tension;
    }

    ObservableValue<MonthlyFigure> monthly() {
        return monthly;
    }

    /** The day under the pointer, or null. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** The month under the pointer, or null. */
    ObjectProperty<@Nullable YearMonth> month() {
        return month;
    }

    Words words() {
        return look.getValue().words();
    }

    Overview overview() {
        return overview;
    }

    Session session() {
        return session;
    }

    /** Makes a month the filter's period, or opens it again when it is that already. */
    void onMonth(YearMonth chosen) {
        Period whole = new Period(chosen.atDay(1), chosen.atEndOfMonth());
        overview.period(whole.equals(session.filter().get().period()) ? Period.ALWAYS : whole);
    }

    /** Takes the filter's period away. */
    void onAllTime() {
        overview.period(Period.ALWAYS);
    }
}
