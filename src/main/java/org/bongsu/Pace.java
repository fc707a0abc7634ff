package org.bongsu;

import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How fast work goes on.
 *
 * @param perSecond steps
 * @param left      seconds, if it goes on like that
 */
record Pace(long done, long total, double perSecond, long left) {
    private static final double FIRST_SECONDS = 1.5;
    private static final int FEWEST = 4;
    private static final int MINUTE = 60;

    /** The pace so far; null before much can be said of it. */
    static @Nullable Pace of(long done, long total, double seconds) {
        if (done < FEWEST || seconds < FIRST_SECONDS || total < done) {
            return null;
        }
        double perSecond = done / seconds;
        return new Pace(done, total, perSecond, (long) Math.ceil((total - done) / perSecond));
    }

    /** In words: how many of how many, how many a second, how long still. */
    String say(Words words) {
        String time = left < MINUTE ? words.say("pace.seconds", left) : words.say("pace.minutes", (left + MINUTE / 2) / MINUTE);
        return words.say("pace", words.number(done), words.number(total), words.number(perSecond, perSecond < 10 ? 1 : 0), time);
    }
}
