package org.bongsu.store.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Source;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Edits;
import org.bongsu.store.journal.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The records as they are now, each found by its id and by what it belongs to. */
public final class RecordTable {
    /** Longer keys are cut for the index, and compared whole after reading. */
    private static final int LONGEST_KEY = 500;

    /** The tables that keep nothing beside the record. */
    private static final List<String> PLAIN = List.of("incident", "coverage", "dismissal", "codebook", "view", "dataset", "kept_index", "own_date", "mapping");
    private static final Map<String, String> PUT = statements("merge into %s(id, kind, body) key(id) values (?, ?, ?)",
            "merge into source(id, kind, body, sha256, url) key(id) values (?, ?, ?, ?, ?)", "merge into claim(id, kind, body, incident, source) key(id) values (?, ?, ?, ?, ?)");
    private static final Map<String, String> DROP = statements("delete from %s where id = ?", "delete from source where id = ?", "delete from claim where id = ?");
    private static final Map<String, String> ALL = statements("select id, kind, body from %s", "select id, kind, body from source", "select id, kind, body from claim");

    private static Map<String, String> statements(String plain, String source, String claim) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("source", source, "claim", claim));
        PLAIN.forEach(table -> all.put(table, plain.formatted(table)));
        return Map.copyOf(all);
    }

    private final Handle handle;

    RecordTable(Handle handle) {
        this.handle = handle;
    }

    /** Brings records to what they are after edits, at most one edit for each. */
    void put(Collection<Edit> edits) {
        Map<String, PreparedBatch> batches = new LinkedHashMap<>();
        for (Edit edit : edits) {
            Stored after = edit.after();
            if (after == null) {
                Stored gone = Edits.any(edit);
                batch(batches, DROP, Kind.of(gone)).bind(0, gone.id()).add();
            } else {
                Kind kind = Kind.of(after);
                PreparedBatch batch = batch(batches, PUT, kind).bind(0, after.id()).bind(1, kind.code).bind(2, Body.of(after));
                switch (after) {
                    case Article article -> batch.bind(3, key(article.original().sha256())).bind(4, key(article.about().url()));
                    case Claim claim -> batch.bind(3, key(claim.incident())).bind(4, key(claim.evidence().source()));
                    default -> {
                        if (kind.table.equals("source")) {
                            batch.bind(3, (String) null).bind(4, (String) null);
                        }
                    }
                }
                batch.add();
            }
        }
        batches.values().forEach(batch -> {
            try (batch) {
                batch.execute();
            }
        });
    }

    private PreparedBatch batch(Map<String, PreparedBatch> batches, Map<String, String> statements, Kind kind) {
        return batches.computeIfAbsent(Objects.requireNonNull(statements.get(kind.table)), handle::prepareBatch);
    }

    private static @Nullable String key(@Nullable String value) {
        return value == null || value.length() <= LONGEST_KEY ? value : value.substring(0, LONGEST_KEY);
    }

    /** The record with an id, in the table of a kind. */
    public Optional<Stored> find(Kind kind, String id) {
        return read(ALL.get(kind.table) + " where id = ?", id, Stored.class).stream().findFirst();
    }

    /** All records of the table of a kind, by id, so that the same records always come in the same order. */
    public <T extends Stored> List<T> all(Kind kind, Class<T> type) {
        // Sorted here: in H2 it would fetch a million rows one by one through the index.
        return read(Objects.requireNonNull(ALL.get(kind.table)), null, type).stream().sorted(Comparator.comparing(Stored::id)).toList();
    }

    public List<Article> articles() {
        return read("select id, kind, body from source where kind = ?", Kind.ARTICLE.code, Article.class);
    }

    /** The sources that are not articles: rows of tables and notes. */
    public List<Source> otherSources() {
        return read("select id, kind, body from source where kind <> ?", Kind.ARTICLE.code, Source.class);
    }

    public List<Article> articlesBySha256(String sha256) {
        return read("select id, kind, body from source where sha256 = ?", key(sha256), Article.class);
    }

    public List<Article> articlesByUrl(String url) {
        return read("select id, kind, body from source where url = ?", key(url), Article.class);
    }

    public List<Claim> claimsOf(String incident) {
        return read("select id, kind, body from claim where incident = ?", key(incident), Claim.class);
    }

    public List<Claim> claimsIn(String source) {
        return read("select id, kind, body from claim where source = ?", key(source), Claim.class);
    }

    /** The hash of the original of each article, by the article's id. */
    public Map<String, String> originals() {
        Map<String, String> originals = new LinkedHashMap<>();
        handle.createQuery("select id, sha256 from source where kind = ? order by id").bind(0, Kind.ARTICLE.code)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(each -> originals.put(each.getKey(), each.getValue()));
        return originals;
    }

    /** How many records there are. */
    public long count() {
        return handle.createQuery("select (select count(*) from source) + (select count(*) from incident)"
                + " + (select count(*) from claim) + (select count(*) from coverage) + (select count(*) from dismissal) + (select count(*) from codebook) + (select count(*) from view)"
                + " + (select count(*) from dataset) + (select count(*) from own_date)").mapTo(Long.class).one();
    }

    private <T extends Stored> List<T> read(String sql, @Nullable String value, Class<T> type) {
        try (var query = handle.createQuery(sql)) {
            if (value != null) {
                query.bind(0, value);
            }
            return query.map((row, context) -> type.cast(Body.read(Kind.of(row.getString(2)), row.getString(1), row.getBytes(3)))).list();
        }
    }
}
