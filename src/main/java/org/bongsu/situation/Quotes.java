package org.bongsu.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Source;
import org.jspecify.annotations.Nullable;

/** What is said of each incident and by whom; put in order when it is first asked for, as it may still be read. */
final class Quotes {
    private final Map<String, Source> given = new HashMap<>();
    private final Supplier<Situation.Quoted> quoted;
    private volatile @Nullable Ordered ordered;

    private record Ordered(Map<String, List<Claim>> claims, Map<String, Source> sources) { }

    Quotes(List<? extends Source> given, Supplier<Situation.Quoted> quoted) {
        given.forEach(source -> this.given.put(source.id(), source));
        this.quoted = quoted;
    }

    /** What is claimed of an incident, by id. */
    List<Claim> of(String incident) {
        return ordered().claims().getOrDefault(incident, List.of());
    }

    /** The source with an id, or null; an article is found at once. */
    @Nullable Source source(String id) {
        return given.get(id) instanceof Article article ? article : ordered().sources().get(id);
    }

    Collection<Source> sources() {
        return Collections.unmodifiableCollection(ordered().sources().values());
    }

    private Ordered ordered() {
        Ordered now = ordered;
        if (now == null) {
            synchronized (this) {
                now = ordered;
                if (now == null) {
                    now = order(quoted.get());
                    ordered = now;
                }
            }
        }
        return now;
    }

    private Ordered order(Situation.Quoted all) {
        Map<String, List<Claim>> claims = new HashMap<>();
        all.claims().forEach(claim -> claims.computeIfAbsent(claim.incident(), id -> new ArrayList<>()).add(claim));
        claims.values().forEach(each -> each.sort(Comparator.comparing(Claim::id)));
        Map<String, Source> sources = new HashMap<>(given);
        all.sources().forEach(source -> sources.put(source.id(), source));
        return new Ordered(claims, sources);
    }
}
