package org.bongsu.desk.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Detail;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Link;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.jspecify.annotations.Nullable;

/** Makes one incident of several reports of it: what the kept one does not know is taken from the others, and nothing that it says is changed. */
final class Joined {
    private Joined() { }

    static Incident of(Incident kept, List<Incident> others) {
        Incident one = kept;
        for (Incident other : others) {
            one = one.withWhen(one.when() == null ? other.when() : one.when()).withWhere(one.where() == null ? other.where() : one.where())
                    .withDetail(detail(one.detail(), other.detail())).withRelations(relations(one.relations(), other.relations()));
        }
        Set<String> gone = new LinkedHashSet<>(others.stream().map(Incident::id).toList());
        gone.add(kept.id());
        String parent = one.relations().parent();
        return one.withRelations(new Relations(parent != null && gone.contains(parent) ? null : parent,
                one.relations().links().stream().filter(link -> !gone.contains(link.incident())).toList()));
    }

    private static Detail detail(Detail one, Detail other) {
        Set<ActorLink> actors = new LinkedHashSet<>(one.actors());
        actors.addAll(other.actors());
        List<Quantity> quantities = new ArrayList<>(one.quantities());
        other.quantities().stream().filter(quantity -> one.quantities().stream().noneMatch(known -> known.name().equals(quantity.name()))).forEach(quantities::add);
        Map<String, String> fields = new TreeMap<>(other.fields());
        fields.putAll(one.fields());
        Set<String> tags = new LinkedHashSet<>(one.tags());
        tags.addAll(other.tags());
        String notes = other.notes().isBlank() || one.notes().contains(other.notes()) ? one.notes()
                : one.notes().isBlank() ? other.notes() : one.notes() + "\n" + other.notes();
        InForce force = new InForce(or(one.inForce().announced(), other.inForce().announced()), or(one.inForce().effective(), other.inForce().effective()),
                or(one.inForce().expires(), other.inForce().expires()));
        return new Detail(List.copyOf(actors), quantities, fields, force, List.copyOf(tags), notes);
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private static Relations relations(Relations one, Relations other) {
        Set<Link> links = new LinkedHashSet<>(one.links());
        links.addAll(other.links());
        return new Relations(one.parent() != null ? one.parent() : other.parent(), List.copyOf(links));
    }
}
