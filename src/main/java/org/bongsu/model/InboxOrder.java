package org.bongsu.model;

/** In which order the articles of the inbox are listed. */
public enum InboxOrder implements Coded {
    /** The last published first. */
    NEWEST,
    /** The first published first. */
    OLDEST,
    /** Not yet worked on before all others, the last published first. */
    UNREAD,
    /** By who published them, then the last published first. */
    PUBLISHER,
    /** Those with the most incidents still to decide on first. */
    SUGGESTIONS
}
