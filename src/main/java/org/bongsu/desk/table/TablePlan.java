package org.bongsu.desk.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Relations;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Brings a store up to date with a table: what is new is added, what the table has changed is changed where the analyst has not, what the analyst
 * has changed stays (the table's value stands beside it as a claim), what is as it was makes no change, what the analyst has
 * removed stays away, and what was joined to another incident brings its claims there.
 */
public final class TablePlan {
    private final Held held;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> salvos = new HashMap<>();
    private int added;
    private int updated;
    private int same;

    /** The edits that belong together: those of one row or salvo. */
    public record Step(List<Edit> edits) {
        public Step {
            edits = List.copyOf(edits);
        }
    }

    public TablePlan(Held held, List<Given> all) {
        this.held = held;
        Map<String, List<Given>> rounds = new HashMap<>();
        all.forEach(given -> {
            String parent = given.incident().relations().parent();
            if (parent != null) {
                rounds.computeIfAbsent(parent, each -> new ArrayList<>()).add(given);
            }
        });
        for (Given given : all) {
            plan(given.source() == null ? known(given, rounds.getOrDefault(given.incident().id(), List.of())) : below(given));
        }
    }

    /** What is to be done, row by row. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Incidents that are new. */
    public int added() {
        return added;
    }

    /** Incidents of which the table says something else than before. */
    public int updated() {
        return updated;
    }

    /** Incidents of which nothing has changed. */
    public int same() {
        return same;
    }

    /** A salvo whose first round has come later keeps the id that it was given by another. */
    private Given known(Given salvo, List<Given> rounds) {
        Optional<String> id = rounds.stream().map(round -> held.incident(round.incident().id())).flatMap(Optional::stream)
                .map(round -> round.relations().parent()).filter(parent -> parent != null && held.incident(parent).isPresent()).findFirst();
        id.ifPresent(own -> salvos.put(salvo.incident().id(), own));
        String own = id.orElse(salvo.incident().id());
        return new Given(null, salvo.incident().withId(own), salvo.claims().stream().map(c -> c.of(c.id(), own)).toList(), salvo.told());
    }

    private Given below(Given round) {
        String parent = round.incident().relations().parent();
        return parent == null ? round : round.with(round.incident().withRelations(new Relations(salvos.getOrDefault(parent, parent), round.incident().relations().links())));
    }

    private void plan(Given given) {
        List<Edit> edits = new ArrayList<>();
        Optional<Incident> stored = held.incident(given.incident().id());
        Source source = given.source();
        Optional<Source> row = source == null ? Optional.empty() : held.source(source.id());
        boolean changed = false;
        if (source != null) {
            changed = source(source, row.orElse(null), edits);
        }
        String target = given.incident().id();
        if (stored.isEmpty() && (row.isPresent() || source == null && salvoGone(given))) {
            String own = target + ".";
            target = row.map(r -> held.claimsIn(r.id())).orElse(List.of()).stream().filter(claim -> claim.id().startsWith(own)).map(Claim::incident)
                    .filter(id -> held.incident(id).isPresent()).sorted().findFirst().orElse("");
        } else if (stored.isEmpty()) {
            edits.add(Edit.add(given.incident()));
        } else if (!stored.get().equals(given.incident())) {
            Incident merged = Threeway.merge(stored.get(), held.given(target).orElse(given.incident()), given.incident());
            if (!merged.equals(stored.get())) {
                edits.add(Edit.replace(stored.get(), merged));
                changed = true;
            }
        }
        if (!target.isEmpty()) {
            changed |= claims(given, target, edits);
        }
        if (stored.isEmpty() && row.isEmpty() && !target.isEmpty()) {
            added++;
        } else if (changed) {
            updated++;
        } else {
            same++;
        }
        if (!edits.isEmpty()) {
            steps.add(new Step(edits));
        }
    }

    /** Whether all rounds of a salvo are stored and the salvo itself is not: somebody took it away. */
    private boolean salvoGone(Given salvo) {
        List<String> rows = salvo.claims().stream().map(c -> c.evidence().source()).distinct().toList();
        return !rows.isEmpty() && rows.stream().allMatch(row -> held.source(row).isPresent());
    }

    private static boolean source(Source source, @Nullable Source known, List<Edit> edits) {
        if (known == null) {
            edits.add(Edit.add(source));
            return false;
        }
        boolean restricted = known.restricted();
        Source now = source instanceof TableRow row ? new TableRow(row.id(), row.table(), row.row(), row.text(), row.published(), restricted) : source;
        if (!now.equals(known)) {
            edits.add(Edit.replace(known, now));
        }
        // A row that only moved says what it said.
        return !now.text().equals(known.text());
    }

    private boolean claims(Given given, String target, List<Edit> edits) {
        Map<String, Claim> known = new HashMap<>();
        List<Claim> stored = given.source() == null ? held.claimsOf(target) : held.claimsIn(given.source().id());
        String own = given.source() == null ? "s" : given.incident().id() + ".";
        stored.stream().filter(c -> c.id().startsWith(own)).forEach(c -> known.put(c.id(), c));
        boolean changed = false;
        for (Claim claim : given.claims()) {
            Claim before = known.remove(claim.id());
            Claim after = claim.of(claim.id(), target);
            if (before == null) {
                edits.add(Edit.add(after));
                changed = true;
            } else if (!before.equals(after.of(after.id(), before.incident()))) {
                edits.add(Edit.replace(before, after.of(after.id(), before.incident())));
                changed |= !before.what().equals(after.what());
            }
        }
        for (Claim gone : known.values()) {
            edits.add(Edit.remove(gone));
            changed = true;
        }
        return changed;
    }
}
