package org.bongsu.model;

/** How one incident relates to another. */
public enum LinkKind implements Coded {
    /** Answers it. */
    RESPONDS,
    /** Puts it into practice. */
    EXECUTES,
    /** Takes it back. */
    REVERSES,
    /** Does what was announced or promised. */
    FULFILS
}
