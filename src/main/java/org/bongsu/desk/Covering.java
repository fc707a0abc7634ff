package org.bongsu.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;

/** Noting days as searched with nothing found, so that they count as zero and not as days without data. */
public final class Covering {
    private final Session session;

    public Covering(Session session) {
        this.session = session;
    }

    /** What counts as covered without an article, the latest days first. */
    public List<Coverage> all() {
        return session.ledger().coverage();
    }

    /** Days as people type them, understood from today; none that are still to come. */
    public Optional<DateSpan> days(String typed) {
        LocalDate today = LocalDate.now(session.clock());
        return TypedDays.read(typed, today).filter(span -> !span.end().isAfter(today));
    }

    /** Notes days as searched. */
    public Coverage note(DateSpan days) throws StoreFault {
        Coverage note = new Coverage(session.ids().next('v'), days, Coverage.SEARCHED);
        session.commit("action.cover", List.of(Edit.add(note)));
        return note;
    }

    /** Takes a note away, so that its days are without data again unless something else covers them. */
    public void remove(Coverage note) throws StoreFault {
        session.commit("action.uncover", List.of(Edit.remove(note)));
    }
}
