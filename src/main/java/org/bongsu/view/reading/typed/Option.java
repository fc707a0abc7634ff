package org.bongsu.view.reading.typed;

import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One way in which typed words may be understood.
 *
 * @param label   what they would mean
 * @param detail  what tells it from others, or empty
 * @param after   the incident when it is chosen
 * @param claim   the claim when it is chosen, of a field of a claim; else null
 * @param further the words to go on typing from, when it only begins something; else null
 */
public record Option(String label, String detail, Incident after, @Nullable Claim claim, @Nullable String further) {
    /** A way to understand a field of an incident. */
    public Option(String label, String detail, Incident after) {
        this(label, detail, after, null, null);
    }
}
