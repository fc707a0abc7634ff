package org.bongsu.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.model.Edit;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.Period;
import org.bongsu.situation.CoveredDays;
import org.jspecify.annotations.Nullable;

/** Weighing the index otherwise: settings are tried, and then kept in the store or let go; keeping them is a change like any other. */
public final class Weighing {
    private final Session session;
    private final ObjectProperty<@Nullable IndexSettings> tried = new SimpleObjectProperty<>();

    public Weighing(Session session) {
        this.session = session;
    }

    /** The settings that are tried, or null. */
    public ObjectProperty<@Nullable IndexSettings> tried() {
        return tried;
    }

    /** Keeps settings in the store. */
    public void keep(IndexSettings settings) throws StoreFault {
        KeptIndex after = new KeptIndex(KeptIndex.ID, settings);
        Optional<KeptIndex> before = session.ledger().index().map(kept -> new KeptIndex(KeptIndex.ID, kept));
        if (!before.equals(Optional.of(after))) {
            session.commit("action.index", List.of(before.map(b -> Edit.replace(b, after)).orElseGet(() -> Edit.add(after))));
        }
    }

    /** A period as people type it, understood from today. */
    public Optional<Period> period(String typed) {
        return TypedDays.read(typed, LocalDate.now(session.clock())).map(span -> new Period(span.start(), span.end()));
    }

    /** How many days of a period are covered. */
    public int covered(Period period) {
        CoveredDays covered = session.situation().get().covered();
        int n = 0;
        LocalDate to = period.to();
        for (LocalDate day = period.from(); day != null && to != null && !day.isAfter(to); day = day.plusDays(1)) {
            n += covered.test(day) ? 1 : 0;
        }
        return n;
    }
}
