package org.bongsu.view.reading.card;

import javafx.scene.Node;

/** A line of a card's form that can be walked to. */
interface Row {
    /** What it is known by while the card changes. */
    String id();

    /** Takes the keyboard. */
    void enter();

    /** What stands in the form. */
    Node node();

    /** Keeps what is typed and not kept yet. */
    void keep();
}
