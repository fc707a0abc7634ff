package org.bongsu.model;

/** Where an article stands in the analyst's work. */
public enum ArticleState implements Coded {
    /** Not worked on yet. */
    INBOX,
    /** At least one incident was tagged in it. */
    TAGGED,
    /** Read, and reports no incident. */
    EMPTY,
    /** Put aside for later. */
    ASIDE
}
