package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The drawing of the import table in the document on how Bongsu is built is the table: families of packages, with the edges that no longer way implies. */
class ImportTableDrawnTest {
    private static final Path DOCUMENT = Path.of("src/site/markdown/architecture.md");

    @Test
    void theDrawingIsTheTable() throws Exception {
        String drawing = drawing(families());
        assertTrue(Files.readString(DOCUMENT).contains(drawing), () -> "draw it again in " + DOCUMENT + ":\n" + drawing);
    }

    private static Map<String, Set<String>> families() throws Exception {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        try (var in = ImportTableDrawnTest.class.getResourceAsStream("/import-table.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] row = line.split(":", 2);
                if (!line.startsWith("#") && row.length == 2) {
                    Set<String> uses = all.computeIfAbsent(family(row[0]), name -> new TreeSet<>());
                    for (String other : row[1].strip().split("\\s+")) {
                        if (other.equals("*")) {
                            uses.addAll(all.keySet());
                        } else if (!other.isEmpty()) {
                            uses.add(family(other));
                        }
                    }
                    uses.remove(family(row[0]));
                }
            }
        }
        return all;
    }

    private static String family(String name) {
        return name.split("\\.", 2)[0];
    }

    private static String drawing(Map<String, Set<String>> families) {
        StringBuilder drawn = new StringBuilder("```mermaid\nflowchart TD\n");
        families.forEach((name, uses) -> uses.stream().filter(other -> uses.stream().noneMatch(way -> reaches(families, way, other)))
                .forEach(other -> drawn.append("    ").append(name).append(" --> ").append(other).append('\n')));
        return drawn.append("```").toString();
    }

    private static boolean reaches(Map<String, Set<String>> families, String from, String to) {
        Set<String> uses = families.getOrDefault(from, Set.of());
        return uses.contains(to) || uses.stream().anyMatch(way -> reaches(families, way, to));
    }
}
