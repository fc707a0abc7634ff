package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bongsu.desk.table.Given;
import org.bongsu.desk.table.Held;
import org.bongsu.desk.table.TablePlan;
import org.bongsu.desk.table.TableSalvos;
import org.bongsu.desk.table.Tellings;
import org.bongsu.desk.table.Threeway;
import org.bongsu.exchange.CodedIncident;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.opened.Opened;
import org.bongsu.exchange.opened.TableGate;
import org.bongsu.exchange.table.Grid;
import org.bongsu.exchange.table.ReadRow;
import org.bongsu.exchange.table.RowReader;
import org.bongsu.exchange.table.TableIds;
import org.bongsu.exchange.table.TableReading;
import org.bongsu.exchange.table.TypeWords;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Progress;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Refusal;
import org.bongsu.model.RowFault;
import org.bongsu.model.Source;
import org.bongsu.model.TableMapping;
import org.bongsu.model.TableRow;
import org.bongsu.suggest.Suggester;
import org.jspecify.annotations.Nullable;

/** Tables of incidents come into the store: known ones by their columns, others by a mapping of the analyst's, Bongsu's own as they left. */
public final class TableImporting {
    static final String ACTION = "action.import-table";
    /** Rows that are made durable together: more would stall the tables behind the journal. */
    private static final int AT_ONCE = 400;
    private static final int DEEDS = 200;
    private static final long LARGEST = 256L << 20;

    private final Session session;
    private final Supplier<Gazetteer> gazetteer;
    private final Supplier<Suggester> suggester;
    private final TableGate gate;

    /** Tables that are opened in this very process, as tests do. */
    public TableImporting(Session session, Supplier<Gazetteer> gazetteer, Supplier<Suggester> suggester) {
        this(session, TableGate.HERE, gazetteer, suggester);
    }

    /** Tables that are opened by a gate. */
    public TableImporting(Session session, TableGate gate, Supplier<Gazetteer> gazetteer, Supplier<Suggester> suggester) {
        this.session = session;
        this.gate = gate;
        this.gazetteer = gazetteer;
        this.suggester = suggester;
    }

    /** The mappings that the analyst has kept. */
    public KeptMappings kept() {
        return new KeptMappings(session);
    }

    /** The same, by name. */
    public List<TableMapping> mappings() {
        return kept().all();
    }

    /** Whether a file may be a table of incidents. */
    boolean may(Path file) {
        return TableFiles.may(file);
    }

    /** Imports a file. */
    Imported file(Path file, Progress progress) throws StoreFault {
        return file(file, null, progress);
    }

    /** Imports a file by a mapping, whatever its columns are taken for otherwise. */
    public Imported file(Path file, @Nullable TableMapping mapping, Progress progress) throws StoreFault {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                return Imported.refused(file.toString(), new Refusal(name, "too-large", List.of(name)));
            }
            byte[] bytes = Files.readAllBytes(file);
            return mapping == null ? bytes(file.toString(), name, bytes, progress) : Imported.table(file.toString(), rows(grid(name, bytes), mapping, progress));
        } catch (UnreadableGrid e) {
            return Imported.refused(file.toString(), new Refusal(name, "table." + e.reason(), List.of(name)));
        } catch (IOException e) {
            return Imported.refused(file.toString(), new Refusal(name, Files.exists(file) ? "unreadable" : "no-such-file", List.of(name)));
        }
    }

    /** The rows of a file as they stand in it, for a mapping to be made. */
    public Grid grid(String name, byte[] bytes) throws UnreadableGrid {
        try {
            Opened opened = gate.open(name, bytes);
            return TableFiles.held(opened) instanceof TableFiles.Held.Rows rows ? rows.grid() : TableFiles.plain(opened);
        } catch (UnreadableTable e) {
            throw new UnreadableGrid("broken");
        }
    }

    /** A table whose columns are to be told; a file that is none is refused with its reason. */
    public TableDraft draft(Path file) throws IOException, UnreadableGrid {
        return new TableDraft(this, grid(String.valueOf(file.getFileName()), Files.readAllBytes(file)), new TypeWords(session.codebook()));
    }

    /** Imports what bytes hold; refused with {@code table.unknown} where nobody knows its columns. */
    Imported bytes(String file, String name, byte[] bytes, Progress progress) throws StoreFault {
        try {
            return switch (TableFiles.held(gate.open(name, bytes))) {
                case TableFiles.Held.Ours ours -> Imported.table(file, ours(name, ours, progress));
                case TableFiles.Held.Rows rows -> {
                    Optional<TableMapping> mapping = TableFiles.mapping(rows.grid(), mappings());
                    yield mapping.isPresent() ? Imported.table(file, rows(rows.grid(), mapping.get(), progress))
                            : Imported.refused(file, new Refusal(name, "table.unknown", List.of(name)));
                }
            };
        } catch (UnreadableGrid e) {
            return Imported.refused(file, new Refusal(name, "table." + e.reason(), List.of(name)));
        } catch (UnreadableTable e) {
            return Imported.refused(file, new Refusal(name, "table.not-ours", List.of(name, String.valueOf(e.getMessage()))));
        }
    }

    /** Imports the rows of a table by a mapping. */
    public TableTally rows(Grid grid, TableMapping mapping, Progress progress) throws StoreFault {
        TableReading reading = new RowReader(session.codebook(), gazetteer.get()).read(grid, mapping);
        List<Given> given = given(reading, progress);
        Set<String> ids = new HashSet<>();
        given.forEach(each -> ids.add(each.incident().id()));
        TablePlan plan = new TablePlan(new Known(ids), given);
        List<Edit> coverage = coverage(mapping.name(), given.stream().map(Given::incident).toList());
        commit(plan.steps().stream().map(TablePlan.Step::edits).toList(), coverage, progress);
        return new TableTally(mapping.name(), grid.rows().size(), new TableTally.Changes(plan.added(), plan.updated(), plan.same()), reading.faults(), first(given));
    }

    /** What the rows of a table would become, storing nothing: the first so many. */
    public TableReading preview(Grid grid, TableMapping mapping, int rows) {
        Grid head = new Grid(grid.name(), grid.header(), grid.rows().subList(0, Math.min(rows, grid.rows().size())));
        return new RowReader(session.codebook(), gazetteer.get()).read(head, mapping);
    }

    private List<Given> given(TableReading reading, Progress progress) {
        Tellings tellings = new Tellings(suggester.get().by(session.codebook()), session.codebook());
        List<Given> all = new ArrayList<>();
        for (ReadRow row : reading.rows()) {
            progress.at(all.size(), reading.rows().size(), reading.mapping().name());
            all.add(tellings.read(Given.of(row)));
        }
        return reading.mapping().rules().salvos() ? TableSalvos.form(reading.mapping().name(), all) : all;
    }

    private static @Nullable LocalDate first(List<Given> given) {
        return given.stream().map(g -> g.incident().when()).filter(w -> w != null).map(DateSpan::start).min(LocalDate::compareTo).orElse(null);
    }

    /** The days that a table spans are covered. */
    private List<Edit> coverage(String table, List<Incident> incidents) {
        Optional<DateSpan> span = incidents.stream().map(Incident::when).filter(w -> w != null).reduce((a, b) -> DateSpan.of(
                a.start().isBefore(b.start()) ? a.start() : b.start(), a.end().isAfter(b.end()) ? a.end() : b.end()));
        if (span.isEmpty()) {
            return List.of();
        }
        Coverage now = new Coverage(TableIds.of('v', table, "covered"), span.get(), table);
        Optional<Coverage> before = session.ledger().coverage(now.id());
        return before.isEmpty() ? List.of(Edit.add(now)) : before.get().equals(now) ? List.of() : List.of(Edit.replace(before.get(), now));
    }

    /** Makes steps durable, some at a time, as one action; a cancelled import keeps what is done. */
    private void commit(List<List<Edit>> steps, List<Edit> coverage, Progress progress) throws StoreFault {
        long first = 0;
        List<Edit> together = new ArrayList<>();
        for (int i = 0; i < steps.size() && !progress.cancelled(); i++) {
            together.addAll(steps.get(i));
            if (together.size() >= AT_ONCE) {
                progress.at(i, steps.size(), "");
                first = part(first, together);
                together.clear();
            }
        }
        if (!progress.cancelled()) {
            together.addAll(coverage);
        }
        if (!together.isEmpty()) {
            part(first, together);
        }
    }

    private long part(long first, List<Edit> edits) throws StoreFault {
        if (first == 0) {
            return session.commit(ACTION, edits).number();
        }
        session.commit(ACTION, edits, first);
        return first;
    }

    /** Incidents that left a store come back: those that are here already and differ stay as they are, and are named. */
    private TableTally ours(String name, TableFiles.Held.Ours file, Progress progress) throws StoreFault {
        List<RowFault> faults = new ArrayList<>(file.faults());
        List<List<Edit>> steps = new ArrayList<>();
        List<Incident> added = new ArrayList<>();
        int same = 0;
        Set<String> sources = new HashSet<>();
        file.sources().stream().filter(s -> session.now().source(s.id()).isEmpty()).forEach(s -> {
            sources.add(s.id());
            steps.add(List.of(Edit.add(s)));
        });
        for (int i = 0; i < file.incidents().size(); i++) {
            CodedIncident coded = file.incidents().get(i);
            Optional<Incident> known = session.now().incident(coded.incident().id());
            if (known.isPresent()) {
                same++;
                if (!known.get().equals(coded.incident())) {
                    faults.add(new RowFault(i + 1, "", coded.incident().title(), "differs", false));
                }
                continue;
            }
            added.add(coded.incident());
            List<Edit> edits = new ArrayList<>(List.of(Edit.add(coded.incident())));
            claims(name, coded, sources, edits);
            steps.add(edits);
        }
        commit(steps, List.of(), progress);
        return new TableTally(name, file.incidents().size() + (int) file.faults().stream().filter(RowFault::whole).count(),
                new TableTally.Changes(added.size(), 0, same), faults, added.stream().map(Incident::when).filter(w -> w != null).map(DateSpan::start).min(LocalDate::compareTo).orElse(null));
    }

    /** Claims of which the source is not here quote the file that they came in. */
    private void claims(String name, CodedIncident coded, Set<String> sources, List<Edit> edits) {
        for (Claim claim : coded.claims()) {
            String source = claim.evidence().source();
            if (session.now().source(source).isPresent() || sources.contains(source)) {
                edits.add(Edit.add(claim));
                continue;
            }
            String quote = claim.evidence().quote().isBlank() ? claim.what().value() : claim.evidence().quote();
            String text = claim.what().field() + ": " + quote;
            TableRow row = new TableRow(TableIds.of('w', name, claim.id()), name, 1, text, null, false);
            edits.add(Edit.add(row));
            edits.add(Edit.add(new Claim(claim.id(), claim.incident(), claim.what(), Evidence.of(row.id(), text, text.length() - quote.length(), text.length()))));
        }
    }

    /** What the store holds of a table; what the table gave before is read from the journal once, and only if something differs. */
    private final class Known implements Held {
        private final Set<String> ids;
        private final Map<String, List<Claim>> claims = session.ledger().claimsBySource();
        private @Nullable Map<String, Incident> last;

        Known(Set<String> ids) {
            this.ids = ids;
        }

        @Override
        public Optional<Incident> incident(String id) {
            return session.now().incident(id);
        }

        @Override
        public Optional<Source> source(String id) {
            return session.now().source(id);
        }

        @Override
        public List<Claim> claimsIn(String source) {
            return claims.getOrDefault(source, List.of());
        }

        @Override
        public List<Claim> claimsOf(String incident) {
            return session.now().claims(incident);
        }

        @Override
        public Optional<Incident> given(String id) {
            Map<String, Incident> known = last;
            if (known == null) {
                known = gave();
                last = known;
            }
            return Optional.ofNullable(known.get(id));
        }

        /** What imports have made of each, without what the analyst did between them. */
        private Map<String, Incident> gave() {
            Map<String, Incident> found = new HashMap<>();
            List<Deed> deeds = session.store().deeds(new DeedFilter(null, ACTION, null, null, null), Long.MAX_VALUE, DEEDS);
            for (Deed deed : deeds.reversed()) {
                for (long number = deed.first(); number <= deed.number(); number++) {
                    session.store().change(number).filter(change -> change.action().equals(ACTION)).map(Change::edits).orElse(List.of()).forEach(edit -> {
                        if (edit.after() instanceof Incident after && ids.contains(after.id())) {
                            Incident base = found.get(after.id());
                            found.put(after.id(), base == null || !(edit.before() instanceof Incident before) ? after : Threeway.merge(after, before, base));
                        }
                    });
                }
            }
            return found;
        }
    }
}
