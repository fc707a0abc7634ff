package org.bongsu.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Says what comes of an edit: the codebook after it, what must be re-coded, and what speaks against it. */
public final class Editor {
    private final Codebook codebook;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> moves = new HashMap<>();

    private Editor(Codebook codebook) {
        this.codebook = codebook;
    }

    /** What comes of an edit of a codebook, which itself stays as it is. */
    public static Edited edit(Codebook codebook, CodebookEdit edit) {
        Editor editor = new Editor(codebook);
        Content after = editor.after(edit);
        Rules.problems(after).stream().filter(problem -> !editor.problems.contains(problem)).forEach(editor.problems::add);
        return new Edited(after, editor.moves, editor.problems);
    }

    private Content after(CodebookEdit edit) {
        return switch (edit) {
            case CodebookEdit.Put put -> put.key() == null ? add(List.of(put.after())) : change(put.key(), put.after());
            case CodebookEdit.Merge merge -> merge(merge.from(), merge.into());
            case CodebookEdit.Split split -> split(split);
            case CodebookEdit.Retire retire -> retire(retire.key(), retire.retired());
            case CodebookEdit.Drop drop -> drop(drop.key());
            case CodebookEdit.PutFamily put -> family(put);
            case CodebookEdit.DropFamily drop -> dropFamily(drop.key());
            case CodebookEdit.Favour favour -> now().withFavourites(favour.favourites());
            case CodebookEdit.Take take -> new Taking(codebook, take).content(moves);
        };
    }

    private Content now() {
        return codebook.content();
    }

    /** Each new type behind the last of its family. */
    private Content add(List<Type> added) {
        List<Type> types = new ArrayList<>(now().types());
        for (Type type : added) {
            if (codebook.find(type.key()).isPresent()) {
                say(type.key(), "key", "doubled", type.key());
            }
            int behind = types.size() - 1;
            for (int i = 0; i < types.size(); i++) {
                if (types.get(i).family().equals(type.family())) {
                    behind = i;
                }
            }
            types.add(behind + 1, type);
        }
        return now().withTypes(types);
    }

    private Content change(String key, Type after) {
        if (!has(key)) {
            return now();
        }
        if (key.equals(Codebook.OTHER) && !after.key().equals(key)) {
            say(key, "key", "other-stays");
        }
        String other = after.key();
        if (!other.equals(key)) {
            codebook.find(other).filter(taken -> !taken.key().equals(key)).ifPresent(taken -> say(other, "key", "doubled", other));
        }
        Content changed = now().withTypes(now().types().stream().map(type -> type.key().equals(key) ? after.withKey(key) : type).toList());
        return rekeyed(changed, each -> Type.isA(each, key) ? other + each.substring(key.length()) : each);
    }

    /** Gives types other keys, and everything that names them follows. */
    private Content rekeyed(Content content, UnaryOperator<String> key) {
        List<Type> types = new ArrayList<>();
        for (Type type : content.types()) {
            String other = key.apply(type.key());
            Type named = References.renamed(type, key);
            if (!other.equals(type.key())) {
                moves.put(type.key(), other);
                Set<String> former = new LinkedHashSet<>(type.standing().former());
                former.add(type.key());
                former.remove(other);
                named = named.withKey(other).withStanding(new Type.Standing(type.retired(), List.copyOf(former)));
            }
            types.add(named);
        }
        return content.withTypes(types).withFavourites(content.favourites().stream().map(key).toList());
    }

    private Content merge(Set<String> from, String into) {
        Type target = codebook.find(into).filter(type -> type.key().equals(into)).orElse(null);
        if (target == null || target.retired()) {
            say(into, "into", "no-type", into);
            return now();
        }
        Set<String> gone = new LinkedHashSet<>();
        for (Type type : now().types()) {
            if (from.stream().anyMatch(type::isA)) {
                gone.add(type.key());
            }
        }
        if (gone.isEmpty()) {
            say("", "from", "nothing");
        } else if (gone.contains(Codebook.OTHER)) {
            say(Codebook.OTHER, "from", "other-stays");
        } else if (gone.contains(into)) {
            say(into, "into", "into-itself", into);
        }
        Set<String> former = new LinkedHashSet<>(target.standing().former());
        Set<String> words = new LinkedHashSet<>(target.guide().synonyms());
        gone.forEach(key -> {
            moves.put(key, into);
            Type type = codebook.type(key);
            former.add(key);
            former.addAll(type.standing().former());
            words.add(type.names().en());
            words.add(type.names().ko());
            words.addAll(type.guide().synonyms());
        });
        Type.Guide guide = target.guide();
        List<Type> types = new ArrayList<>();
        for (Type type : now().types()) {
            if (type.key().equals(into)) {
                types.add(References.merged(type.withStanding(new Type.Standing(false, List.copyOf(former)))
                        .withGuide(new Type.Guide(guide.definition(), guide.example(), guide.counterExample(),
                                words.stream().limit(Rules.MOST_WORDS).toList())), gone));
            } else if (!gone.contains(type.key())) {
                types.add(References.renamed(type, key -> gone.contains(key) ? into : key));
            }
        }
        return unfavoured(now().withTypes(types), gone);
    }

    private Content split(CodebookEdit.Split split) {
        if (!has(split.key())) {
            return now();
        }
        if (split.parts().isEmpty()) {
            say(split.key(), "parts", "nothing");
        }
        if (split.key().equals(Codebook.OTHER) && !split.keep()) {
            say(Codebook.OTHER, "key", "other-stays");
        }
        Content added = add(split.parts());
        return split.keep() ? added : retired(added, split.key(), true);
    }

    private Content retire(String key, boolean retired) {
        if (has(key) && key.equals(Codebook.OTHER)) {
            say(key, "key", "other-stays");
        }
        return retired(now(), key, retired);
    }

    private static Content retired(Content content, String key, boolean retired) {
        Content after = content.withTypes(content.types().stream().map(type -> !type.key().equals(key) ? type
                : type.withStanding(new Type.Standing(retired, type.standing().former()))).toList());
        return retired ? unfavoured(after, Set.of(key)) : after;
    }

    private Content drop(String key) {
        if (has(key) && key.equals(Codebook.OTHER)) {
            say(key, "key", "other-stays");
        }
        List<Type> types = now().types().stream().filter(type -> !type.key().equals(key)).map(type -> References.merged(type, Set.of(key))).toList();
        return unfavoured(now().withTypes(types), Set.of(key));
    }

    private Content family(CodebookEdit.PutFamily put) {
        Family after = put.after();
        String key = put.key();
        List<Family> families = new ArrayList<>(now().families());
        if (key == null) {
            families.add(families.isEmpty() ? 0 : families.size() - 1, after);
            return now().withFamilies(families);
        }
        if (!codebook.families().containsKey(key)) {
            say(key, "key", "no-family", key);
            return now();
        }
        if (key.equals(Codebook.OTHER) && !after.key().equals(key)) {
            say(key, "key", "other-stays");
        }
        families.replaceAll(family -> family.key().equals(key) ? after : family);
        return rekeyed(now().withFamilies(families), each -> Type.isA(each, key) ? after.key() + each.substring(key.length()) : each);
    }

    private Content dropFamily(String key) {
        if (now().types().stream().anyMatch(type -> type.family().equals(key))) {
            say(key, "key", "family-used", key);
        }
        return unfavoured(now().withFamilies(now().families().stream().filter(family -> !family.key().equals(key)).toList()), Set.of(key));
    }

    private static Content unfavoured(Content content, Set<String> gone) {
        List<String> favourites = new ArrayList<>(content.favourites());
        favourites.replaceAll(key -> gone.contains(key) ? "" : key);
        return content.withFavourites(favourites);
    }

    private boolean has(String key) {
        if (codebook.find(key).filter(type -> type.key().equals(key)).isPresent()) {
            return true;
        }
        say(key, "key", "no-type", key);
        return false;
    }

    private void say(String at, String field, String reason, String... args) {
        problems.add(Problem.of(at, field, reason, args));
    }
}
