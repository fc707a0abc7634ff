package org.bongsu.view.reading.card;

import org.bongsu.model.Incident;
import org.bongsu.view.reading.typed.Field;
import org.bongsu.view.reading.typed.Option;

/** What a line of a card's form asks of the form that it stands in. */
interface FormHost {
    /** Keeps the incident as it is after a change. */
    void keep(Incident after);

    /** Keeps what a way to understand typed words makes. */
    default void keep(Option option) {
        keep(option.after());
    }

    /** Goes back to the card. */
    void leave();

    /** Goes to the line so many lines below (or above). */
    void walk(String from, int by);

    /** Says that words were not understood, and what would be. */
    String notUnderstood(Field field, String typed);
}
