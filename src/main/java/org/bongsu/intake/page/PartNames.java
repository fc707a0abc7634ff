package org.bongsu.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes, ids and roles in a page say that its parts are; each name is looked at once a page. */
final class PartNames {
    /** What a name tells of its element. */
    enum Hint {
        /** It is no part of the article. */
        NEVER,
        /** It is no part of the article when it is short. */
        SHORT,
        /** It is the article. */
        BODY
    }

    private static final Pattern WORD = Pattern.compile("[^a-z]+");
    private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Names of what an article is filed under, and of frames around an article and something else. */
    private static final Pattern NEUTRAL = Pattern.compile(
            "^(?:category|tag|type|format|author|status)-|\\b(?:has|with|no|without|open|closed)\\b|sidebar.*(?:wrap|content|main)|content-sidebar");
    private static final Set<String> NEVER = words("never");
    private static final Set<String> SHORT = words("short");
    private static final Set<String> BODY = words("body");
    private static final Pattern STEM = Pattern.compile(String.join("|", words("stem")));

    private final Map<String, Set<Hint>> seen = new HashMap<>();

    /** All that the names of an element tell. */
    Set<Hint> hints(Element element) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (element.attributesSize() > 0) {
            for (String attribute : new String[] {"class", "id", "role"}) {
                String names = element.attr(attribute);
                if (!names.isEmpty()) {
                    hints.addAll(seen.computeIfAbsent(names, PartNames::read));
                }
            }
            if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
                hints.add(Hint.BODY);
            }
        }
        return hints;
    }

    private static Set<Hint> read(String names) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (String name : SPACE.split(names)) {
            String lower = CAMEL.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
            if (BODY.contains(WORD.matcher(lower).replaceAll(""))) {
                hints.add(Hint.BODY);
            }
            if (NEUTRAL.matcher(lower).find()) {
                continue;
            }
            for (String word : WORD.split(lower)) {
                if (NEVER.contains(word) || STEM.matcher(word).matches()) {
                    hints.add(Hint.NEVER);
                }
                if (SHORT.contains(word)) {
                    hints.add(Hint.SHORT);
                }
            }
        }
        return hints;
    }

    private static Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        try (InputStream in = PartNames.class.getResourceAsStream("furniture-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: furniture-words.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(section + " "))
                    .forEach(line -> words.addAll(Set.of(line.substring(section.length() + 1).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
