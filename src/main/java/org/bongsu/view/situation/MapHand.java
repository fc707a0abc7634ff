package org.bongsu.view.situation;

/** What keys do to the map. */
interface MapHand {
    /** Moves the ground by so many steps, right and down. */
    void pan(int x, int y);

    /** Goes closer by so many steps, or farther for less than 0. */
    void zoom(int steps);

    /** Shows the whole peninsula. */
    void whole();

    /** Opens the cluster that the chosen incident stands in. */
    void open();

    /** Shows density instead of marks, or marks again. */
    void density();
}
