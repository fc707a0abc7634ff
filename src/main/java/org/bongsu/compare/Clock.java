package org.bongsu.compare;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A clock time without its day, in minutes of the day in UTC.
 *
 * @param slack minutes to either side that it may mean: half an hour where the full hour is named, else none
 */
record Clock(int minute, int slack) implements Value {
    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    /** A time such as {@code T08:24}, {@code 08:24+09:00} or {@code 2026-01-27T08:24+09:00}; null when it is none. */
    static @Nullable Clock of(String value, ZoneOffset otherwise) {
        try {
            String time = value.substring(value.indexOf('T') + 1).strip();
            int sign = Math.max(time.indexOf('+'), Math.max(time.indexOf('-'), time.indexOf('Z')));
            return of(LocalTime.parse(sign < 0 ? time : time.substring(0, sign)), sign < 0 ? otherwise : ZoneOffset.of(time.substring(sign)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Clock of(LocalTime time, ZoneOffset offset) {
        int minute = Math.floorMod(time.getHour() * HOUR + time.getMinute() - offset.getTotalSeconds() / HOUR, DAY);
        return new Clock(minute, time.getMinute() == 0 ? HOUR / 2 : 0);
    }

    @Override
    public Fit fit(Value other) {
        if (!(other instanceof Clock clock)) {
            return Fit.APART;
        }
        int apart = Math.floorMod(minute - clock.minute, DAY);
        return Math.min(apart, DAY - apart) <= slack + clock.slack ? Fit.AGREE : Fit.CONTRADICT;
    }

    @Override
    public double room() {
        return slack;
    }
}
