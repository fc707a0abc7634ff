package org.bongsu.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookJsonReader;
import org.bongsu.codebook.UnreadableCodebook;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.Dataset;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.OwnDate;
import org.bongsu.model.SavedView;
import org.bongsu.model.Source;
import org.bongsu.model.Stored;
import org.bongsu.model.TableMapping;
import org.bongsu.situation.Finder;
import org.bongsu.situation.Situation;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** What the store holds, in memory, kept in step with every change. */
final class Ledger {
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Quotations quotations;
    private final Map<String, Coverage> coverage = new HashMap<>();
    private final Map<String, Dismissal> dismissals = new HashMap<>();
    private final Map<String, SavedView> views = new HashMap<>();
    private final Map<String, Dataset> datasets = new HashMap<>();
    private final Codebook byDefault;
    private @Nullable KeptCodebook kept;
    private Codebook codebook;
    private final Map<String, OwnDate> dates = new HashMap<>();
    private final Map<String, TableMapping> mappings = new HashMap<>();
    private @Nullable KeptIndex index;
    private @Nullable Situation situation;
    private @Nullable Finder finder;
    /** Those machine-coded tables that were read from their files. */
    private List<MachineTable> tables = List.of();

    /**
     * All that a store holds.
     *
     * @param snapshot   all but what is quoted
     * @param quotations the claims, and the sources that are not articles
     * @param byDefault  the codebook of a store without its own
     */
    Ledger(Snapshot snapshot, Quotations quotations, Codebook byDefault) {
        this.byDefault = byDefault;
        this.quotations = quotations;
        codebook = byDefault;
        snapshot.incidents().forEach(this::put);
        snapshot.sources().forEach(this::put);
        snapshot.coverage().forEach(this::put);
        snapshot.dismissals().forEach(this::put);
        snapshot.codebooks().forEach(this::put);
        snapshot.views().forEach(this::put);
        snapshot.datasets().forEach(this::put);
        snapshot.dates().forEach(this::put);
        snapshot.mappings().forEach(this::put);
        snapshot.indexes().forEach(this::put);
    }

    /** Finds incidents by their words, from the next situation on. */
    synchronized void finder(Finder other) {
        finder = other;
        situation = null;
    }

    synchronized void apply(List<Edit> edits) {
        for (Edit edit : edits) {
            Stored after = edit.after();
            if (!beside(after) && !beside(edit.before())) {
                situation = null;
            }
            if (after != null) {
                put(after);
            } else if (edit.before() != null) {
                remove(edit.before());
            }
        }
    }

    /** Whether a record is no part of the situation. */
    private static boolean beside(@Nullable Stored record) {
        return record instanceof SavedView || record instanceof Dataset || record instanceof KeptIndex || record instanceof OwnDate || record instanceof TableMapping;
    }

    synchronized Situation situation() {
        Situation current = situation;
        if (current == null) {
            List<Coverage> spans = List.copyOf(coverage.values());
            List<Incident> all = List.copyOf(incidents.values());
            List<Article> read = List.copyOf(articles.values());
            if (quotations.taken()) {
                current = new Situation(all, List.copyOf(quotations.claims().values()), Stream.concat(read.stream(), quotations.sources().values().stream()).toList(),
                        spans, finder);
            } else {
                current = new Situation(all, read, () -> new Situation.Quoted(quotations.read().claims(), quotations.read().sources()), spans, finder);
            }
            current = current.withTables(tables);
            situation = current;
        }
        return current;
    }

    /** What the store says of types: its own codebook, else the default one. */
    synchronized Codebook codebook() {
        return codebook;
    }

    /** The codebook of a store without its own. */
    Codebook codebookByDefault() {
        return byDefault;
    }

    /** The store's own codebook as it is kept, or null. */
    synchronized @Nullable KeptCodebook keptCodebook() {
        return kept;
    }

    /** What counts as covered without an article, the latest days first. */
    synchronized List<Coverage> coverage() {
        return coverage.values().stream().sorted(Comparator.comparing((Coverage each) -> each.span().start()).thenComparing(Coverage::id).reversed()).toList();
    }

    /** All dismissals. */
    synchronized List<Dismissal> dismissals() {
        return List.copyOf(dismissals.values());
    }

    /** Articles, the newest first by publication, then by import. */
    synchronized List<Article> articles() {
        List<Article> all = new ArrayList<>(articles.values());
        all.sort(Comparator.comparing(Ledger::instant).thenComparing(Article::id).reversed());
        return all;
    }

    /** The saved views, by name. */
    synchronized List<SavedView> views() {
        return views.values().stream().sorted(Comparator.comparing(SavedView::name).thenComparing(SavedView::id)).toList();
    }

    /** All claims, by the source that makes them. */
    synchronized Map<String, List<Claim>> claimsBySource() {
        return quotations.claims().values().stream().collect(Collectors.groupingBy(claim -> claim.evidence().source()));
    }

    /** A span that counts as covered. */
    synchronized Optional<Coverage> coverage(String id) {
        return Optional.ofNullable(coverage.get(id));
    }

    /** How tables are read that the analyst has mapped, by name. */
    synchronized List<TableMapping> mappings() {
        return mappings.values().stream().sorted(Comparator.comparing(TableMapping::name)).toList();
    }

    /** The machine-coded datasets, by name. */
    synchronized List<Dataset> datasets() {
        return datasets.values().stream().sorted(Comparator.comparing(Dataset::name).thenComparing(Dataset::id)).toList();
    }

    /** The analyst's own key dates, earliest first. */
    synchronized List<OwnDate> dates() {
        return dates.values().stream().sorted(Comparator.comparing(OwnDate::start).thenComparing(OwnDate::name).thenComparing(OwnDate::id)).toList();
    }

    /** The machine-coded tables that were read from their files. */
    synchronized List<MachineTable> tables() {
        return tables;
    }

    /** Takes tables that were read in place of those that were there; those of datasets that are gone are left out, others go by the names of now. */
    synchronized void tables(List<MachineTable> read) {
        tables = read.stream().flatMap(table -> {
            Dataset now = datasets.get(table.dataset().id());
            return now != null && table.dataset().named(now.name()).equals(now) ? Stream.of(table.of(now)) : Stream.empty();
        }).toList();
        situation = situation == null ? null : situation.withTables(tables);
    }

    /** The store's own settings of the index, or nothing. */
    synchronized Optional<IndexSettings> index() {
        return Optional.ofNullable(index).map(KeptIndex::settings);
    }

    synchronized List<Dismissal> dismissals(String article) {
        return dismissals.values().stream().filter(d -> d.article().equals(article)).toList();
    }

    private static Instant instant(Article article) {
        var published = article.published();
        return published == null ? article.original().retrieved() : published.instant();
    }

    private void put(Stored record) {
        switch (record) {
            case Incident incident -> incidents.put(incident.id(), incident);
            case Claim claim -> quotations.claims().put(claim.id(), claim);
            case Article article -> articles.put(article.id(), article);
            case Source source -> quotations.sources().put(source.id(), source);
            case Coverage span -> coverage.put(span.id(), span);
            case Dismissal dismissal -> dismissals.put(dismissal.id(), dismissal);
            case SavedView view -> views.put(view.id(), view);
            case OwnDate date -> dates.put(date.id(), date);
            case Dataset dataset -> {
                datasets.put(dataset.id(), dataset);
                tables(tables);
            }
            case KeptIndex kept -> index = kept;
            case TableMapping mapping -> mappings.put(mapping.name(), mapping);
            case KeptCodebook own -> {
                kept = own;
                codebook = read(own);
            }
        }
    }

    private void remove(Stored record) {
        switch (record) {
            case Incident incident -> incidents.remove(incident.id());
            case Claim claim -> quotations.claims().remove(claim.id());
            case Article article -> articles.remove(article.id());
            case Source source -> quotations.sources().remove(source.id());
            case Coverage span -> coverage.remove(span.id());
            case Dismissal dismissal -> dismissals.remove(dismissal.id());
            case SavedView view -> views.remove(view.id());
            case OwnDate date -> dates.remove(date.id());
            case Dataset dataset -> {
                datasets.remove(dataset.id());
                tables(tables);
            }
            case KeptIndex gone -> index = null;
            case TableMapping mapping -> mappings.remove(mapping.name());
            case KeptCodebook own -> {
                kept = null;
                codebook = byDefault;
            }
        }
    }

    /** A codebook as the store keeps it. */
    static Codebook read(KeptCodebook own) {
        try {
            return CodebookJsonReader.read(own.json());
        } catch (UnreadableCodebook e) {
            throw new IllegalStateException("only a later version writes a codebook that this one cannot read", e);
        }
    }
}
