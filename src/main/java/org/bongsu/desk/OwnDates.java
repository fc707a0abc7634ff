package org.bongsu.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;
import org.bongsu.model.OwnDate;
import org.bongsu.suggest.time.DateReader;

/** The key dates that the analyst sees behind the timeline beside those that Bongsu comes with; each change can be taken back. */
public final class OwnDates {
    /** Longer names do not stand behind a timeline. */
    public static final int LONGEST = 80;

    private final Session session;

    public OwnDates(Session session) {
        this.session = session;
    }

    /** What a date is called and when it is, before it has an id. */
    public record Draft(String name, DateSpan when, boolean yearly) { }

    /** All of them, earliest first. */
    public ReadOnlyObjectProperty<List<OwnDate>> all() {
        return session.dates();
    }

    /**
     * What was typed as a date.
     *
     * @param from a day, month or year as people type it
     * @param to   the last day likewise, or blank
     * @return empty where the name is blank or too long, a day is not understood, or the days end before they begin or take a year or more
     */
    public Optional<Draft> read(String name, String from, String to, boolean yearly) {
        String stripped = name.strip().replaceAll("\\s+", " ");
        LocalDate today = LocalDate.now(session.clock());
        Optional<DateSpan> first = DateReader.parse(from, today);
        Optional<DateSpan> last = to.isBlank() ? first : DateReader.parse(to, today);
        if (stripped.isEmpty() || stripped.length() > LONGEST || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = first.get().start();
        LocalDate end = last.get().end();
        return end.isBefore(start) || yearly && !end.isBefore(start.plusYears(1)) ? Optional.empty()
                : Optional.of(new Draft(stripped, DateSpan.of(start, end), yearly));
    }

    /** Keeps a new one. */
    public OwnDate add(Draft draft) throws StoreFault {
        OwnDate date = of(session.ids().next('d'), draft);
        session.commit("action.date.add", List.of(Edit.add(date)));
        return date;
    }

    /** Changes one; nothing is kept where nothing is changed. */
    public void change(OwnDate before, Draft draft) throws StoreFault {
        OwnDate after = of(before.id(), draft);
        if (!after.equals(before)) {
            session.commit("action.date.change", List.of(Edit.replace(before, after)));
        }
    }

    /** Removes one. */
    public void remove(OwnDate date) throws StoreFault {
        session.commit("action.date.remove", List.of(Edit.remove(date)));
    }

    private static OwnDate of(String id, Draft draft) {
        return new OwnDate(id, draft.name(), draft.when().start(), draft.when().end(), draft.yearly());
    }
}
