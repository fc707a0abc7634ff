package org.bongsu;

import org.bongsu.desk.FirstRun;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;

/** A store that is open, and what works on it. */
record OpenStore(Session session, Importing importing) {
    /** Whether it is the sample. */
    boolean sample() {
        return new FirstRun(session).isSample();
    }

    /** The name of its folder. */
    String name() {
        return String.valueOf(session.folder().getFileName());
    }
}
