package org.bongsu.view.situation.list;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Search;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.job.Latest;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.model.Span;
import org.bongsu.situation.Shown;
import org.bongsu.situation.lines.Arranging;
import org.bongsu.situation.lines.Grouping;
import org.bongsu.situation.lines.Lines;
import org.bongsu.situation.lines.Sort;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What the list shows, in which order, and which groups are open; arranged beside the screen's thread unless nothing is to be arranged. */
public final class ListModel {
    private final Session session;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private final ObjectProperty<ListLayout> layout = new SimpleObjectProperty<>(ListLayout.DEFAULT);
    private final ReadOnlyObjectWrapper<Lines> lines = new ReadOnlyObjectWrapper<>(Lines.NONE);
    private final Latest<Asked, Lines> arranging;
    /** Groups that were opened or closed by hand, by what they are. */
    private final Map<String, Boolean> opened = new HashMap<>();

    private @Nullable IncidentWords says;
    private @Nullable Words saidIn;
    private @Nullable Codebook saidBy;

    private record Asked(Shown shown, Arranging.Order order) { }

    /**
     * A list.
     *
     * @param jobs where lines are arranged
     */
    public ListModel(Session session, Overview overview, ObservableValue<Look> look, Jobs jobs) {
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.arranging = new Latest<>(jobs, asked -> Arranging.of(asked.shown(), asked.order()), (asked, made) -> show(made), thrown -> {
            throw new IllegalStateException("arranging the list", thrown);
        });
        overview.shown().subscribe(shown -> arrange());
        layout.subscribe((before, after) -> {
            if (!before.arrangedAs(after)) {
                if (before.grouping() != after.grouping()) {
                    opened.clear();
                }
                arrange();
            }
        });
        look.subscribe((before, after) -> arrange());
    }

    private void arrange() {
        ListLayout now = layout.get();
        Arranging.Order order = new Arranging.Order(now.sort(), now.descending(), now.grouping(), session.situation().get(), new ListNames(says()));
        Shown shown = overview.shown().get();
        if (order.natural()) {
            arranging.forget();
            show(Lines.newestFirst(shown));
        } else {
            arranging.ask(new Asked(shown, order));
        }
    }

    void show(Lines made) {
        Lines with = made;
        if (made.grouping() != Grouping.NONE && !opened.isEmpty()) {
            for (int group = 0; group < made.groups(); group++) {
                Boolean hand = made.count(group) > 1 || made.grouping() != Grouping.SALVO ? opened.get(made.key(group)) : null;
                with = hand == null ? with : with.opened(group, hand);
            }
        }
        lines.set(with);
    }

    /** The lines; those of the filter before while others are being arranged. */
    ReadOnlyObjectProperty<Lines> lines() {
        return lines.getReadOnlyProperty();
    }

    ObjectProperty<ListLayout> layout() {
        return layout;
    }

    /** The layout as it is kept between two times that the window is open. */
    public String kept() {
        return layout.get().kept();
    }

    /** Lays the list out as it was kept. */
    public void layOut(String kept) {
        if (!kept.isBlank()) {
            layout.set(ListLayout.of(kept));
        }
    }

    /** Told of every change of the layout. */
    public void onLayout(Runnable action) {
        layout.subscribe((before, after) -> action.run());
    }

    /** Whether the list takes the place of map and timeline. */
    public ObservableValue<Boolean> wide() {
        return layout.map(ListLayout::wide);
    }

    /** Gives the list the place of map and timeline, or theirs back. */
    public void onWide() {
        layout.set(layout.get().withWide(!layout.get().wide()));
    }

    void onSort(Sort sort, boolean descending) {
        layout.set(layout.get().withSort(sort, descending));
    }

    void onGroup(Grouping grouping) {
        layout.set(layout.get().withGrouping(grouping));
    }

    void onOpen(int group, boolean open) {
        opened.put(lines.get().key(group), open);
        lines.set(lines.get().opened(group, open));
    }

    void onOpenAll(boolean open) {
        opened.clear();
        lines.set(lines.get().all(open));
    }

    /** Opens the group of an incident. */
    void reveal(Incident incident) {
        lines.set(lines.get().revealing(incident));
    }

    Optional<Incident> chosen() {
        String id = session.selection().get().chosen();
        return id == null ? Optional.empty() : session.situation().get().incident(id);
    }

    Set<String> picked() {
        return session.selection().get().picked();
    }

    Session session() {
        return session;
    }

    Overview overview() {
        return overview;
    }

    ObservableValue<Look> look() {
        return look;
    }

    Words words() {
        return look.getValue().words();
    }

    Codebook codebook() {
        return session.codebook();
    }

    /** The words of the list, made once for a language and a codebook: every cell that comes into sight asks for them. */
    IncidentWords says() {
        IncidentWords now = says;
        if (now == null || saidIn != words() || saidBy != codebook()) {
            saidIn = words();
            saidBy = codebook();
            now = new IncidentWords(saidIn, saidBy);
            says = now;
        }
        return now;
    }

    /** Where a text holds the words of the filter. */
    List<Span> marks(String text) {
        return Search.marks(overview.said().get(), text);
    }

    /** What a group is called. */
    String group(String key) {
        Words words = words();
        return switch (lines.get().grouping()) {
            case MONTH -> key.isEmpty() ? words.say("desk.no-date") : new Days(words).month(YearMonth.parse(key));
            case TYPE -> says().typeOf(key);
            case ARTICLE -> session.situation().get().source(key).map(Source::title).orElse(words.say("desk.group.no-article"));
            case SALVO, NONE -> "";
        };
    }
}
