package org.bongsu.view.codebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;

/** Finds types by a part of their name in English or Korean, key, former key or synonym, or by the beginning of their CAMEO code. */
final class TypeSearch {
    private final Codebook codebook;

    TypeSearch(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The types that the words may mean, in the codebook's order; all of them for no words. */
    List<Type> find(String typed, boolean retired) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return codebook.types().stream().filter(type -> retired || !type.retired()).filter(type -> words.isEmpty() || matches(type, words)).toList();
    }

    private boolean matches(Type type, String words) {
        String cameo = type.codes().cameo();
        Family family = codebook.family(type.key());
        return cameo != null && cameo.startsWith(words)
                || Stream.of(List.of(type.key(), type.names().en(), type.names().ko(), family.names().en(), family.names().ko()),
                        type.guide().synonyms(), type.standing().former()).flatMap(List::stream)
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(words));
    }
}
