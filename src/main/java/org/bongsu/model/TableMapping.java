package org.bongsu.model;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
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
public record TableMapping(String name, List<TableColumn> columns, Rules rules, Map<ColumnMeaning, Map<String, String>> values) implements Stored {
    public TableMapping {
        columns = List.copyOf(columns);
        Map<ColumnMeaning, Map<String, String>> sorted = new EnumMap<>(ColumnMeaning.class);
        values.forEach((meaning, words) -> {
            Map<String, String> whole = new HashMap<>();
            words.forEach((theirs, ours) -> whole.put(whole(theirs), ours));
            sorted.put(meaning, Map.copyOf(whole));
        });
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

    /** Names of fields in JSON are whole characters: half of one, which a broken table may have in a cell, would not be read again. */
    private static String whole(String word) {
        return word.codePoints().noneMatch(TableMapping::half) ? word
                : word.codePoints().map(c -> half(c) ? '\uFFFD' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean half(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** One mapping for a name. */
    @Override
    public String id() {
        return "m-" + name;
    }

    /** Ours for a word of the table, whatever its case. */
    public Optional<String> ours(ColumnMeaning meaning, String theirs) {
        Map<String, String> words = values.getOrDefault(meaning, Map.of());
        String exact = words.get(whole(theirs));
        return exact != null ? Optional.of(exact)
                : words.entrySet().stream().filter(e -> e.getKey().strip().equalsIgnoreCase(theirs.strip())).map(Map.Entry::getValue).findFirst();
    }

    /** The same under another name. */
    public TableMapping withName(String other) {
        return new TableMapping(other, columns, rules, values);
    }

    /** The same with other columns. */
    public TableMapping withColumns(List<TableColumn> others) {
        return new TableMapping(name, others, rules, values);
    }

    /** The same with other rules. */
    public TableMapping withRules(Rules other) {
        return new TableMapping(name, columns, other, values);
    }

    /** The same with one word of the table understood otherwise. */
    public TableMapping with(ColumnMeaning meaning, String theirs, String ours) {
        Map<ColumnMeaning, Map<String, String>> others = new EnumMap<>(ColumnMeaning.class);
        others.putAll(values);
        Map<String, String> words = new TreeMap<>(others.getOrDefault(meaning, Map.of()));
        words.put(theirs, ours);
        others.put(meaning, words);
        return new TableMapping(name, columns, rules, others);
    }
}
