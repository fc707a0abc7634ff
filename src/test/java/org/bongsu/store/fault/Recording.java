package org.bongsu.store.fault;

import java.util.ArrayList;
import java.util.List;

/** Keeps each step that changes a disk, in order. */
public final class Recording implements Watcher {
    private final List<Step> steps = new ArrayList<>();

    @Override
    public synchronized int before(Step step) {
        if (step.changes()) {
            steps.add(step);
        }
        return step.bytes().length;
    }

    /** How many there were so far. */
    public synchronized int size() {
        return steps.size();
    }

    /** The first of them. */
    public synchronized List<Step> first(int count) {
        return List.copyOf(steps.subList(0, count));
    }
}
