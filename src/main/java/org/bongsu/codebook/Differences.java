package org.bongsu.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares two versions of a codebook, type by type and field by field. */
public final class Differences {
    private static final int NAMED = 6;

    private final Content before;
    private final Content after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Content before, Content after) {
        this.before = before;
        this.after = after;
    }

    /** What became of what, in the order of the later version, what is gone last; empty when both say the same. */
    public static List<Difference> between(Content before, Content after) {
        Differences differences = new Differences(before, after);
        differences.types();
        differences.families();
        if (!before.favourites().equals(after.favourites())) {
            differences.favourites();
        }
        if (differences.found.isEmpty() && !before.equals(after)) {
            differences.found.add(new Difference(Difference.Kind.MOVED, "", "", List.of()));
        }
        return List.copyOf(differences.found);
    }

    /** A line of what changed, for people who read the file. */
    public static String line(List<Difference> differences) {
        String all = differences.stream().limit(NAMED).map(Differences::words).collect(Collectors.joining("; "));
        return differences.size() > NAMED ? all + "; and " + (differences.size() - NAMED) + " more" : all;
    }

    private static String words(Difference each) {
        String fields = each.fields().stream().map(Difference.Field::name).collect(Collectors.joining(", "));
        String kind = CodebookJson.code(each.kind()).replace('-', ' ');
        return (kind + " " + each.key() + (each.other().isEmpty() ? "" : each.kind() == Difference.Kind.MERGED ? " into " + each.other() : " from " + each.other())
                + (fields.isEmpty() ? "" : " (" + fields + ")")).replace("  ", " ").strip();
    }

    private void types() {
        Map<String, Type> old = before.types().stream().collect(Collectors.toMap(Type::key, type -> type));
        Map<String, Type> heirs = new LinkedHashMap<>();
        after.types().forEach(type -> type.standing().former().forEach(key -> heirs.put(key, type)));
        Map<String, Type> now = after.types().stream().collect(Collectors.toMap(Type::key, type -> type));
        for (Type type : after.types()) {
            Type same = old.get(type.key());
            if (same != null) {
                changed(same, type);
                continue;
            }
            Type renamed = type.standing().former().stream().filter(key -> old.containsKey(key) && !now.containsKey(key)).findFirst().map(old::get).orElse(null);
            if (renamed != null) {
                found.add(new Difference(Difference.Kind.RENAMED, type.key(), renamed.key(), fields(renamed, type)));
            } else {
                found.add(new Difference(Difference.Kind.ADDED, type.key(), "", List.of()));
            }
        }
        for (Type type : before.types()) {
            Type heir = heirs.get(type.key());
            if (now.containsKey(type.key()) || heir != null && found.stream().anyMatch(d -> d.kind() == Difference.Kind.RENAMED && d.other().equals(type.key()))) {
                continue;
            }
            found.add(heir == null ? new Difference(Difference.Kind.GONE, type.key(), "", List.of())
                    : new Difference(Difference.Kind.MERGED, type.key(), heir.key(), List.of()));
        }
    }

    private void changed(Type a, Type b) {
        if (a.retired() != b.retired()) {
            found.add(new Difference(b.retired() ? Difference.Kind.RETIRED : Difference.Kind.OFFERED, b.key(), "", fields(a, b)));
        } else {
            List<Difference.Field> fields = fields(a, b);
            if (!fields.isEmpty()) {
                found.add(new Difference(Difference.Kind.CHANGED, b.key(), "", fields));
            }
        }
    }

    private static List<Difference.Field> fields(Type a, Type b) {
        Map<String, String> before = said(a);
        Map<String, String> after = said(b);
        return before.entrySet().stream().filter(e -> !e.getValue().equals(after.get(e.getKey())))
                .map(e -> new Difference.Field(e.getKey(), e.getValue(), Objects.requireNonNull(after.get(e.getKey())))).toList();
    }

    /** What a type says, field by field, by the names of {@link Problem#field}. */
    private static Map<String, String> said(Type type) {
        Map<String, String> said = new LinkedHashMap<>();
        names(said, "name", type.names());
        names(said, "definition", type.guide().definition());
        names(said, "example", type.guide().example());
        names(said, "counter", type.guide().counterExample());
        said.put("synonyms", String.join("; ", type.guide().synonyms()));
        said.put("symbol", Objects.requireNonNullElse(type.face().symbol(), ""));
        Colors colors = type.face().colors();
        said.put("color", colors == null ? "" : Colors.written(colors.light()) + " " + Colors.written(colors.dark()));
        said.put("severity", Integer.toString(type.weight().severity()));
        said.put("mode", CodebookJson.code(type.weight().mode()));
        said.put("line", CodebookJson.code(type.weight().line()));
        said.put("cameo", Objects.requireNonNullElse(type.codes().cameo(), ""));
        Double goldstein = type.codes().goldstein();
        said.put("goldstein", goldstein == null ? "" : goldstein.toString());
        said.put("former", String.join(" ", type.standing().former()));
        return said;
    }

    private static void names(Map<String, String> said, String field, Type.Names names) {
        said.put(field + ".en", names.en());
        said.put(field + ".ko", names.ko());
    }

    private void families() {
        Map<String, Family> old = before.families().stream().collect(Collectors.toMap(Family::key, family -> family));
        Map<String, Family> now = after.families().stream().collect(Collectors.toMap(Family::key, family -> family));
        for (Family family : after.families()) {
            Family same = old.get(family.key());
            if (same == null) {
                found.add(new Difference(Difference.Kind.FAMILY_ADDED, family.key(), "", List.of()));
            } else if (!same.equals(family)) {
                found.add(new Difference(Difference.Kind.FAMILY_CHANGED, family.key(), "", fields(same, family)));
            }
        }
        before.families().stream().filter(family -> !now.containsKey(family.key()))
                .forEach(family -> found.add(new Difference(Difference.Kind.FAMILY_GONE, family.key(), "", List.of())));
    }

    private static List<Difference.Field> fields(Family a, Family b) {
        List<Difference.Field> fields = new ArrayList<>();
        field(fields, "name.en", a.names().en(), b.names().en());
        field(fields, "name.ko", a.names().ko(), b.names().ko());
        field(fields, "symbol", a.symbol(), b.symbol());
        field(fields, "color", Colors.written(a.colors().light()) + " " + Colors.written(a.colors().dark()),
                Colors.written(b.colors().light()) + " " + Colors.written(b.colors().dark()));
        return fields;
    }

    private static void field(List<Difference.Field> fields, String name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new Difference.Field(name, before, after));
        }
    }

    private void favourites() {
        List<Difference.Field> fields = new ArrayList<>();
        for (int i = 0; i < Math.max(before.favourites().size(), after.favourites().size()); i++) {
            field(fields, Integer.toString(i + 1), digit(before, i), digit(after, i));
        }
        found.add(new Difference(Difference.Kind.FAVOURITES, "", "", fields));
    }

    private static String digit(Content content, int index) {
        return index < content.favourites().size() ? content.favourites().get(index) : "";
    }
}
