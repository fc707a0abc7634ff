package org.bongsu.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Attribution;
import org.bongsu.model.Coded;
import org.bongsu.model.LinkKind;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.junit.jupiter.api.Test;

/** Every message stands once in both languages, can be filled in, and is said somewhere. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/bongsu/words");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** A literal that something is joined to, such as {@code "store.check." + reason}. */
    private static final Pattern JOINED = Pattern.compile("\"([a-z][A-Za-z0-9-]*\\.(?:[A-Za-z0-9.-]*[.-])?)\"\\s*\\+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** A key and its pattern, in the order of the file, with doubled keys kept. */
    private record Message(String key, String pattern) { }

    private static List<Message> messages(String file) throws IOException {
        List<Message> all = new ArrayList<>();
        boolean continued = false;
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            boolean more = line.endsWith("\\");
            if (!continued && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                int equals = line.indexOf('=');
                assertTrue(equals > 0, "not a message: " + line);
                assertFalse(more, "a message stands on one line: " + line);
                all.add(new Message(line.substring(0, equals).strip(), line.substring(equals + 1).strip()));
            }
            continued = more;
        }
        return all;
    }

    private static List<Message> english() throws IOException {
        return messages("messages.properties");
    }

    private static List<Message> korean() throws IOException {
        return messages("messages_ko.properties");
    }

    private static Map<String, String> byKey(List<Message> messages) {
        Map<String, String> patterns = new LinkedHashMap<>();
        messages.forEach(message -> patterns.put(message.key(), message.pattern()));
        return patterns;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(Set.of(), only(byKey(english()), byKey(korean())), "in English only");
        assertEquals(Set.of(), only(byKey(korean()), byKey(english())), "in Korean only");
    }

    private static Set<String> only(Map<String, String> some, Map<String, String> others) {
        Set<String> keys = new TreeSet<>(some.keySet());
        keys.removeAll(others.keySet());
        return keys;
    }

    @Test
    void noKeyIsDoubledAndNoMessageIsEmpty() throws IOException {
        for (List<Message> messages : List.of(english(), korean())) {
            Set<String> seen = new TreeSet<>();
            for (Message message : messages) {
                assertTrue(seen.add(message.key()), "twice: " + message.key());
                assertFalse(message.pattern().isEmpty(), "empty: " + message.key());
            }
        }
    }

    @Test
    void everyMessageCanBeFilledInWithTheSameArgumentsInBothLanguages() throws IOException {
        Map<String, String> korean = byKey(korean());
        for (Message message : english()) {
            String other = korean.getOrDefault(message.key(), "");
            assertEquals(arguments(message.key(), message.pattern()), arguments(message.key(), other), message.key());
        }
    }

    private static Set<String> arguments(String key, String pattern) {
        MessageFormat format = assertDoesNotThrow(() -> new MessageFormat(pattern), key);
        Set<String> indices = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(format.toPattern().replaceAll("'[^']*'", ""));
        while (argument.find()) {
            indices.add(argument.group(1));
        }
        assertEquals(indices.size(), indices.isEmpty() ? 0 : format.getFormatsByArgumentIndex().length,
                key + " counts its arguments from 0 without gaps");
        return indices;
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> prefixes = found(JOINED);
        prefixes.addAll(prefixes());
        Set<String> unused = new TreeSet<>(byKey(english()).keySet());
        unused.removeIf(key -> literals.contains(key) || prefixes.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused, "keys that no source says; one made from data needs its prefix in message-prefixes.txt");
    }

    @Test
    void everyListedPrefixBeginsAMessage() throws IOException {
        Set<String> keys = byKey(english()).keySet();
        for (String prefix : prefixes()) {
            assertTrue(prefix.endsWith("."), prefix);
            assertTrue(keys.stream().anyMatch(key -> key.startsWith(prefix)), "no message begins with " + prefix);
        }
    }

    private static List<String> prefixes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/message-prefixes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> all = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher literal = pattern.matcher(Files.readString(file));
                while (literal.find()) {
                    all.add(literal.group(1));
                }
            }
        }
        return all;
    }

    @Test
    void everyCodeOfTheScalesHasItsName() {
        for (Words words : List.of(Words.of("en"), Words.of("ko"))) {
            for (int step = 1; step <= 7; step++) {
                assertFalse(words.say("scale.place." + step).isEmpty());
            }
            for (int step = 1; step <= 5; step++) {
                assertFalse(words.say("scale.date." + step).isEmpty());
                assertFalse(words.say("scale.severity." + step).isEmpty());
                assertFalse(words.say("scale.severity." + step + ".what").isEmpty());
            }
            named(words, "status.", Status.values());
            named(words, "attribution.", Attribution.values());
            named(words, "stance.", Stance.values());
            named(words, "review.", Review.values());
            named(words, "role.", Role.values());
            named(words, "link.", LinkKind.values());
            named(words, "state.", ArticleState.values());
        }
        assertEquals("북한", Words.of("ko").say("actor.PRK"));
        assertEquals("South Korea's Joint Chiefs of Staff", Words.of("en").say("actor.KOR.JCS"));
    }

    private static void named(Words words, String prefix, Coded[] values) {
        Set<String> names = new TreeSet<>();
        for (Coded value : values) {
            assertTrue(names.add(words.say(prefix + value.code())), "two codes with one name: " + prefix + value.code());
        }
    }
}
