package org.bongsu.intake.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The values that a page's scripts start from, such as {@code __NEXT_DATA__}, {@code window.__INITIAL_STATE__}, {@code Fusion.globalContent} and
 * {@code window.__APOLLO_STATE__}: pages that draw themselves hold their article there and nowhere else. Nothing is run; only what is JSON is read.
 */
final class ScriptData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    /** A value that is given a name, or the text of one that is parsed when the script runs. */
    private static final Pattern START = Pattern.compile("[\\w$\\]\"']\\s*=\\s*(?:JSON\\.parse\\(\\s*(\")|[\\[{](?=[\\s\"{\\[]))|^\\s*[\\[{]");
    private static final int SHORTEST = 500;
    private static final int MOST_STARTS = 100;

    private ScriptData() { }

    /** The values in a page's scripts, in their order. */
    static List<JsonNode> of(List<Element> scripts) {
        List<JsonNode> values = new ArrayList<>();
        for (Element script : scripts) {
            String code = script.data();
            if (code.length() >= SHORTEST) {
                read(code, values);
            }
        }
        return values;
    }

    private static void read(String code, List<JsonNode> values) {
        Matcher start = START.matcher(code);
        int from = 0;
        for (int i = 0; i < MOST_STARTS && from < code.length() && start.find(from); i++) {
            int at = start.group(1) != null ? start.start(1) : start.end() - 1;
            from = start.end();
            try (JsonParser parser = MAPPER.createParser(code.substring(at))) {
                JsonNode value = MAPPER.readTree(parser);
                if (value != null && value.isTextual()) {
                    value = MAPPER.readTree(value.textValue());
                }
                if (value != null && value.isContainerNode()) {
                    values.add(value);
                    from = Math.max(from, at + (int) parser.currentLocation().getCharOffset());
                }
            } catch (IOException e) {
                // It is code rather than a value.
                from = Math.max(from, at + 1);
            }
        }
    }
}
