package org.bongsu.situation.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.model.Incident;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.Relations;
import org.bongsu.situation.Layer;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;

/** However lines are sorted, grouped, opened and closed, they are what sorting and gathering the incidents one by one gives. */
class LinesProperties {
    private static final Names NAMES = new Names() {
        @Override
        public String type(String key) {
            return "Type " + key;
        }

        @Override
        public String place(Incident incident) {
            return incident.where() == null ? "" : incident.where().name();
        }

        @Override
        public String actors(Incident incident) {
            return incident.detail().actors().isEmpty() ? "" : incident.detail().actors().getFirst().from() + " " + incident.detail().actors().getFirst().to();
        }

        @Override
        public String title(Incident incident) {
            return incident.title().isBlank() ? type(incident.type()) : incident.title();
        }
    };

    private static Situation situation(Random random, long seed) {
        List<Incident> all = new ArrayList<>();
        for (Incident incident : new RandomCoding(seed).incidents(random.nextInt(120))) {
            String parent = !all.isEmpty() && random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())).id() : null;
            all.add(incident.withRelations(new Relations(parent, List.of())));
        }
        return new Situation(all, List.of(), List.of(), List.of());
    }

    private static List<Incident> incidents(Lines lines) {
        return IntStream.range(0, lines.size()).mapToObj(lines::incident).flatMap(Optional::stream).toList();
    }

    @Property(tries = 60)
    void sortsAsComparingEachWithEachWould(@ForAll long seed, @ForAll Sort sort, @ForAll boolean descending) {
        Situation situation = situation(new Random(seed), seed);
        Comparator<Incident> by = sort == Sort.DAY ? Situation.ORDER : comparator(sort);
        List<Incident> expected = situation.incidents().stream().sorted((descending ? by.reversed() : by).thenComparing(Situation.ORDER.reversed())).toList();
        Lines lines = Arranging.of(new Shown(situation.incidents(), List.of()), new Arranging.Order(sort, descending, Grouping.NONE, situation, NAMES));
        assertEquals(expected, incidents(lines));
        for (int line = 0; line < lines.size(); line++) {
            assertEquals(line, lines.line(expected.get(line)));
        }
    }

    @Property(tries = 60)
    void gathersEachIncidentOnceAndSaysHowMany(@ForAll long seed, @ForAll Sort sort) {
        Random random = new Random(seed);
        Situation situation = situation(random, seed);
        Shown shown = new Shown(situation.incidents(), List.of());
        for (Grouping grouping : Set.of(Grouping.MONTH, Grouping.TYPE, Grouping.SALVO)) {
            Lines lines = Arranging.of(shown, new Arranging.Order(sort, true, grouping, situation, NAMES));
            Lines all = lines.all(true);
            assertEquals(shown.size(), incidents(all).size());
            assertEquals(new HashSet<>(situation.incidents()), new HashSet<>(incidents(all)));
            assertEquals(shown.size(), IntStream.range(0, all.groups()).map(all::count).sum());
            for (int line = 0; line < all.size(); line++) {
                Incident incident = all.incident(line).orElse(null);
                if (incident != null && grouping == Grouping.MONTH) {
                    assertEquals(incident.when() == null ? "" : YearMonth.from(incident.when().start()).toString(), all.key(all.group(line)));
                } else if (incident != null && grouping == Grouping.TYPE) {
                    assertEquals(incident.type(), all.key(all.group(line)));
                } else if (incident != null && all.below(line)) {
                    assertTrue(incident.relations().parent() != null, "only rounds stand below");
                }
                if (incident != null) {
                    assertEquals(line, all.line(incident));
                }
            }
            Lines some = lines;
            for (int i = 0; i < 10 && some.groups() > 0; i++) {
                some = some.opened(random.nextInt(some.groups()), random.nextBoolean());
            }
            for (Incident incident : situation.incidents()) {
                Lines revealed = some.revealing(incident);
                assertEquals(Optional.of(incident), revealed.incident(revealed.line(incident)));
            }
            assertEquals(some.groups(), some.all(false).size());
        }
    }

    /** Rows of machine-coded tables are sorted and gathered without an incident being made of each, and come out the same. */
    @Property(tries = 30)
    void takesRowsOfTablesAsIncidents(@ForAll long seed, @ForAll Sort sort) {
        Random random = new Random(seed);
        List<MachineTable> tables = List.of(GeneratedEvents.table("m1", random.nextInt(200), seed), GeneratedEvents.table("m2", random.nextInt(200), seed + 1));
        List<Incident> own = new RandomCoding(seed).incidents(random.nextInt(60));
        Situation situation = new Situation(own, List.of(), List.of(), List.of()).withTables(tables);
        Shown shown = new Shown(situation.incidents(), tables.stream().map(table -> new Layer(table, RowSet.of(table.size(), row -> random.nextInt(3) > 0))).toList());
        List<Incident> all = new ArrayList<>(shown);
        List<Incident> expected = all.reversed().stream().sorted(comparator(sort)).toList();
        assertEquals(expected, incidents(Arranging.of(shown, new Arranging.Order(sort, sort == Sort.DAY, Grouping.NONE, situation, NAMES))));
        Lines months = Arranging.of(shown, new Arranging.Order(sort, true, Grouping.MONTH, situation, NAMES)).all(true);
        for (int line = 0; line < months.size(); line++) {
            String month = months.key(months.group(line));
            months.incident(line).ifPresent(i -> assertEquals(i.when() == null ? "" : YearMonth.from(i.when().start()).toString(), month));
        }
        assertEquals(shown.size(), incidents(months).size());
    }

    private static Comparator<Incident> comparator(Sort sort) {
        return switch (sort) {
            case DAY -> (one, other) -> 0;
            case TYPE -> Comparator.comparing(i -> NAMES.type(i.type()).toLowerCase(Locale.ROOT));
            case PLACE -> Comparator.comparing((Incident i) -> NAMES.place(i).isEmpty()).thenComparing(i -> NAMES.place(i).toLowerCase(Locale.ROOT));
            case SEVERITY -> Comparator.comparing(Incident::severity);
            case STATUS -> Comparator.comparing(Incident::status);
            case ACTORS -> Comparator.comparing((Incident i) -> NAMES.actors(i).isEmpty()).thenComparing(i -> NAMES.actors(i).toLowerCase(Locale.ROOT));
            case TITLE -> Comparator.comparing(i -> NAMES.title(i).toLowerCase(Locale.ROOT));
        };
    }
}
