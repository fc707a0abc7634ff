package org.bongsu.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole other codebook takes the place of one: where the types go that are used and that it does not know. */
final class Taking {
    private final Codebook codebook;
    private final CodebookEdit.Take take;
    private final Map<String, Type> known = new HashMap<>();

    Taking(Codebook codebook, CodebookEdit.Take take) {
        this.codebook = codebook;
        this.take = take;
        take.content().types().forEach(type -> type.standing().former().forEach(key -> known.putIfAbsent(key, type)));
        take.content().types().forEach(type -> known.put(type.key(), type));
    }

    /** The content after it; puts into moves where used keys go. */
    Content content(Map<String, String> moves) {
        List<Type> kept = new ArrayList<>();
        Set<String> used = new HashSet<>(take.used());
        for (Type type : codebook.types()) {
            if (used.contains(type.key())) {
                Type other = successor(type);
                if (other == null) {
                    kept.add(type);
                } else if (!other.key().equals(type.key())) {
                    moves.put(type.key(), other.key());
                }
            }
        }
        return kept.isEmpty() ? take.content() : with(kept);
    }

    /** The type under this key, or under one that it has had before, or null. */
    private @Nullable Type successor(Type type) {
        Type same = known.get(type.key());
        if (same != null) {
            return same;
        }
        return type.standing().former().stream().filter(known::containsKey).findFirst().map(known::get).orElse(null);
    }

    private Content with(List<Type> kept) {
        Content content = take.content();
        List<Family> families = new ArrayList<>(content.families());
        List<Type> types = new ArrayList<>(content.types());
        for (Type type : kept) {
            if (families.stream().noneMatch(family -> family.key().equals(type.family()))) {
                families.add(codebook.family(type.key()));
            }
            // A key that another type has had before stays that type's.
            List<String> former = type.standing().former().stream().filter(key -> !known.containsKey(key)).toList();
            types.add(type.withStanding(new Type.Standing(true, former)));
        }
        return content.withFamilies(families).withTypes(types);
    }
}
