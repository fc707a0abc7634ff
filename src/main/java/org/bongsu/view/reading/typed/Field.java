package org.bongsu.view.reading.typed;

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
public record Field(String id, String label, Holding holding, Kind kind, Function<String, List<Option>> reads) {
    /**
     * What a field holds.
     *
     * @param value  as it is read; empty for nothing
     * @param note   what stands beside it, such as its precision; empty for nothing
     * @param prompt what stands in its place when there is nothing
     */
    public record Holding(String value, String note, String prompt) { }

    public String value() {
        return holding.value();
    }

    public String note() {
        return holding.note();
    }

    public String prompt() {
        return holding.prompt();
    }

    /** How a field is filled in. */
    public enum Kind {
        /** Any words are taken as they are. */
        FREE,
        /** Words are understood, and it is shown how. */
        READ,
        /** One of a few is chosen; all are shown at once. */
        CHOICE,
        /** What may be typed is shown at once; nothing is taken before something is typed or pointed at. */
        OFFER
    }
}
