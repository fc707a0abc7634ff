package org.bongsu.situation.lines;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.Incident;
import org.bongsu.situation.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a list, an immutable value. Without groups each line is an incident. With groups, those of a salvo stand below the line of the salvo
 * itself; all others stand below a line that names the group. A closed group shows its first line only. Every question is answered in microseconds
 * but for {@link #line}, which looks through the numbers of a million rows in about a millisecond.
 */
public final class Lines {
    /** No lines. */
    public static final Lines NONE = newestFirst(Shown.NOTHING);

    /**
     * The groups.
     *
     * @param kind   what they are gathered by
     * @param starts the first item of each, and at the end how many there are
     * @param keys   what each is; empty for salvos
     */
    record Groups(Grouping kind, int[] starts, List<String> keys) {
        int size() {
            return starts.length - 1;
        }

        /** Lines that a group has at its head beside its items. */
        int heads() {
            return kind == Grouping.SALVO ? 0 : 1;
        }
    }

    private final Shown shown;
    /** Indices of what is shown; null for newest first. */
    private final int @Nullable [] items;
    private final @Nullable Groups groups;
    private final BitSet open;
    /** The first line of each group, and at the end how many lines there are. */
    private final int[] first;

    Lines(Shown shown, int @Nullable [] items, @Nullable Groups groups, BitSet open) {
        this.shown = shown;
        this.items = items;
        this.groups = groups;
        this.open = open;
        this.first = groups == null ? new int[] {0, shown.size()} : first(groups, open);
    }

    /** All that is shown, the newest first. */
    public static Lines newestFirst(Shown shown) {
        return new Lines(shown, null, null, new BitSet());
    }

    private static int[] first(Groups groups, BitSet open) {
        int[] first = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            int n = groups.starts[group + 1] - groups.starts[group];
            first[group + 1] = first[group] + (open.get(group) ? n + groups.heads() : 1);
        }
        return first;
    }

    /** What is listed. */
    public Shown shown() {
        return shown;
    }

    /** What lines are gathered by. */
    public Grouping grouping() {
        return groups == null ? Grouping.NONE : groups.kind;
    }

    /** How many lines. */
    public int size() {
        return first[first.length - 1];
    }

    /** How many groups. */
    public int groups() {
        return groups == null ? 0 : groups.size();
    }

    /** The group of a line; -1 where there are none. */
    public int group(int line) {
        if (groups == null) {
            return -1;
        }
        int at = Arrays.binarySearch(first, line);
        return at >= 0 ? at : -at - 2;
    }

    /** The first line of a group. */
    public int firstLine(int group) {
        return first[group];
    }

    /** Whether a line is the first of a group that has more. */
    public boolean head(int line) {
        int group = group(line);
        return group >= 0 && first[group] == line && (grouping() != Grouping.SALVO || count(group) > 1);
    }

    /** Whether a line stands below the first of its group. */
    public boolean below(int line) {
        int group = group(line);
        return group >= 0 && first[group] != line;
    }

    /** How many incidents a group has. */
    public int count(int group) {
        return groups == null ? 0 : groups.starts[group + 1] - groups.starts[group];
    }

    /** What a group is: the id of an article, a month as 2026-01, the key of a type; empty for what has none. */
    public String key(int group) {
        return groups == null || groups.keys.isEmpty() ? "" : groups.keys.get(group);
    }

    public boolean open(int group) {
        return open.get(group);
    }

    /** The index of the incident of a line in what is shown; -1 for a line that names a group. */
    public int item(int line) {
        Groups by = groups;
        int place = line;
        if (by != null) {
            int group = group(line);
            int within = line - first[group] - by.heads();
            if (within < 0) {
                return -1;
            }
            place = by.starts[group] + within;
        }
        return items == null ? shown.size() - 1 - place : items[place];
    }

    /** The incident of a line; empty for a line that names a group. */
    public Optional<Incident> incident(int line) {
        int item = item(line);
        return item < 0 ? Optional.empty() : Optional.of(shown.get(item));
    }

    /** The line of an incident, the first should it have several; that of its group when this is closed; -1 where it is not shown. */
    public int line(Incident incident) {
        int place = place(incident);
        Groups by = groups;
        if (place < 0 || by == null) {
            return place;
        }
        int group = group(by, place);
        return open.get(group) ? first[group] + by.heads() + place - by.starts[group] : first[group];
    }

    private int place(Incident incident) {
        int index = shown.indexOf(incident);
        if (index < 0 || items == null) {
            return index < 0 ? -1 : shown.size() - 1 - index;
        }
        for (int i = 0; i < items.length; i++) {
            if (items[i] == index) {
                return i;
            }
        }
        return -1;
    }

    private static int group(Groups groups, int place) {
        int at = Arrays.binarySearch(groups.starts, place);
        return at >= 0 ? at : -at - 2;
    }

    /** The same with the group of an incident open. */
    public Lines revealing(Incident incident) {
        Groups by = groups;
        int place = by == null ? -1 : place(incident);
        if (by == null || place < 0) {
            return this;
        }
        int group = group(by, place);
        return by.kind == Grouping.SALVO && place == by.starts[group] ? this : opened(group, true);
    }

    /** The same with a group open or closed. */
    public Lines opened(int group, boolean opened) {
        if (open.get(group) == opened) {
            return this;
        }
        BitSet other = (BitSet) open.clone();
        other.set(group, opened);
        return new Lines(shown, items, groups, other);
    }

    /** The same with all groups open or closed. */
    public Lines all(boolean opened) {
        BitSet other = new BitSet();
        other.set(0, groups(), opened);
        return new Lines(shown, items, groups, other);
    }
}
