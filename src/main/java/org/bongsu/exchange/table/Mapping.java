package org.bongsu.exchange.table;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become incidents.
 *
 * @param name    by which it is kept, and under which the ids of its incidents are made: the same name brings the same table up to date
 * @param columns in the order in which they are asked: of several with one meaning, the first that says something counts
 * @param values  the table's words for types, statuses and actors in ours, by what they mean
 */
public record Mapping(String name, List<Column> columns, Rules rules, Map<Meaning, Map<String, String>> values) {
    public Mapping {
        columns = List.copyOf(columns);
        Map<Meaning, Map<String, String>> sorted = new EnumMap<>(Meaning.class);
        values.forEach((meaning, words) -> sorted.put(meaning, Map.copyOf(words)));
        values = Map.copyOf(sorted);
    }

    /**
     * What holds for every row that does not say otherwise.
     *
     * @param zone   in which days and clock times are meant
     * @param type   key of the codebook
     * @param actor  code of who does it, or null
     * @param salvos whether rows of one morning and one site are rounds of one launch
     */
    public record Rules(DateOrder order, ZoneId zone, String type, @Nullable String actor, boolean salvos) { }

    /** Ours for a word of the table, whatever its case. */
    Optional<String> ours(Meaning meaning, String theirs) {
        Map<String, String> words = values.getOrDefault(meaning, Map.of());
        String exact = words.get(theirs);
        return exact != null ? Optional.of(exact)
                : words.entrySet().stream().filter(e -> Grid.fold(e.getKey()).equals(Grid.fold(theirs))).map(Map.Entry::getValue).findFirst();
    }

    /** The same under another name. */
    public Mapping withName(String other) {
        return new Mapping(other, columns, rules, values);
    }

    /** The same with other columns. */
    public Mapping withColumns(List<Column> others) {
        return new Mapping(name, others, rules, values);
    }

    /** The same with other rules. */
    public Mapping withRules(Rules other) {
        return new Mapping(name, columns, other, values);
    }

    /** The same with one word of the table understood otherwise. */
    public Mapping with(Meaning meaning, String theirs, String ours) {
        Map<Meaning, Map<String, String>> others = new EnumMap<>(Meaning.class);
        others.putAll(values);
        Map<String, String> words = new TreeMap<>(others.getOrDefault(meaning, Map.of()));
        words.put(theirs, ours);
        others.put(meaning, words);
        return new Mapping(name, columns, rules, others);
    }

    /** Whether a table has the columns that it needs: all that mean something. */
    public boolean fits(Grid grid) {
        return columns.stream().filter(column -> column.meaning() != Meaning.IGNORED).allMatch(column -> grid.column(column.header()) >= 0);
    }
}
