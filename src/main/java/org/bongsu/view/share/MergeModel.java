package org.bongsu.view.share;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.desk.Merge;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Agreement;
import org.bongsu.model.Difference;
import org.bongsu.model.Settlement;
import org.jspecify.annotations.Nullable;

/** The differences that are left with a colleague, the one in front, and whose value is picked in each of its fields. */
final class MergeModel {
    /** What stands at a moment: computed beside the window, shown as a whole. */
    record Standing(List<Difference> left, Merge.Overlap overlap, List<Agreement> agreement) {
        static Standing of(Merge merge) {
            return new Standing(merge.differences(), merge.overlap(), merge.agreement());
        }
    }

    private final Merge merge;
    private final Jobs jobs;
    private final Consumer<StoreFault> wrong;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final ObjectProperty<@Nullable Difference> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<String>> theirs = new SimpleObjectProperty<>(Set.of());
    private boolean busy;

    MergeModel(Merge merge, Standing first, Jobs jobs, Consumer<StoreFault> wrong) {
        this.merge = merge;
        this.jobs = jobs;
        this.wrong = wrong;
        standing = new ReadOnlyObjectWrapper<>(first);
        chosen.subscribe(difference -> theirs.set(Set.of()));
        chosen.set(first.left().isEmpty() ? null : first.left().getFirst());
    }

    Merge merge() {
        return merge;
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** The difference in front. */
    ObjectProperty<@Nullable Difference> chosen() {
        return chosen;
    }

    /** The fields of the difference in front whose value is the colleague's. */
    ObjectProperty<Set<String>> theirs() {
        return theirs;
    }

    /** Goes on by so many differences. */
    void step(int by) {
        List<Difference> left = standing.get().left();
        if (!left.isEmpty()) {
            chosen.set(left.get(Math.clamp(left.indexOf(chosen.get()) + by, 0, left.size() - 1)));
        }
    }

    /** Picks the other one's value of the field at a place, from 0. */
    void turn(int at) {
        Difference difference = chosen.get();
        if (difference != null && difference.mine() != null && difference.theirs() != null && at < difference.fields().size()) {
            Set<String> picked = new HashSet<>(theirs.get());
            String field = difference.fields().get(at).field();
            if (!picked.remove(field)) {
                picked.add(field);
            }
            theirs.set(picked);
        }
    }

    /** Settles the difference in front with the values that are picked. */
    void take() {
        Set<String> picked = theirs.get();
        Difference difference = chosen.get();
        if (difference != null && (difference.mine() == null || difference.theirs() == null)) {
            settle(Settlement.BOTH);
        } else {
            withChosen(one -> merge.settle(one, picked));
        }
    }

    /** Settles the difference in front by a rule. */
    void settle(Settlement rule) {
        withChosen(one -> merge.settle(one, rule));
    }

    /** Settles all that is left by a rule, as one action. */
    void settleAll(Settlement rule) {
        run(() -> merge.settleAll(rule), null);
    }

    /** Takes the last settlement back and shows what it had settled. */
    void undo() {
        Set<Difference> before = new HashSet<>(standing.get().left());
        run(merge::undo, before);
    }

    private interface Act {
        void run() throws StoreFault;
    }

    private interface OnOne {
        void run(Difference one) throws StoreFault;
    }

    private void withChosen(OnOne act) {
        Difference one = chosen.get();
        if (one != null) {
            run(() -> act.run(one), null);
        }
    }

    /** @param before what was left, when the new one among what is left then is to be in front */
    private void run(Act act, @Nullable Set<Difference> before) {
        if (busy) {
            return;
        }
        busy = true;
        int at = standing.get().left().indexOf(chosen.get());
        jobs.run("merge", progress -> {
            act.run();
            return Standing.of(merge);
        }).then(now -> {
            standing.set(now);
            Difference back = before == null ? null : now.left().stream().filter(d -> !before.contains(d)).findFirst().orElse(null);
            chosen.set(back != null ? back : now.left().isEmpty() ? null : now.left().get(Math.clamp(at, 0, now.left().size() - 1)));
        }).failed(StoreFault.class, wrong::accept).atLast(() -> busy = false).start();
    }
}
