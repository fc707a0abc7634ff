package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must not be written anywhere in the sources, or in one place only, since input from outside could make use of it. */
class SourcesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** What is looked for, and the files in which it may stand. */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("(XMLInputFactory|DocumentBuilderFactory|SAXParserFactory|TransformerFactory|SchemaFactory|XPathFactory|XMLReaderFactory)\\s*\\.\\s*new\\w+",
                    Set.of("xml/SafeXml.java")),
            Map.entry("new (SAXBuilder|SAXReader)\\(", Set.of()),
            // A type that JSON itself names.
            Map.entry("activateDefaultTyping|enableDefaultTyping|JsonTypeInfo\\.Id\\.(CLASS|MINIMAL_CLASS|CUSTOM)|As\\.EXTERNAL_PROPERTY|PolymorphicTypeValidator", Set.of()),
            Map.entry("Class\\.forName|\\.loadClass\\(|getDeclared(Method|Constructor|Field)|\\.setAccessible\\(|MethodHandles\\.|ScriptEngine", Set.of()),
            Map.entry("ObjectInputStream|XMLDecoder|\\.readObject\\(|Naming\\.lookup|InitialContext", Set.of()),
            // Processes are workers, and nothing else.
            Map.entry("new ProcessBuilder|\\.exec\\(", Set.of("worker/Child.java")),
            Map.entry("createStatement\\(|DriverManager|prepareStatement\\(|JdbcRowSet", Set.of()),
            Map.entry("new (Socket|ServerSocket|DatagramSocket)\\(|HttpClient|\\.openConnection\\(|\\.openStream\\(|InetAddress|SocketChannel", Set.of()),
            Map.entry("WebView|WebEngine", Set.of()));

    private static final Pattern SQL = Pattern.compile("(createQuery|createUpdate|prepareBatch|\\.execute)\\(\\s*(?!\"|sql\\b|statement\\b|SELECT\\b|ALL\\b|walk\\b|statements\\b)[^\\s)]");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("module-info.java")).collect(java.util.stream.Collectors.toMap(
                    f -> SOURCES.resolve("org/bongsu").relativize(f).toString().replace('\\', '/'), SourcesTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll(" ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatIsDangerousStandsInItsOnePlaceOnly() throws IOException {
        Map<String, String> sources = sources();
        assertTrue(sources.size() > 300, "the sources were not seen");
        Set<String> wrong = new TreeSet<>();
        ONLY_IN.forEach((what, where) -> {
            Pattern pattern = Pattern.compile(what);
            sources.forEach((file, text) -> {
                if (pattern.matcher(text).find() && !where.contains(file)) {
                    wrong.add(file + ": " + what);
                }
            });
            where.forEach(file -> assertTrue(sources.containsKey(file) && pattern.matcher(sources.get(file)).find(), "nothing of it in " + file + ": " + what));
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void whoeverReadsXmlSwitchesDocumentTypesOff() throws IOException {
        sources().forEach((file, text) -> {
            if (text.contains("XMLInputFactory.new")) {
                assertTrue(text.contains("SUPPORT_DTD, false") && text.contains("IS_SUPPORTING_EXTERNAL_ENTITIES, false"), file);
            }
        });
    }

    @Test
    void statementsAreWordsOfOursAndNeverOfTheInput() throws IOException {
        Set<String> wrong = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        sources().forEach((file, text) -> {
            if (file.startsWith("store/tables/")) {
                var matcher = SQL.matcher(text);
                while (matcher.find()) {
                    wrong.add(file + ": " + matcher.group());
                }
                seen.add(file);
            } else if (text.contains("org.jdbi") || text.contains("java.sql.")) {
                // SQLException alone is no statement.
                List<String> used = Pattern.compile("(org\\.jdbi\\.[\\w.]+|java\\.sql\\.\\w+)").matcher(text).results().map(r -> r.group()).distinct().filter(c -> !c.equals("java.sql.SQLException")).toList();
                used.forEach(each -> wrong.add(file + ": " + each));
            }
        });
        assertTrue(seen.size() >= 8, "the tables were not seen");
        assertEquals(Set.of(), wrong, "only store.tables speaks SQL, and values are bound");
    }
}
