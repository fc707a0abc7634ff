package org.bongsu.figure.timeline.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartStep;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a timeline, whatever stretch of it is looked at: incidents in lanes, and rows that machines coded. What was
 * found room for at a scale is kept, and used again while one pans. Safe to use from several threads.
 */
public final class Lanes {
    /** A finer step of the calendar takes over while its bars grow by this share. */
    private static final double DISSOLVE = 0.25;

    private final List<Incident> shown;
    private final LaneRule rule;
    private final List<DayLayer> layers;
    private final Map<String, LaneEntries> rests = new HashMap<>();
    private final Map<LaneEntries, Packed> packed = new IdentityHashMap<>();
    private @Nullable List<LaneEntries> own;

    private record Packed(Packing.Size size, Packing packing) { }

    /** Incidents by a rule; undated ones are left out. Nothing is done before it is drawn. */
    public Lanes(List<Incident> shown, LaneRule rule, List<DayLayer> layers) {
        this.shown = shown;
        this.rule = rule;
        this.layers = List.copyOf(layers);
    }

    /** What a filter shows: the analyst's own incidents, and the rows of the datasets that are switched on. */
    public static Lanes of(List<Incident> incidents, LaneRule rule) {
        return incidents instanceof Shown all ? new Lanes(all.own(), rule, all.layers().stream().map(DayLayer::of).toList())
                : new Lanes(List.copyOf(incidents), rule, List.of());
    }

    /** The incidents that stand in lanes of one's own. */
    public List<Incident> shown() {
        return shown;
    }

    public LaneKind kind() {
        return rule.kind();
    }

    /** How many lanes there are, those of machines not counted. */
    public int size() {
        return own().size();
    }

    /** How many lanes of machines there are. */
    public int machines() {
        return layers.size();
    }

    /** The name and the number of incidents of each lane of one's own, from a lane on, at most so many. */
    public List<LaneName> names(int from, int most) {
        return own().stream().skip(from).limit(most).map(LaneEntries::name).toList();
    }

    /** How many incidents the fullest lane has, and so what no count exceeds. */
    public int most() {
        return Math.max(own().stream().mapToInt(LaneEntries::count).sum(), layers.stream().mapToInt(layer -> layer.totals().count()).max().orElse(0));
    }

    /** The names of the lanes of machines. */
    public List<LaneName> machineNames() {
        return layers.stream().map(DayLayer::name).toList();
    }

    /**
     * A lane in sight.
     *
     * @param at which of one's own lanes
     */
    public Lane lane(int at, Lane.Room room, ChartScale scale, double em) {
        return lane(own().get(at), room, scale, em);
    }

    /**
     * Some lanes drawn as one.
     *
     * @param from the first of one's own lanes
     * @param to   behind the last
     */
    public Lane rest(int from, int to, String name, Lane.Room room, ChartScale scale, double em) {
        return lane(rest(from, to, name), room, scale, em);
    }

    /** The lane of a machine. */
    public Lane machine(int at, Lane.Room room, ChartScale scale, double em) {
        DayLayer layer = layers.get(at);
        Sight sight = Sight.of(scale);
        Packing.Size size = new Packing.Size(scale.perUnit(), room.height(), em);
        ChartStep fine = size.step();
        double strength = strength(size, fine);
        int count = layer.totals().between((int) Math.floorDiv(sight.firstSecond(), 86_400L), (int) Math.floorDiv(sight.lastSecond(), 86_400L) + 1);
        return new Lane(layer.name(), count, room, new Lane.Inside(List.of(), layer.bars(fine, sight),
                strength < 1 ? layer.bars(coarser(fine), sight) : Bars.NONE, strength));
    }

    private Lane lane(LaneEntries entries, Lane.Room room, ChartScale scale, double em) {
        Packing.Size size = new Packing.Size(scale.perUnit(), room.height(), em);
        Packing packing = packing(entries, size);
        Sight sight = Sight.of(scale);
        ChartStep fine = size.step();
        double strength = strength(size, fine);
        return new Lane(entries.name(), entries.count(sight.firstSecond(), sight.lastSecond()), room,
                new Lane.Inside(packing.marks(sight, room.top()), seen(packing.bars(fine), sight),
                        strength < 1 ? seen(packing.bars(coarser(fine)), sight) : Bars.NONE, strength));
    }

    /** How far a step of the calendar has taken over from the one before it. */
    private static double strength(Packing.Size size, ChartStep step) {
        double grown = step.shortest() / size.perUnit() / (Packing.BAR * size.em()) - 1;
        return step == ChartStep.CENTURY ? 1 : Math.clamp(grown / DISSOLVE, 0, 1);
    }

    private static ChartStep coarser(ChartStep step) {
        return ChartStep.values()[Math.min(step.ordinal() + 1, ChartStep.values().length - 1)];
    }

    private static Bars seen(Bars bars, Sight sight) {
        List<Bar> seen = new ArrayList<>();
        List<Bar> all = bars.all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).x1() - sight.offset() < sight.left()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < all.size() && all.get(i).x0() - sight.offset() <= sight.right(); i++) {
            seen.add(all.get(i).moved(sight.offset()));
        }
        return new Bars(seen, bars.most());
    }

    private synchronized Packing packing(LaneEntries entries, Packing.Size size) {
        Packed known = packed.get(entries);
        if (known == null || !known.size.equals(size)) {
            known = new Packed(size, new Packing(entries, size));
            packed.put(entries, known);
        }
        return known.packing;
    }

    private synchronized LaneEntries rest(int from, int to, String name) {
        return rests.computeIfAbsent(from + "-" + to + name, key -> new LaneEntries(new LaneName("rest", name, 0),
                own().subList(from, to).stream().flatMap(lane -> Stream.of(lane.entries())).toList()));
    }

    private synchronized List<LaneEntries> own() {
        List<LaneEntries> known = own;
        if (known == null) {
            known = group();
            own = known;
        }
        return known;
    }

    private List<LaneEntries> group() {
        Map<String, LaneName> names = new HashMap<>();
        Map<String, List<Entry>> found = new HashMap<>();
        Map<String, Entry> salvos = new HashMap<>();
        List<Incident> rounds = new ArrayList<>();
        for (Incident incident : shown) {
            if (incident.relations().parent() == null) {
                put(incident, null, names, found).ifPresent(entry -> salvos.put(incident.id(), entry));
            } else {
                rounds.add(incident);
            }
        }
        rounds.forEach(round -> put(round, salvos.get(round.relations().parent()), names, found));
        return found.entrySet().stream().map(each -> new LaneEntries(Objects.requireNonNull(names.get(each.getKey())), each.getValue()))
                .sorted(Comparator.comparingInt((LaneEntries lane) -> lane.name().order()).thenComparingInt(lane -> -lane.count())
                        .thenComparing(lane -> lane.name().name())).toList();
    }

    /** A round stands in the lane of its salvo. */
    private Optional<Entry> put(Incident incident, @Nullable Entry salvo, Map<String, LaneName> names, Map<String, List<Entry>> found) {
        DateSpan when = incident.when();
        if (when == null) {
            return Optional.empty();
        }
        LaneName name = rule.of(salvo == null ? incident : salvo.incident());
        Entry entry = Entry.of(incident, when, salvo);
        names.putIfAbsent(name.key(), name);
        found.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(entry);
        return Optional.of(entry);
    }
}
