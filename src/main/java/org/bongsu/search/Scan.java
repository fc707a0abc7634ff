package org.bongsu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.model.Hit.Kind;

/** Finds what the index finds by reading every text: slow, and there when the index cannot be, as on a full disk. */
public final class Scan {
    private final Collection<Entry> entries;
    private final Map<Clause, Set<String>> articles = new HashMap<>();

    private Scan(Collection<Entry> entries) {
        this.entries = entries;
    }

    /** The ids of all entries of a kind that hold what is sought. */
    public static Set<String> all(Sought sought, Kind kind, Collection<Entry> entries) {
        Scan scan = new Scan(entries);
        Set<String> found = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.kind() == kind && sought.clauses().stream().allMatch(clause -> scan.holds(clause, entry) != clause.not())) {
                found.add(entry.id());
            }
        }
        return found;
    }

    private boolean holds(Clause clause, Entry entry) {
        return entry.kind() == Kind.INCIDENT && clause.field().ofArticles() ? entry.sources().stream().anyMatch(articles(clause)::contains) : says(clause, entry);
    }

    private Set<String> articles(Clause clause) {
        Set<String> known = articles.get(clause);
        if (known == null) {
            known = new HashSet<>();
            for (Entry entry : entries) {
                if (entry.kind() == Kind.ARTICLE && says(clause, entry)) {
                    known.add(entry.id());
                }
            }
            articles.put(clause, known);
        }
        return known;
    }

    private static boolean says(Clause clause, Entry entry) {
        List<String> texts = new ArrayList<>();
        for (Field field : Field.values()) {
            if (clause.field() == Field.ANY || clause.field() == Field.ARTICLE || clause.field() == field) {
                texts.addAll(entry.words().getOrDefault(field, List.of()));
            }
        }
        return !clause.in(EntryWords.join(texts)).isEmpty();
    }
}
