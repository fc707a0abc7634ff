package org.bongsu.model;

/**
 * What weighs how much in the index of tension: {@code points = k(mode) * step^(severity-1) * c(status)}.
 *
 * @param step by how much each severity outweighs the one below it, 1 to 8
 */
public record IndexWeights(Modes modes, double step, Credence credence) {
    /** Acts whole, postures half, words a quarter; twice for each severity; disputed half. */
    public static final IndexWeights DEFAULT = new IndexWeights(new Modes(1, 0.5, 0.25, 0), 2, new Credence(1, 1, 0.5, 0, 0));

    private static final double STEEPEST = 8;

    public IndexWeights {
        if (!(step >= 1 && step <= STEEPEST)) {
            throw new IllegalArgumentException("a severity outweighs the one below it 1 to 8 times, not " + step);
        }
    }

    /** The factor k by how an incident of a type works, each 0 to 1. */
    public record Modes(double act, double posture, double word, double record) {
        public Modes {
            share(act);
            share(posture);
            share(word);
            share(record);
        }
    }

    /** The factor c by the judgement whether it happened, each 0 to 1. */
    public record Credence(double confirmed, double reported, double disputed, double expected, double refuted) {
        public Credence {
            share(confirmed);
            share(reported);
            share(disputed);
            share(expected);
            share(refuted);
        }

        /** The factor of a status. */
        public double of(Status status) {
            return switch (status) {
                case CONFIRMED -> confirmed;
                case REPORTED -> reported;
                case DISPUTED -> disputed;
                case EXPECTED -> expected;
                case REFUTED -> refuted;
            };
        }
    }

    public IndexWeights withModes(Modes other) {
        return new IndexWeights(other, step, credence);
    }

    public IndexWeights withStep(double other) {
        return new IndexWeights(modes, other, credence);
    }

    public IndexWeights withCredence(Credence other) {
        return new IndexWeights(modes, step, other);
    }

    private static void share(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a weight is 0 to 1, not " + value);
        }
    }
}
