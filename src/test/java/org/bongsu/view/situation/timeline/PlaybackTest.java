package org.bongsu.view.situation.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.figure.Fade;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Period;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private static final DateSpan YEAR = DateSpan.year(2022);

    private final List<Period> seen = new ArrayList<>();
    private final Playback playback = new Playback(() -> YEAR, seen::add);

    private Fade fade() {
        return Objects.requireNonNull(playback.fade().get());
    }

    @Property(tries = 100)
    void daysPassInOrderAndItStopsAtTheLast(@ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 3) Double> pulses) {
        List<Period> all = new ArrayList<>();
        Playback film = new Playback(() -> YEAR, all::add);
        film.toggle();
        double passed = 0;
        for (double pulse : pulses) {
            passed += film.playing().get() ? pulse : 0;
            film.advance(pulse);
        }
        for (int i = 1; i < all.size(); i++) {
            assertTrue(Objects.requireNonNull(all.get(i).to()).isAfter(all.get(i - 1).to()), "each day is told once, and never an earlier one");
        }
        LocalDate last = Objects.requireNonNull(all.getLast().to());
        assertFalse(last.isAfter(YEAR.end()));
        assertEquals(Math.min(364, passed * 16), ChronoUnit.DAYS.between(YEAR.start(), last), 1.01);
        assertTrue(film.playing().get() || last.equals(YEAR.end()), "it stops at the end alone");
        all.forEach(days -> assertEquals(29, ChronoUnit.DAYS.between(Objects.requireNonNull(days.from()), days.to())));
    }

    @Test
    void pausedNothingPasses() {
        playback.toggle();
        playback.advance(1);
        playback.toggle();
        Fade before = fade();
        playback.advance(5);
        assertEquals(before, fade());
        playback.toggle();
        playback.advance(1);
        assertTrue(fade().now().isAfter(before.now()));
    }

    @Test
    void atTheEndItBeginsAgainWhenAskedOrByItself() {
        playback.toggle();
        playback.advance(100);
        assertFalse(playback.playing().get());
        assertEquals(YEAR.end(), Playback.day(fade()));
        playback.toggle();
        assertEquals(YEAR.start(), Playback.day(fade()));
        playback.loop().set(true);
        playback.advance(100);
        assertTrue(playback.playing().get());
        assertEquals(YEAR.start(), Playback.day(fade()));
    }

    @Test
    void stepsAndScrubbingStayWithinTheStretch() {
        playback.step(1);
        assertEquals(LocalDate.of(2022, 1, 2), Playback.day(fade()));
        playback.step(-5);
        assertEquals(YEAR.start(), Playback.day(fade()));
        playback.go(LocalDate.of(2022, 6, 15));
        assertEquals(new Period(LocalDate.of(2022, 5, 17), LocalDate.of(2022, 6, 15)), seen.getLast());
        playback.go(LocalDate.of(2030, 1, 1));
        assertEquals(YEAR.end(), Playback.day(fade()));
        playback.stop();
        assertNull(playback.fade().get());
    }

    @Test
    void aWiderWindowShowsEarlierDays() {
        playback.go(LocalDate.of(2022, 6, 15));
        playback.window().set(7);
        assertEquals(LocalDate.of(2022, 6, 9), seen.getLast().from());
        playback.faster(1);
        assertEquals(32.0, playback.speed().get());
        playback.faster(-20);
        assertEquals(0.5, playback.speed().get());
        playback.wider(20);
        assertEquals(365, playback.window().get());
    }

    @Test
    void whatHappenedBeforePalesAndWhatComesIsNotThereYet() {
        Fade now = new Fade(LocalDate.of(2022, 6, 16).atStartOfDay(), 30, true);
        assertEquals(1, now.of(DateSpan.day(LocalDate.of(2022, 6, 15))), 1e-9);
        double before = 1;
        for (int days = 1; days <= 30; days++) {
            double clear = now.of(DateSpan.day(LocalDate.of(2022, 6, 15).minusDays(days)));
            assertTrue(clear < before && clear > 0, days + ": " + clear);
            before = clear;
        }
        assertEquals(0, now.of(DateSpan.day(LocalDate.of(2022, 5, 15))));
        assertEquals(0, now.of(DateSpan.day(LocalDate.of(2022, 6, 17))));
        assertEquals(1, new Fade(now.now(), 30, false).of(DateSpan.day(LocalDate.of(2022, 5, 20))), 1e-9);
    }
}
