package org.bongsu.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.bongsu.model.Filter;

/** The filters that were looked through, one after the other: back and forward as in a browser. Typing a search is one step, not one for each letter. */
public final class Trail {
    private static final int LONGEST = 100;

    private final ObjectProperty<Filter> filter;
    private final Deque<Filter> behind = new ArrayDeque<>();
    private final Deque<Filter> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private boolean going;
    private boolean held;
    private Filter now;

    /** A trail that begins at the filter as it is. */
    public Trail(ObjectProperty<Filter> filter) {
        this.filter = filter;
        this.now = filter.get();
        filter.subscribe((before, after) -> follow(after));
    }

    /** Goes to the filter before; stays where there is none. */
    public void back() {
        go(behind, ahead);
    }

    /** Goes to the filter that {@link #back} left. */
    public void forward() {
        go(ahead, behind);
    }

    /** Takes no steps for a while: a brush that is drawn or a film that is played goes through many filters. */
    public void hold() {
        held = true;
    }

    /**
     * Takes steps again. All that was gone through since {@link #hold} is one step, or none where it came back to the filter before.
     *
     * @param step false to stand where it has come to without a step
     */
    public void release(boolean step) {
        Filter there = filter.get();
        boolean was = held;
        held = false;
        if (!was || there.equals(now)) {
            return;
        }
        boolean back = there.equals(behind.peekLast());
        if (step && !back) {
            follow(there);
            return;
        }
        if (back) {
            behind.removeLast();
        }
        now = there;
        say();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private void follow(Filter after) {
        if (going || held) {
            return;
        }
        boolean typing = !behind.isEmpty() && !now.text().isEmpty() && !after.text().isEmpty() && now.withText(after.text()).equals(after);
        if (!typing) {
            push(behind, now);
        }
        ahead.clear();
        now = after;
        say();
    }

    private void go(Deque<Filter> from, Deque<Filter> to) {
        Filter there = from.pollLast();
        if (there == null) {
            return;
        }
        push(to, now);
        now = there;
        going = true;
        try {
            filter.set(there);
        } finally {
            going = false;
        }
        say();
    }

    private static void push(Deque<Filter> filters, Filter one) {
        filters.addLast(one);
        if (filters.size() > LONGEST) {
            filters.removeFirst();
        }
    }

    private void say() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
