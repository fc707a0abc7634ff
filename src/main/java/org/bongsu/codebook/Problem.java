package org.bongsu.codebook;

import java.util.List;

/**
 * What is wrong in a codebook, and where.
 *
 * @param at     key of the type or family, or the digit of a favourite; empty for the whole
 * @param field  such as {@code key}, {@code name.ko} or {@code goldstein}; empty for the whole
 * @param reason a named reason such as {@code doubled}; its words are the message {@code codebook.problem.<reason>}
 * @param args   what the message speaks of
 */
public record Problem(String at, String field, String reason, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem of one field. */
    public static Problem of(String at, String field, String reason, String... args) {
        return new Problem(at, field, reason, List.of(args));
    }
}
