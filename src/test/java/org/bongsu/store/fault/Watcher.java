package org.bongsu.store.fault;

import java.io.IOException;

/** Sees each step of a disk before it is done, and may keep it from being done. */
@FunctionalInterface
public interface Watcher {
    /**
     * Called before a step.
     *
     * @return how many of the bytes to be written there is room for; not looked at for other steps
     * @throws IOException when it is to fail
     */
    int before(Step step) throws IOException;

    /** One that lets everything through. */
    Watcher NOTHING = step -> step.bytes().length;
}
