package org.bongsu.view.reading;

/** What the reader is told about the last action. */
record Notice(String text, boolean wrong) {
    static final Notice NOTHING = new Notice("", false);
}
