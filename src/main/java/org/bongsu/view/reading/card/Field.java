package org.bongsu.view.reading.card;

import java.util.List;
import java.util.function.Function;

/**
 * A field of a card.
 *
 * @param id    what it is known by while the card changes
 * @param label its name
 * @param kind  how it is filled in
 * @param reads what typed words may mean, best first; empty when they are not understood
 */
record Field(String id, String label, Holding holding, Kind kind, Function<String, List<Option>> reads) {
    /**
     * What a field holds.
     *
     * @param value  as it is read; empty for nothing
     * @param note   what stands beside it, such as its precision; empty for nothing
     * @param prompt what stands in its place when there is nothing
     */
    record Holding(String value, String note, String prompt) { }

    String value() {
        return holding.value();
    }

    String note() {
        return holding.note();
    }

    String prompt() {
        return holding.prompt();
    }

    /** How a field is filled in. */
    enum Kind {
        /** Any words are taken as they are. */
        FREE,
        /** Words are understood, and it is shown how. */
        READ,
        /** One of a few is chosen; all are shown at once. */
        CHOICE
    }
}
