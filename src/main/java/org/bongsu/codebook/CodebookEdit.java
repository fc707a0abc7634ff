package org.bongsu.codebook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an analyst does to a codebook. {@link Editor} says what comes of it. */
public sealed interface CodebookEdit {
    /**
     * A new type, or another version of one; its key may change too, and with it those of its sub-types.
     *
     * @param key the type's key so far, or null for a new one
     */
    record Put(@Nullable String key, Type after) implements CodebookEdit { }

    /** Types become one that there is already, with their sub-types. */
    record Merge(Set<String> from, String into) implements CodebookEdit {
        public Merge {
            from = Set.copyOf(from);
        }
    }

    /**
     * A type is divided; which incident goes to which part is said beside.
     *
     * @param keep whether the type stays for what fits no part; else it is retired
     */
    record Split(String key, List<Type> parts, boolean keep) implements CodebookEdit {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** A type is given no more, or again. */
    record Retire(String key, boolean retired) implements CodebookEdit { }

    /** A type that no incident has goes for good. */
    record Drop(String key) implements CodebookEdit { }

    /**
     * A new family, or another version of one; the keys of its types follow its own.
     *
     * @param key the family's key so far, or null for a new one
     */
    record PutFamily(@Nullable String key, Family after) implements CodebookEdit { }

    /** A family without types goes. */
    record DropFamily(String key) implements CodebookEdit { }

    /** Other favourites for the digits 1 to 9. */
    record Favour(List<String> favourites) implements CodebookEdit {
        public Favour {
            favourites = List.copyOf(favourites);
        }
    }

    /** A whole other codebook: an older version, or one from a file. Types that it does not know stay, retired, while they are used. */
    record Take(Content content, Set<String> used) implements CodebookEdit {
        public Take {
            used = Set.copyOf(used);
        }
    }
}
