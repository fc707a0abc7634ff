package org.bongsu.situation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.model.Published;
import org.bongsu.model.Source;

/** Sources counted by where they come from: all reprints of one wire story are one. */
public final class Origins {
    private static final Comparator<Source> FIRST_PRINTED = Comparator.comparing(Source::published, Comparator.nullsLast(Comparator.comparing(Published::instant)))
            .thenComparing(Source::id);

    private Origins() { }

    /** One of each origin, that which was published first, in the order in which the origins are met. */
    public static List<Source> of(Collection<? extends Source> sources) {
        Map<String, Source> first = new LinkedHashMap<>();
        sources.forEach(source -> first.merge(source.origin(), source, (a, b) -> FIRST_PRINTED.compare(a, b) <= 0 ? a : b));
        return List.copyOf(first.values());
    }
}
