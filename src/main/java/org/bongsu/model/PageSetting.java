package org.bongsu.model;

/**
 * How the reading screen sets its pages.
 *
 * @param size      of the type in logical pixels, 12 to 32
 * @param measure   width of a line in characters of English, 45 to 100
 * @param marks     whether what was understood is marked in the text
 * @param guideline whether the codebook's guideline stands beside the card
 * @param order     of the inbox
 */
public record PageSetting(double size, int measure, boolean marks, boolean guideline, InboxOrder order) {
    private static final double[] SIZES = {12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32};
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;
    private static final int STEP = 5;

    /** Before anything was set. */
    public static final PageSetting DEFAULT = new PageSetting(16, 66, true, false, InboxOrder.NEWEST);

    public PageSetting {
        size = Math.clamp(size, SIZES[0], SIZES[SIZES.length - 1]);
        measure = Math.clamp(measure, NARROWEST, WIDEST);
    }

    /** So many sizes larger, or smaller. */
    public PageSetting larger(int steps) {
        int at = 0;
        for (int i = 0; i < SIZES.length; i++) {
            if (SIZES[i] <= size) {
                at = i;
            }
        }
        return new PageSetting(SIZES[Math.clamp(at + steps, 0, SIZES.length - 1)], measure, marks, guideline, order);
    }

    /** A line wider by so many steps of five characters, or narrower. */
    public PageSetting wider(int steps) {
        return new PageSetting(size, measure + steps * STEP, marks, guideline, order);
    }

    public PageSetting withMarks(boolean shown) {
        return new PageSetting(size, measure, shown, guideline, order);
    }

    public PageSetting withGuideline(boolean shown) {
        return new PageSetting(size, measure, marks, shown, order);
    }

    public PageSetting withOrder(InboxOrder other) {
        return new PageSetting(size, measure, marks, guideline, other);
    }
}
