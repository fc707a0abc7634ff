package org.bongsu.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Edits as analysts make them, and some that they should not: each is drawn from a number, so that it fits any codebook. */
public final class Edits {
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta", "미상", "시험", "x2", "Ulchi");

    private Edits() { }

    /** An edit that is made of whatever codebook there is by then. */
    public interface Plan {
        CodebookEdit of(Codebook codebook);
    }

    public static Arbitrary<Plan> plans() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 9999),
                Arbitraries.integers().between(0, 9999), Arbitraries.of(WORDS)).as((kind, a, b, word) -> codebook -> edit(codebook, kind, new int[] {a, b}, word));
    }

    private static CodebookEdit edit(Codebook codebook, int kind, int[] n, String word) {
        List<Type> types = codebook.types();
        Type one = types.get(n[0] % types.size());
        Type two = types.get(n[1] % types.size());
        List<Family> families = List.copyOf(codebook.families().values());
        Family family = families.get(n[1] % families.size());
        String key = family.key() + ".t" + n[0];
        return switch (kind) {
            case 0 -> new CodebookEdit.Put(null, named(key, word + " " + n[0]));
            case 1 -> new CodebookEdit.Put(one.key(), one.withNames(new Type.Names(word + n[1], "유형 " + word))
                    .withWeight(new Type.Weight(1 + n[1] % 5, Mode.values()[n[1] % 4], Line.values()[n[0] % 4])));
            case 2 -> new CodebookEdit.Put(one.key(), one.withKey(key));
            case 3 -> new CodebookEdit.Merge(Set.of(one.key()), two.key());
            case 4 -> new CodebookEdit.Split(one.key(), List.of(named(one.key() + ".a" + n[1], word), named(one.key() + ".b" + n[1], word + "2")), n[1] % 2 == 0);
            case 5 -> new CodebookEdit.Retire(one.key(), n[1] % 3 != 0);
            case 6 -> new CodebookEdit.PutFamily(null, new Family("f" + n[0], new Type.Names(word, word), "other", new Colors(n[0], n[1])));
            case 7 -> new CodebookEdit.PutFamily(family.key(), new Family(n[0] % 2 == 0 ? family.key() : "g" + n[0], new Type.Names(word, word),
                    Codebook.SYMBOLS.get(n[0] % 18), family.colors()));
            case 8 -> {
                List<String> favourites = new ArrayList<>(codebook.favourites());
                favourites.set(n[0] % 9, n[1] % 2 == 0 ? "" : one.key());
                yield new CodebookEdit.Favour(favourites);
            }
            default -> new CodebookEdit.Drop(one.key());
        };
    }

    /** A type that says the least that a type must say. */
    public static Type named(String key, String name) {
        return new Type(key, new Type.Face(new Type.Names(name, name), null, null), new Type.Weight(2, Mode.ACT, Line.TENSION),
                new Type.Codes(null, null), Type.Guide.NONE, Type.Standing.OFFERED);
    }
}
