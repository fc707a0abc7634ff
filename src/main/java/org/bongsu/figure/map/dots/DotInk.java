package org.bongsu.figure.map.dots;

import java.awt.Color;
import org.bongsu.figure.Blend;
import org.bongsu.figure.Look;

/** The colours of dots: the more events at a place, the fuller; the graver, the warmer. Quieter than the analyst's own marks. */
final class DotInk {
    /** Severities in halves, 1 to 5. */
    private static final int HALVES = 9;
    private static final int FINE = 4;
    private static final int STEPS = 14 * FINE;
    private static final double FAINT = 0.3;
    private static final double FULL = 0.9;
    /** How much of its colour a dot gives up for that of quiet text. */
    private static final double RESTRAINT = 0.3;

    /** Places of so few events have their colours at hand, by the sum as it is counted. */
    private static final int FEW = 16;

    private final int[] colors = new int[STEPS * HALVES];
    private final int[] few = new int[FEW * (5 * FEW)];

    /**
     * The colours of a look.
     *
     * @param crowd how many events make the fullest colour
     */
    DotInk(Look look, double crowd) {
        Color quiet = look.palette().ink().quiet();
        for (int half = 0; half < HALVES; half++) {
            Color color = mixed(mixed(look.palette().beacon(1 + half / 2), look.palette().beacon(1 + (half + 1) / 2), 0.5), quiet, RESTRAINT);
            for (int step = 0; step < STEPS; step++) {
                double n = Math.pow(2, step / (double) FINE);
                double share = Math.min(1, Math.log(1 + n) / Math.log(1 + Math.max(2, crowd)));
                colors[half * STEPS + step] = Blend.premultiplied(color, FAINT + (FULL - FAINT) * share);
            }
        }
        for (int n = 1; n < FEW; n++) {
            for (int grave = n; grave <= 5 * n; grave++) {
                few[grave * FEW + n] = found(grave << DotCounts.SEVERITY | n);
            }
        }
    }

    /** The premultiplied colour of what was counted at a place. */
    int of(int sum) {
        int n = sum & DotCounts.COUNT;
        return n < FEW ? few[(sum >>> DotCounts.SEVERITY) * FEW + n] : found(sum);
    }

    private int found(int sum) {
        int n = sum & DotCounts.COUNT;
        if (n == 1) {
            return colors[2 * (sum >>> DotCounts.SEVERITY) * STEPS - 2 * STEPS];
        }
        int half = (int) ((sum >>> DotCounts.SEVERITY) * TWO_BY[n] - 1.5f);
        int step = n < 1024 ? LOGS[n] : Math.min(STEPS - 1, LOGS[n >> 5] + 5 * FINE);
        return colors[half * STEPS + step];
    }

    /** Twice the inverse of each number. */
    private static final float[] TWO_BY = inverses();

    private static float[] inverses() {
        float[] inverses = new float[DotCounts.COUNT + 1];
        for (int n = 1; n < inverses.length; n++) {
            inverses[n] = 2f / n;
        }
        return inverses;
    }

    private static final byte[] LOGS = logs();

    private static byte[] logs() {
        byte[] logs = new byte[1024];
        for (int n = 1; n < logs.length; n++) {
            logs[n] = (byte) Math.round(FINE * Math.log(n) / Math.log(2));
        }
        return logs;
    }

    private static Color mixed(Color a, Color b, double share) {
        return new Color((int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }
}
