package org.bongsu.situation.lines;

import org.bongsu.model.Incident;

/** What is said of incidents in the language of the window. */
public interface Names {
    /** The name of a type. */
    String type(String key);

    /** The name of the place of an incident; empty where it has none. */
    String place(Incident incident);

    /** Who acts, and on whom; empty where nobody is named. */
    String actors(Incident incident);

    /** Its title, or what stands for it. */
    String title(Incident incident);
}
