package org.bongsu.figure;

/** The circled numbers ① to ⑳. */
public final class Circled {
    private Circled() { }

    /** The number of a place in a row, 0 to 19; without a circle above that. */
    public static String of(int place) {
        return place < PlateChoice.MOST_NUMBERED ? Character.toString('①' + place) : Integer.toString(place + 1);
    }
}
