package org.bongsu.model;

import java.util.List;

/**
 * Why some input was not taken.
 *
 * @param reason a named reason such as {@code not-an-article}; its words are the message {@code refusal.<reason>}
 * @param args   what the message speaks of
 */
public record Refusal(String file, String reason, List<String> args) {
    public Refusal {
        args = List.copyOf(args);
    }
}
