package org.bongsu;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;

/** Closes the open stores in order when the process is asked to end, as by SIGTERM or when its user logs off. */
final class Ending {
    private final Set<Session> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Tells of a store that was opened; one that is closed, or that nobody has any more, is forgotten. */
    Session opened(Session session) {
        open.add(session);
        return session;
    }

    /**
     * Closes them when the process is asked to end; what goes on in them is finished first, up to the action that is being made durable.
     *
     * @param before what is done first, and quickly
     */
    void whenAsked(Runnable before) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("ending").unstarted(() -> {
            before.run();
            close();
        }));
    }

    /** Closes them; those that are closed already stay so. */
    void close() {
        List<Session> all;
        synchronized (open) {
            all = new ArrayList<>(open);
        }
        for (Session session : all) {
            try {
                session.close();
            } catch (StoreFault fault) {
                System.getLogger(Ending.class.getName()).log(Level.WARNING, "a store was not closed in order: {0}", fault.reason());
            }
        }
    }
}
