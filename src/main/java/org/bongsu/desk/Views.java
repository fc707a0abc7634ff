package org.bongsu.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.SavedView;

/** The filters that the analyst keeps by name; keeping one is a change like any other, and can be taken back. */
public final class Views {
    /** Longer names do not stand in a menu. */
    public static final int LONGEST = 60;

    private final Session session;

    public Views(Session session) {
        this.session = session;
    }

    /** Those that are kept, by name. */
    public ReadOnlyObjectProperty<List<SavedView>> all() {
        return session.views();
    }

    /** The one that is looked at, if the filter is one of them. */
    public Optional<SavedView> current() {
        Filter now = session.filter().get();
        return all().get().stream().filter(view -> view.filter().equals(now)).findFirst();
    }

    /** Whether a name of 1 to 60 characters is left when spaces at its ends are taken off. */
    public static boolean isName(String name) {
        String stripped = stripped(name);
        return !stripped.isEmpty() && stripped.length() <= LONGEST;
    }

    private static String stripped(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /**
     * Keeps a filter under a name, in place of the view that had it; waits until it is durable.
     *
     * @return empty when the name is none
     */
    public Optional<SavedView> keep(String name, Filter now) throws StoreFault {
        if (!isName(name)) {
            return Optional.empty();
        }
        String stripped = stripped(name);
        Optional<SavedView> before = session.ledger().views().stream().filter(view -> view.name().equals(stripped)).findFirst();
        SavedView view = new SavedView(before.map(SavedView::id).orElseGet(() -> session.ids().next('v')), stripped, now);
        if (!before.equals(Optional.of(view))) {
            session.commit("action.view.keep", List.of(before.map(b -> Edit.replace(b, view)).orElseGet(() -> Edit.add(view))));
        }
        return Optional.of(view);
    }

    /** Looks through a view. */
    public void open(SavedView view) {
        session.filter().set(view.filter());
    }

    /** Forgets a view; the filter stays. Waits until it is durable. */
    public void forget(SavedView view) throws StoreFault {
        session.commit("action.view.forget", List.of(Edit.remove(view)));
    }
}
