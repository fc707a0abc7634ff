package org.bongsu.search;

import java.util.List;
import java.util.Map;
import org.bongsu.model.Hit.Kind;

/**
 * What is found: an article or an incident with its words.
 *
 * @param words   what is sought in, by field; {@link Field#ANY} holds what has no field of its own
 * @param sources ids of the articles that an incident is claimed from
 */
public record Entry(Kind kind, String id, Map<Field, List<String>> words, List<String> sources) {
    public Entry {
        words = Map.copyOf(words);
        sources = List.copyOf(sources);
    }

    /** Its name in the index, which no other has. */
    String key() {
        return key(kind, id);
    }

    static String key(Kind kind, String id) {
        return kind.name().charAt(0) + ":" + id;
    }
}
