package org.bongsu.situation.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Published;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.bongsu.situation.columns.Columns;
import org.jspecify.annotations.Nullable;

/** Makes lines of what a filter shows. */
public final class Arranging {
    /** Groups of this many incidents in all are shown open. */
    private static final int OPEN = 2_000;
    private static final int DAYS_BEFORE = 1 << 29;
    private static final int DEEPEST = 8;

    private final Merged rows;
    private final Order order;

    /**
     * How lines are arranged.
     *
     * @param situation what the articles of incidents are found in
     */
    public record Order(Sort sort, boolean descending, Grouping grouping, Situation situation, Names names) {
        /** Whether lines stand as they do before anything is chosen. */
        public boolean natural() {
            return sort == Sort.DAY && descending && grouping == Grouping.NONE;
        }
    }

    private Arranging(Shown shown, Order order) {
        this.rows = Merged.of(shown);
        this.order = order;
    }

    /** Arranges what is shown; a million take some ten to some hundred milliseconds, so not on the screen's thread unless the order is natural. */
    public static Lines of(Shown shown, Order order) {
        return order.natural() ? Lines.newestFirst(shown) : new Arranging(shown, order).lines();
    }

    private Lines lines() {
        int[] sorted = sorted();
        return switch (order.grouping) {
            case NONE -> new Lines(rows.shown, sorted, null, new BitSet());
            case SALVO -> salvos(sorted);
            case MONTH -> months(sorted);
            case TYPE -> types(sorted);
            case ARTICLE -> articles(sorted);
        };
    }

    private int[] sorted() {
        int n = rows.size();
        if (order.sort == Sort.DAY) {
            int[] places = new int[n];
            Arrays.setAll(places, order.descending ? i -> n - 1 - i : i -> i);
            return places;
        }
        return IntOrder.of(keys(), order.descending);
    }

    private int[] keys() {
        int n = rows.size();
        Names names = order.names;
        return switch (order.sort) {
            case SEVERITY -> all(n, true);
            case STATUS -> all(n, false);
            case TYPE -> typeRanks();
            case PLACE -> Ranks.of(n, rows::place, i -> names.place(rows.shown.get(i)));
            case ACTORS -> Ranks.of(n, rows::actors, i -> names.actors(rows.shown.get(i)));
            case TITLE -> {
                String[] titles = new String[n];
                Arrays.setAll(titles, i -> rows.title(i, names));
                yield Ranks.of(n, i -> titles[i], i -> titles[i]);
            }
            case DAY -> throw new IllegalStateException("days are in order");
        };
    }

    private int[] all(int n, boolean severity) {
        int[] keys = new int[n];
        for (int i = 0; i < n; i++) {
            keys[i] = severity ? rows.severity(i) : rows.status(i);
        }
        return keys;
    }

    private int[] typeRanks() {
        return Ranks.of(rows.size(), rows::type, i -> order.names.type(rows.type(i)));
    }

    /** Rounds stand below their salvo where it is shown, and by themselves where it is not. */
    private Lines salvos(int[] sorted) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Incident own = rows.own(i);
            if (own != null) {
                places.put(own.id(), i);
            }
        }
        int[] parents = new int[rows.size()];
        for (int i = 0; i < parents.length; i++) {
            Incident own = rows.own(i);
            String parent = own == null ? null : own.relations().parent();
            parents[i] = parent == null ? i : places.getOrDefault(parent, i);
        }
        int[] leader = new int[parents.length];
        int[] members = new int[parents.length];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = root(parents, i);
            members[leader[i]]++;
        }
        int[] starts = new int[leader.length + 1];
        int[] at = new int[leader.length];
        int groups = 0;
        int sum = 0;
        int[] items = new int[leader.length];
        for (int item : sorted) {
            if (leader[item] == item) {
                starts[groups++] = sum;
                items[sum] = item;
                at[item] = sum + 1;
                sum += members[item];
            }
        }
        return filled(sorted, leader, items, at, Arrays.copyOf(starts, groups + 1));
    }

    /** Salvos have one level: a round of a round stands below the salvo; rounds that go round in a circle stand by themselves. */
    private static int root(int[] parents, int item) {
        int at = item;
        for (int i = 0; i < DEEPEST; i++) {
            if (parents[at] == at) {
                return at;
            }
            at = parents[at];
        }
        return item;
    }

    private Lines filled(int[] sorted, int[] leader, int[] items, int[] at, int[] starts) {
        for (int item : sorted) {
            if (leader[item] != item) {
                items[at[leader[item]]++] = item;
            }
        }
        starts[starts.length - 1] = items.length;
        return new Lines(rows.shown, items, new Lines.Groups(Grouping.SALVO, starts, List.of()), new BitSet());
    }

    private Lines months(int[] sorted) {
        boolean upward = order.sort == Sort.DAY && !order.descending;
        int[] months = new int[rows.size()];
        Map<Integer, String> names = new TreeMap<>(upward ? Comparator.<Integer>naturalOrder() : Comparator.<Integer>reverseOrder());
        for (int i = 0; i < months.length; i++) {
            int day = rows.day(i);
            if (day == Columns.NO_DAY) {
                months[i] = upward ? Integer.MAX_VALUE : Integer.MIN_VALUE;
                names.putIfAbsent(months[i], "");
            } else {
                months[i] = month(day);
                names.computeIfAbsent(months[i], m -> "%04d-%02d".formatted(Math.floorDiv(m, 12), Math.floorMod(m, 12) + 1));
            }
        }
        Map<Integer, Integer> places = new HashMap<>();
        names.keySet().forEach(month -> places.put(month, places.size()));
        int[] group = new int[months.length];
        for (int i = 0; i < group.length; i++) {
            group[i] = Objects.requireNonNull(places.get(months[i]));
        }
        return grouped(sorted, group, List.copyOf(names.values()));
    }

    /** Months since the year 0 of a day since 1970-01-01, by the calendar of Gregory (Howard Hinnant, civil_from_days). */
    private static int month(int day) {
        int z = day + 719_468;
        int era = Math.floorDiv(z, 146_097);
        int doe = z - era * 146_097;
        int yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        int mp = (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153;
        return (yoe + era * 400) * 12 + mp + 2;
    }

    private Lines types(int[] sorted) {
        int[] ranks = typeRanks();
        Map<Integer, String> names = new TreeMap<>();
        for (int i = 0; i < ranks.length; i++) {
            int at = i;
            names.computeIfAbsent(ranks[i], rank -> rows.type(at));
        }
        return grouped(sorted, ranks, List.copyOf(names.values()));
    }

    private Lines articles(int[] sorted) {
        Map<String, List<Integer>> under = new HashMap<>();
        List<Integer> none = new ArrayList<>();
        for (int item : sorted) {
            Incident own = rows.own(item);
            List<String> of = own == null ? List.of() : order.situation.claims(own.id()).stream().map((Claim claim) -> claim.evidence().source()).distinct()
                    .filter(source -> order.situation.source(source).filter(Article.class::isInstance).isPresent()).toList();
            of.forEach(source -> under.computeIfAbsent(source, k -> new ArrayList<>()).add(item));
            if (of.isEmpty()) {
                none.add(item);
            }
        }
        List<String> keys = new ArrayList<>(under.keySet());
        keys.sort(Comparator.comparing(this::published).reversed().thenComparing(Comparator.naturalOrder()));
        if (!none.isEmpty()) {
            keys.add("");
            under.put("", none);
        }
        int[] starts = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            starts[i + 1] = starts[i] + Objects.requireNonNull(under.get(keys.get(i))).size();
        }
        int[] items = keys.stream().flatMap(key -> Objects.requireNonNull(under.get(key)).stream()).mapToInt(Integer::intValue).toArray();
        return lines(items, new Lines.Groups(Grouping.ARTICLE, starts, keys));
    }

    private long published(String source) {
        @Nullable Published published = order.situation.source(source).orElseThrow().published();
        return published == null ? -DAYS_BEFORE : published.day().toEpochDay();
    }

    /** Puts items into their groups, in the order in which they are sorted. */
    private Lines grouped(int[] sorted, int[] group, List<String> keys) {
        int[] starts = new int[keys.size() + 1];
        for (int each : group) {
            starts[each + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] at = starts.clone();
        int[] items = new int[sorted.length];
        for (int item : sorted) {
            items[at[group[item]]++] = item;
        }
        return lines(items, new Lines.Groups(order.grouping, starts, keys));
    }

    private Lines lines(int[] items, Lines.Groups groups) {
        BitSet open = new BitSet();
        open.set(0, groups.size(), items.length <= OPEN);
        return new Lines(rows.shown, items, groups, open);
    }
}
