package org.bongsu.view.reading.card;

/** What the reader is told about the last action. */
public record Notice(String text, boolean wrong) {
    public static final Notice NOTHING = new Notice("", false);
}
