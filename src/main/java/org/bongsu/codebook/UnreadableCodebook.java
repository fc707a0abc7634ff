package org.bongsu.codebook;

import java.util.List;

/** That a file is not a codebook that may count; names every problem with its place. */
public final class UnreadableCodebook extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    UnreadableCodebook(List<Problem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
