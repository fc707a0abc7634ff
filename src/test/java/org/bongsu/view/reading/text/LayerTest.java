package org.bongsu.view.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayerTest {
    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 15);
        Arbitrary<Mark.Kind> kinds = Arbitraries.of(Mark.Kind.TIME, Mark.Kind.PLACE, Mark.Kind.ACTOR, Mark.Kind.QUANTITY);
        return Combinators.combine(starts, lengths, kinds).as((start, length, kind) -> new Mark(start, start + length, kind, "")).list().ofMaxSize(6);
    }

    @Property
    void everyMarkIsDrawnAndTwoThatOverlapLieApart(@ForAll("marks") List<Mark> marks) {
        List<Layer.Placed> placed = Layer.of(marks, Mark.Kind::line);
        assertEquals(marks.stream().distinct().count(), placed.size());
        for (Layer.Placed one : placed) {
            for (Layer.Placed other : placed) {
                boolean overlap = one != other && one.mark().start() < other.mark().end() && other.mark().start() < one.mark().end();
                assertTrue(!overlap || one.level() != other.level() || one.level() == 2, () -> one + " over " + other);
            }
        }
    }

    @Property
    void theLongerOfTwoThatBeginTogetherLiesNearerToTheWords(@ForAll("marks") List<Mark> marks) {
        List<Layer.Placed> placed = Layer.of(marks, Mark.Kind::line);
        for (int i = 1; i < placed.size(); i++) {
            Mark before = placed.get(i - 1).mark();
            Mark mark = placed.get(i).mark();
            assertTrue(before.start() < mark.start() || before.end() >= mark.end());
        }
    }
}
