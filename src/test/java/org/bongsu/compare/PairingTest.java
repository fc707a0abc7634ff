package org.bongsu.compare;

import static org.bongsu.model.Coding.at;
import static org.bongsu.model.Coding.by;
import static org.bongsu.model.Coding.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.model.Incident;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);

    private static Incident launch(String id, int day) {
        return by(at(incident(id, "launch.srbm", 3, DAY.plusDays(day)), "Wonsan", 39.17, 127.48), "PRK", null);
    }

    @Property(tries = 60)
    void noIncidentIsPairedTwiceAndAnAccountPairsWithItself(@ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> days) {
        List<Incident> one = new ArrayList<>();
        List<Incident> other = new ArrayList<>();
        for (int day : new HashSet<>(days)) {
            one.add(launch("a" + day, day));
            other.add(launch("b" + day, day));
        }
        List<Pairing.Pair> pairs = Pairing.of(one, other);
        assertEquals(one.size(), pairs.size());
        pairs.forEach(pair -> assertEquals(pair.one().id().substring(1), pair.other().incident().id().substring(1)));
    }

    @Test
    void whatIsLeftOnBothSidesPairsADayApartUnlessAnotherWouldFitAsWell() {
        assertEquals(1, Pairing.of(List.of(launch("a", 0)), List.of(launch("b", 1))).size());
        assertEquals(0, Pairing.of(List.of(launch("a", 1)), List.of(launch("b", 0), launch("c", 2))).size());
        assertEquals(0, Pairing.of(List.of(launch("a", 0)), List.of(launch("b", 5))).size());
    }
}
