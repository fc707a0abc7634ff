package org.bongsu.compare;

import java.util.regex.Pattern;

/** A time that names no days of its own: "some days ago", "recently". It can be said of any day, and tells nothing against one. */
record Sometime() implements Value {
    /** Durations and vague references of TIMEX3. */
    private static final Pattern VAGUE = Pattern.compile("P(?:\\d|X|T).*|(?:PAST|PRESENT|FUTURE)_REF");

    /** Whether a time as in TIMEX3 names no days. */
    static boolean isOne(String value) {
        return VAGUE.matcher(value).matches();
    }

    @Override
    public Fit fit(Value other) {
        return other instanceof Moments || other instanceof Sometime ? Fit.AGREE : Fit.APART;
    }

    @Override
    public double room() {
        return Double.MAX_VALUE;
    }
}
