package org.bongsu.model;

import java.util.List;

/** What was understood of an article: the incidents that it seems to report, and every expression behind them. */
public record Reading(List<Suggestion> suggestions, List<Mention> mentions) {
    /** Nothing understood. */
    public static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
        suggestions = List.copyOf(suggestions);
        mentions = List.copyOf(mentions);
    }
}
