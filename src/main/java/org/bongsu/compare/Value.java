package org.bongsu.compare;

/** A value of a field as it can be compared with another of that field. */
interface Value {
    /** How two values stand to each other. */
    enum Fit {
        /** Both can be so. */
        AGREE,
        /** Nothing tells whether both can be so. */
        APART,
        /** Only one of them can be so. */
        CONTRADICT
    }

    /** How another value of the same field stands to this one; the same whichever is asked. */
    Fit fit(Value other);

    /** How much room it leaves: of two that agree the lesser says more. */
    double room();
}
