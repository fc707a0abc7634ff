package org.bongsu.situation.lines;

import org.bongsu.model.Coded;

/** What lines are gathered by. */
public enum Grouping implements Coded {
    /** Nothing. */
    NONE,
    /** The salvo: its rounds stand below it. */
    SALVO,
    /** The article that reports it; an incident stands below each of its articles. */
    ARTICLE,
    /** The month of its first day. */
    MONTH,
    /** The type. */
    TYPE
}
