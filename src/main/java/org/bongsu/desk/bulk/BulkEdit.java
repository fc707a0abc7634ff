package org.bongsu.desk.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Link;
import org.bongsu.model.Place;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Subject;
import org.bongsu.situation.Origins;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** Edits many incidents at once: each step is planned first, so that it can be shown before it counts, and is one change that one undo takes back. */
public final class BulkEdit {
    private final Session session;

    public BulkEdit(Session session) {
        this.session = session;
    }

    /** What a step would do to incidents of the store; changes nothing. */
    public Plan plan(List<Incident> chosen, Step step) {
        List<Incident> ordered = chosen.stream().sorted(Situation.ORDER).toList();
        return switch (step) {
            case Step.Salvo salvo -> salvo(ordered, step);
            case Step.Dissolve dissolve -> dissolve(ordered, step);
            case Step.Join join -> join(ordered, step);
            case Step.Delete delete -> delete(ordered, step);
            default -> each(ordered, step);
        };
    }

    /** Does what was planned, as one change; nothing when nothing would change. */
    public void apply(Plan plan) throws StoreFault {
        if (!plan.edits().isEmpty()) {
            session.commit("action.bulk." + plan.step().code(), plan.edits());
        }
    }

    private static Plan each(List<Incident> chosen, Step step) {
        List<Plan.Turned> changed = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int same = 0;
        int unable = 0;
        for (Incident before : chosen) {
            Optional<Incident> after = turned(before, step);
            if (after.isEmpty()) {
                unable++;
            } else if (after.get().equals(before)) {
                same++;
            } else {
                changed.add(new Plan.Turned(before, List.of(after.get())));
                edits.add(Edit.replace(before, after.get()));
            }
        }
        return new Plan(step, changed, same, unable, edits);
    }

    private static Optional<Incident> turned(Incident incident, Step step) {
        Judgement j = incident.judgement();
        Subject what = incident.what();
        DateSpan when = incident.when();
        Place where = incident.where();
        List<String> tags = incident.detail().tags();
        return switch (step) {
            case Step.Type type -> Optional.of(incident.withWhat(new Subject(type.key(), what.title(), what.severity())));
            case Step.Severity severity -> Optional.of(incident.withWhat(new Subject(what.type(), what.title(), severity.severity())));
            case Step.OfStatus status -> Optional.of(incident.withStatus(status.status()));
            case Step.OfAttribution of -> Optional.of(incident.withJudgement(new Judgement(j.status(), of.attribution(), j.clarity(), j.review())));
            case Step.OfReview review -> when == null && review.review() != Review.DRAFT ? Optional.empty() : Optional.of(incident.withReview(review.review()));
            case Step.AddTag tag -> Optional.of(tags.contains(tag.tag()) ? incident : incident.withDetail(incident.detail().withTags(with(tags, tag.tag()))));
            case Step.RemoveTag tag -> Optional.of(incident.withDetail(incident.detail().withTags(tags.stream().filter(t -> !t.equals(tag.tag())).toList())));
            case Step.OfDate date -> when == null ? Optional.empty()
                    : Optional.of(incident.withWhen(new DateSpan(when.start(), when.end(), date.precision(), when.clock())));
            case Step.OfPlace place -> where == null ? Optional.empty()
                    : Optional.of(incident.withWhere(new Place(where.name(), where.admin1(), where.admin2(), where.point(), place.precision())));
            default -> Optional.empty();
        };
    }

    private static List<String> with(List<String> tags, String tag) {
        List<String> more = new ArrayList<>(tags);
        more.add(tag);
        return more;
    }

    private Plan salvo(List<Incident> chosen, Step step) {
        if (chosen.size() < 2) {
            return new Plan(step, List.of(), 0, chosen.size(), List.of());
        }
        Incident lead = chosen.stream().filter(incident -> !rounds(incident).isEmpty()).findFirst()
                .or(() -> chosen.stream().filter(incident -> incident.relations().parent() == null).findFirst()).orElse(chosen.getFirst());
        Map<Incident, @Nullable String> parents = new LinkedHashMap<>();
        chosen.forEach(incident -> parents.put(incident, incident.equals(lead) ? null : lead.id()));
        // A round has no rounds of its own: those of a chosen one go over to the salvo.
        chosen.stream().filter(incident -> !incident.equals(lead)).flatMap(incident -> rounds(incident).stream())
                .filter(round -> !parents.containsKey(round)).forEach(round -> parents.put(round, lead.id()));
        return parents(chosen, parents, step);
    }

    private Plan dissolve(List<Incident> chosen, Step step) {
        Map<Incident, @Nullable String> parents = new LinkedHashMap<>();
        chosen.forEach(incident -> parents.put(incident, null));
        chosen.forEach(incident -> rounds(incident).forEach(round -> parents.put(round, null)));
        return parents(chosen, parents, step);
    }

    private static Plan parents(List<Incident> chosen, Map<Incident, @Nullable String> parents, Step step) {
        List<Plan.Turned> changed = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int[] same = {0};
        parents.forEach((before, parent) -> {
            Incident after = before.withRelations(new Relations(parent, before.relations().links()));
            if (!after.equals(before)) {
                edits.add(Edit.replace(before, after));
                changed.add(new Plan.Turned(before, List.of(after)));
            } else if (chosen.contains(before)) {
                same[0]++;
            }
        });
        return new Plan(step, changed, same[0], 0, edits);
    }

    private int origins(Incident incident) {
        return Origins.of(now().claims(incident.id()).stream().flatMap(claim -> now().source(claim.evidence().source()).stream()).toList()).size();
    }

    private List<Incident> rounds(Incident salvo) {
        return now().incidents().stream().filter(incident -> salvo.id().equals(incident.relations().parent())).toList();
    }

    /** Keeps the one with most sources, reprints counted once, of two with as many that with most claims, then the finished one, then the earlier; the claims of the others go over. */
    private Plan join(List<Incident> chosen, Step step) {
        if (chosen.size() < 2) {
            return new Plan(step, List.of(), 0, chosen.size(), List.of());
        }
        Incident kept = chosen.stream().max(Comparator.comparingInt(this::origins).thenComparing(incident -> now().claims(incident.id()).size())
                .thenComparing(incident -> !incident.draft()).thenComparing(incident -> -chosen.indexOf(incident))).orElseThrow();
        List<Incident> others = chosen.stream().filter(incident -> !incident.equals(kept)).toList();
        Incident one = Joined.of(kept, others);
        List<Edit> edits = new ArrayList<>();
        List<Plan.Turned> changed = new ArrayList<>();
        if (!one.equals(kept)) {
            edits.add(Edit.replace(kept, one));
        }
        changed.add(new Plan.Turned(kept, List.of(one)));
        for (Incident other : others) {
            now().claims(other.id()).forEach(claim -> edits.add(Edit.replace(claim, claim.of(claim.id(), kept.id()))));
            edits.add(Edit.remove(other));
            changed.add(new Plan.Turned(other, List.of()));
        }
        repoint(new LinkedHashSet<>(chosen), new LinkedHashSet<>(others.stream().map(Incident::id).toList()), kept.id(), edits);
        return new Plan(step, changed, 0, 0, edits);
    }

    private Plan delete(List<Incident> chosen, Step step) {
        List<Edit> edits = new ArrayList<>();
        for (Incident incident : chosen) {
            now().claims(incident.id()).forEach(claim -> edits.add(Edit.remove(claim)));
            edits.add(Edit.remove(incident));
        }
        repoint(new LinkedHashSet<>(chosen), new LinkedHashSet<>(chosen.stream().map(Incident::id).toList()), null, edits);
        return new Plan(step, chosen.stream().map(incident -> new Plan.Turned(incident, List.of())).toList(), 0, 0, edits);
    }

    /** Relations of the others must not point to what is gone. */
    private void repoint(Set<Incident> chosen, Set<String> gone, @Nullable String to, List<Edit> edits) {
        for (Incident other : now().incidents()) {
            if (chosen.contains(other)) {
                continue;
            }
            String parent = other.relations().parent();
            List<Link> links = other.relations().links().stream().filter(link -> to != null || !gone.contains(link.incident()))
                    .map(link -> to != null && gone.contains(link.incident()) ? new Link(link.kind(), to) : link).distinct().toList();
            Relations relations = new Relations(parent != null && gone.contains(parent) ? to : parent, links);
            if (!relations.equals(other.relations())) {
                edits.add(Edit.replace(other, other.withRelations(relations)));
            }
        }
    }

    private Situation now() {
        return session.situation().get();
    }
}
