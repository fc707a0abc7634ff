package org.bongsu.figure.timeline;

import java.time.LocalDate;
import org.bongsu.figure.Fade;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a timeline.
 *
 * @param brush    the days chosen, or null for all
 * @param brushing whether they are being chosen at this moment; their ends and length are then said
 * @param day      the day that the keyboard is on, or null
 * @param fade     how far playback has come, or null while nothing is played
 * @param lane     the first lane that is shown where there is not room for all, from 0
 */
public record TimelineHand(@Nullable Period brush, boolean brushing, @Nullable LocalDate day, @Nullable Fade fade, int lane) {
    /** Nothing is done. */
    public static final TimelineHand STILL = new TimelineHand(null, false, null, null, 0);

    /** Some days are chosen. */
    public static TimelineHand of(@Nullable Period brush) {
        return new TimelineHand(brush, false, null, null, 0);
    }
}
