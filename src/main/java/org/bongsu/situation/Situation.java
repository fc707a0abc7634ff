package org.bongsu.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Published;
import org.bongsu.model.Source;
import org.bongsu.situation.machine.MachineTable;
import org.jspecify.annotations.Nullable;

/** All incidents of a store in the order of time, with what is claimed of them and by whom: an immutable value. */
public final class Situation {
    /** By first day, clock time, then id; drafts without a date at the end. */
    public static final Comparator<Incident> ORDER = Comparator.comparing(Situation::start)
            .thenComparing(Situation::clock).thenComparing(Incident::id);

    /** Nothing known. */
    public static final Situation EMPTY = new Situation(List.of(), List.of(), List.of(), List.of());

    private static final int REMEMBERED = 8;
    private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    private final List<Incident> incidents;
    private final Map<String, Incident> byId;
    private final Quotes quotes;
    private final Map<String, String> texts;
    private final CoveredDays covered;
    private final boolean sample;
    private final List<MachineTable> tables;
    private final @Nullable Finder finder;
    /** What was typed lately, and what was found. */
    private final Map<String, Set<String>> said;

    /** A situation whose words are read one by one. */
    public Situation(List<Incident> incidents, List<Claim> claims, List<Source> sources, List<Coverage> coverage) {
        this(incidents, claims, sources, coverage, null);
    }

    /**
     * A situation.
     *
     * @param finder finds incidents by their words; null for reading them one by one
     */
    public Situation(List<Incident> incidents, List<Claim> claims, List<Source> sources, List<Coverage> coverage, @Nullable Finder finder) {
        this(incidents, sources, () -> new Quoted(claims, List.of()), coverage, finder);
    }

    /**
     * What is quoted of incidents.
     *
     * @param claims  all claims
     * @param sources the sources that are not among those that were given before
     */
    public record Quoted(List<Claim> claims, List<Source> sources) { }

    /**
     * A situation whose claims may still be read.
     *
     * @param sources at least all articles
     * @param quoted  asked once, when a claim or another source is asked for first
     * @param finder  finds incidents by their words; null for reading them one by one
     */
    public Situation(List<Incident> incidents, List<? extends Source> sources, Supplier<Quoted> quoted, List<Coverage> coverage, @Nullable Finder finder) {
        this.finder = finder;
        this.said = new LinkedHashMap<>();
        this.incidents = incidents.stream().sorted(ORDER).toList();
        this.byId = new HashMap<>();
        this.quotes = new Quotes(sources, quoted);
        this.texts = new HashMap<>();
        this.tables = List.of();
        this.incidents.forEach(i -> byId.put(i.id(), i));
        this.covered = new CoveredDays(sources, coverage);
        this.sample = coverage.stream().anyMatch(c -> c.reason().equals(Coverage.SAMPLE));
    }

    private Situation(Situation of, List<Incident> incidents, List<MachineTable> tables) {
        this.incidents = incidents;
        this.byId = of.byId;
        this.quotes = of.quotes;
        this.texts = of.texts;
        this.covered = of.covered;
        this.sample = of.sample;
        this.finder = of.finder;
        this.said = of.said;
        this.tables = List.copyOf(tables);
    }

    /** The same beside other machine-coded tables. */
    public Situation withTables(List<MachineTable> others) {
        return new Situation(this, incidents, others);
    }

    /** The same without incidents that are not finished. */
    public Situation withoutDrafts() {
        return incidents.stream().noneMatch(Incident::draft) ? this : new Situation(this, incidents.stream().filter(i -> !i.draft()).toList(), tables);
    }

    private static LocalDate start(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? NO_DATE : when.start();
    }

    private static int clock(Incident incident) {
        DateSpan when = incident.when();
        var clock = when == null ? null : when.clock();
        return clock == null ? -1 : clock.time().toSecondOfDay();
    }

    /** Every incident of the analyst's own, earliest first. */
    public List<Incident> incidents() {
        return incidents;
    }

    /** The machine-coded tables, switched on or not. */
    public List<MachineTable> tables() {
        return tables;
    }

    /** An incident of the analyst's own, or the row of a machine-coded table. */
    public Optional<Incident> incident(String id) {
        Incident own = byId.get(id);
        return own != null ? Optional.of(own) : row(id).map(row -> row.table().incident(row.number()));
    }

    /** An incident of the analyst's own. */
    Optional<Incident> own(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The row of a machine-coded table that an incident is; empty for one of the analyst's own. */
    public Optional<MachineRow> row(String incident) {
        for (MachineTable table : tables) {
            int row = table.dataset().row(incident);
            if (row >= 0) {
                return Optional.of(new MachineRow(table, row));
            }
        }
        return Optional.empty();
    }

    /** A row of a machine-coded table. */
    public record MachineRow(MachineTable table, int number) { }

    /** What sources say of an incident. */
    public List<Claim> claims(String incident) {
        return quotes.of(incident);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(quotes.source(id));
    }

    /** Every source: articles, rows of tables, notes. */
    public Collection<Source> sources() {
        return quotes.sources();
    }

    /** Whether this is a curated sample, whose index is not a measure. */
    public boolean sample() {
        return sample;
    }

    /** The days that there is data for. */
    public CoveredDays covered() {
        return covered;
    }

    /** What a filter lets through, earliest first. */
    public Shown shown(Filter filter) {
        FilterTest test = new FilterTest(filter, this);
        return new Shown(filter.withDatasets(Set.of()).equals(Filter.ALL) ? incidents : incidents.stream().filter(test).toList(),
                tables.stream().filter(table -> filter.datasets().contains(table.dataset().id())).map(table -> {
                    Sieve sieve = Sieve.of(table);
                    sieve.look(filter);
                    return new Layer(table, sieve.rows().shown());
                }).toList());
    }

    /** The day on which an incident became known: the first publication among its sources, or nothing where none is dated. */
    public Optional<LocalDate> knownSince(String incident) {
        Optional<MachineRow> row = row(incident);
        if (row.isPresent()) {
            return Optional.of(LocalDate.ofEpochDay(row.get().table().columns().known(row.get().number())));
        }
        return claims(incident).stream().flatMap(c -> source(c.evidence().source()).stream())
                .map(Source::published).filter(p -> p != null).map(Published::day).min(Comparator.naturalOrder());
    }

    /** The ids of all incidents of the analyst's own that hold what was typed; may take a moment the first time. */
    public Set<String> saying(String typed) {
        String text = typed.strip();
        Set<String> known = known(text);
        if (known != null) {
            return known;
        }
        Set<String> found = finder != null ? finder.incidents(text) : read(text);
        synchronized (said) {
            said.put(text, found);
            if (said.size() > REMEMBERED) {
                said.remove(said.keySet().iterator().next());
            }
        }
        return found;
    }

    /** Whether {@link #saying} answers at once. */
    public boolean knows(String typed) {
        return known(typed.strip()) != null;
    }

    private @Nullable Set<String> known(String text) {
        synchronized (said) {
            return said.get(text);
        }
    }

    private Set<String> read(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        return incidents.stream().filter(incident -> words.stream().allMatch(text(incident)::contains)).map(Incident::id).collect(Collectors.toSet());
    }

    /** All words of an incident that are read one by one, in lower case. */
    private String text(Incident incident) {
        synchronized (texts) {
            return texts.computeIfAbsent(incident.id(), id -> words(incident));
        }
    }

    private String words(Incident incident) {
        StringBuilder text = new StringBuilder(incident.title()).append('\n').append(incident.detail().notes());
        Place where = incident.where();
        if (where != null) {
            text.append('\n').append(where.name());
        }
        incident.detail().tags().forEach(tag -> text.append('\n').append(tag));
        incident.detail().fields().values().forEach(value -> text.append('\n').append(value));
        claims(incident.id()).forEach(claim -> text.append('\n').append(claim.evidence().quote()));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
