package org.bongsu.view.history;

import org.bongsu.desk.History;
import org.bongsu.model.Deed;

/** A row of the list: an action, or something that is gone. */
sealed interface Row {
    /** The action that is looked at. */
    Deed deed();

    /** Something that was done. */
    record Done(Deed deed) implements Row { }

    /** Something that is gone, with what it went by. */
    record Lost(History.Gone gone) implements Row {
        @Override
        public Deed deed() {
            return gone.by();
        }
    }
}
