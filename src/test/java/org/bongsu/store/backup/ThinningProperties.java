package org.bongsu.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.model.Backup;

/** Thinned out as often as one likes, the newest ten backups and one of each of the last seven days are there. */
class ThinningProperties {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Property
    void keepsTenRecentAndSevenDaily(@ForAll @Size(max = 60) List<@IntRange(max = 20_000) Integer> minutes, @ForAll @Size(max = 60) Set<@IntRange(max = 59) Integer> unverified) {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            all.add(new Backup("b" + i, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * minutes.get(i)).plusMillis(i), !unverified.contains(i), 1));
        }
        all.sort(Comparator.comparing(Backup::made).reversed());
        List<Backup> left = new ArrayList<>(all);
        left.removeAll(Thinning.superfluous(all, SEOUL));

        List<Backup> verified = all.stream().filter(Backup::verified).toList();
        assertTrue(left.containsAll(verified.subList(0, Math.min(10, verified.size()))));
        TreeSet<LocalDate> days = new TreeSet<>(verified.stream().map(ThinningProperties::day).toList());
        for (LocalDate day : days.descendingSet().stream().limit(7).toList()) {
            assertEquals(verified.stream().filter(b -> day(b).equals(day)).findFirst(), left.stream().filter(b -> b.verified() && day(b).equals(day)).findFirst());
        }
        assertTrue(left.stream().filter(Backup::verified).count() <= 17);
        assertEquals(List.of(), Thinning.superfluous(left, SEOUL));
        // What was never verified stays until a newer one is.
        assertEquals(all.stream().filter(b -> !b.verified()).filter(b -> verified.isEmpty() || b.made().isAfter(verified.getFirst().made())).toList(),
                left.stream().filter(b -> !b.verified()).toList());
    }

    private static LocalDate day(Backup backup) {
        return backup.made().atZone(SEOUL).toLocalDate();
    }
}
