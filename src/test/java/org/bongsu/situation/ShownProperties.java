package org.bongsu.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.RandomCoding;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;

/** What is shown of the analyst's own incidents and of machine-coded rows is one list in the order of time, as if each were an incident. */
class ShownProperties {
    @Property(tries = 60)
    void isAllThatIsShownInTheOrderOfTime(@ForAll long seed, @ForAll @IntRange(max = 3) int tables) {
        Random random = new Random(seed);
        Shown shown = shown(random, tables);
        List<Incident> all = new ArrayList<>(shown.own());
        shown.layers().forEach(layer -> layer.rows().each(row -> all.add(layer.table().incident(row))));
        all.sort(Situation.ORDER);
        assertEquals(all.size(), shown.size());
        for (int i = 0; i < all.size(); i++) {
            assertEquals(all.get(i), shown.get(i), "at " + i);
            assertEquals(i, shown.indexOf(all.get(i)));
        }
        assertEquals(-1, shown.indexOf(new RandomCoding(1).incidents(1).getFirst().withId("absent")));
    }

    @Property(tries = 30)
    void findsRowsThatAFilterHidesNowhere(@ForAll long seed) {
        Random random = new Random(seed);
        Shown shown = shown(random, 2);
        for (Layer layer : shown.layers()) {
            for (int row = 0; row < layer.table().size(); row++) {
                Incident incident = layer.table().incident(row);
                assertEquals(layer.rows().has(row), shown.contains(incident));
            }
        }
    }

    @Property(tries = 60)
    void findsTheRowAtAPlaceAndThePlaceOfARow(@ForAll long seed, @ForAll @IntRange(max = 3000) int size) {
        Random random = new Random(seed);
        int gap = 1 + random.nextInt(900);
        RowSet set = RowSet.of(size, row -> row / gap % 2 == 0 && random.nextInt(3) > 0);
        int[] rows = set.toArray();
        assertEquals(rows.length, set.count());
        for (int place = 0; place < rows.length; place++) {
            assertEquals(rows[place], set.row(place));
            assertEquals(place, set.before(rows[place]));
        }
        assertEquals(rows.length, set.before(size));
        int from = random.nextInt(size + 1);
        int to = from + random.nextInt(size - from + 1);
        List<Integer> between = new ArrayList<>();
        set.each(from, to, between::add);
        assertEquals(IntStream.of(rows).filter(row -> row >= from && row < to).boxed().toList(), between);
    }

    @Property(tries = 20)
    void keepsMachineCodedRowsOutUntilTheyAreSwitchedOn(@ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = situation(random, 1);
        Lens lens = new Lens(situation);
        lens.look(Filter.ALL);
        assertEquals(situation.incidents(), lens.shown());
        int own = lens.ofType("other");
        Filter on = Filter.ALL.withDatasets(Set.of(situation.tables().getFirst().dataset().id()));
        lens.look(on);
        assertEquals(situation.incidents().size() + situation.tables().getFirst().size(), lens.shown().size());
        lens.look(Filter.ALL);
        assertEquals(own, lens.ofType("other"));
        assertEquals(situation.incidents(), lens.shown());
    }

    private static Shown shown(Random random, int tables) {
        Situation situation = situation(random, tables);
        return new Shown(situation.incidents(), situation.tables().stream()
                .map(table -> new Layer(table, RowSet.of(table.size(), row -> random.nextInt(3) > 0))).toList());
    }

    private static Situation situation(Random random, int tables) {
        List<MachineTable> all = IntStream.range(0, tables).mapToObj(i -> GeneratedEvents.table("m" + (tables - i), random.nextInt(400), random.nextLong())).toList();
        List<Incident> own = new RandomCoding(random.nextLong()).incidents(random.nextInt(120)).stream()
                .map(i -> onADayOfARow(i, all, random).withId((random.nextBoolean() ? "a" : "z") + i.id())).toList();
        return new Situation(own, List.of(), List.of(), List.of()).withTables(all);
    }

    private static Incident onADayOfARow(Incident incident, List<MachineTable> tables, Random random) {
        DateSpan when = incident.when();
        if (when == null || tables.isEmpty() || tables.getFirst().size() == 0 || random.nextInt(4) == 0) {
            return incident;
        }
        MachineTable table = tables.getFirst();
        LocalDate day = LocalDate.ofEpochDay(table.columns().start(random.nextInt(table.size())));
        return incident.withWhen(new DateSpan(day, day, when.precision(), when.clock()));
    }
}
