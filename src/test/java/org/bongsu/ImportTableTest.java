package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house stands as it was drawn: a package imports only what its row of the table lists. */
class ImportTableTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final String ROOT = "org.bongsu";
    private static final Pattern OURS = Pattern.compile("org/bongsu/(?:([a-z]+(?:/[a-z]+)*)/)?[A-Z]");
    private static final String ANY = "*";

    @Test
    void everyPackageImportsOnlyWhatItsRowLists() throws IOException {
        Map<String, Set<String>> table = table();
        Set<String> wrong = new TreeSet<>();
        edges().forEach((from, tos) -> {
            Set<String> allowed = table.getOrDefault(from, Set.of());
            tos.stream().filter(to -> !allowed.contains(ANY) && !allowed.contains(to))
                    .forEach(to -> wrong.add(from + " -> " + to));
        });
        assertEquals(Set.of(), wrong, "edges that the import table does not list");
    }

    @Test
    void theTableSeesEveryPackage() throws IOException {
        assertEquals(new TreeSet<>(edges().keySet()), new TreeSet<>(table().keySet()),
                "packages compiled, and rows of the import table");
    }

    @Test
    void noCycleCanForm() throws IOException {
        Set<String> above = new TreeSet<>();
        for (Map.Entry<String, Set<String>> row : table().entrySet()) {
            Set<String> below = new TreeSet<>(row.getValue());
            below.remove(ANY);
            below.removeAll(above);
            assertEquals(Set.of(), below, row.getKey() + " lists packages that stand below it");
            above.add(row.getKey());
        }
    }

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/import-table.txt"), StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(":", 2);
                table.put(sides[0].strip(), new TreeSet<>(List.of(sides[1].strip().split("\\s+"))));
                table.get(sides[0].strip()).remove("");
            }
        }
        return table;
    }

    private static Map<String, Set<String>> edges() throws IOException {
        Map<String, Set<String>> edges = new TreeMap<>();
        try (var files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                if (file.endsWith("module-info.class")) {
                    continue;
                }
                String from = nameOf(CLASSES.relativize(file).getParent().toString().replace('\\', '/'));
                Set<String> tos = edges.computeIfAbsent(from, key -> new TreeSet<>());
                for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                    String text = switch (entry) {
                        case ClassEntry type -> type.asInternalName() + ";";
                        case NameAndTypeEntry named -> named.type().stringValue();
                        case Utf8Entry utf8 when utf8.stringValue().contains("Lorg/bongsu/") -> utf8.stringValue();
                        default -> "";
                    };
                    Matcher matcher = OURS.matcher(text);
                    while (matcher.find()) {
                        tos.add(matcher.group(1) == null ? "root" : matcher.group(1).replace('/', '.'));
                    }
                }
                tos.remove(from);
            }
        }
        return edges;
    }

    private static String nameOf(String folder) {
        String name = folder.replace('/', '.');
        return name.equals(ROOT) ? "root" : name.substring(ROOT.length() + 1);
    }
}
