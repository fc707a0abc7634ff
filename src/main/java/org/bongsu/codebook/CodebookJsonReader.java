package org.bongsu.codebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a codebook from the JSON that {@link CodebookJson} writes, which may come from anybody. */
public final class CodebookJsonReader {
    /** Longer files are refused, in characters. */
    public static final int LONGEST = 8_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16).maxStringLength(100_000).maxNameLength(200).maxNumberLength(40).maxDocumentLength(4L * LONGEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final int MOST_PROBLEMS = 50;

    private final List<Problem> problems = new ArrayList<>();

    private CodebookJsonReader() { }

    /**
     * A codebook as it was written, passing over what a later version added.
     *
     * @throws UnreadableCodebook with every problem and its place, such as {@code types[12]} and {@code severity}
     */
    public static Codebook read(String json) throws UnreadableCodebook {
        if (json.length() > LONGEST) {
            throw new UnreadableCodebook(List.of(Problem.of("", "", "too-long", Integer.toString(LONGEST))));
        }
        try {
            return new CodebookJsonReader().file(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new UnreadableCodebook(List.of(Problem.of("", "", "not-json",
                    at == null ? "?" : Integer.toString(at.getLineNr()), at == null ? "?" : Integer.toString(at.getColumnNr()))));
        }
    }

    private Codebook file(@Nullable JsonNode root) throws UnreadableCodebook {
        if (root == null || !root.path("format").asText().equals(CodebookJson.FORMAT)) {
            throw new UnreadableCodebook(List.of(Problem.of("", "format", "not-a-codebook")));
        }
        if (root.path("formatVersion").asInt() > CodebookJson.FORMAT_VERSION) {
            throw new UnreadableCodebook(List.of(Problem.of("", "formatVersion", "newer")));
        }
        Version version = Version.read(root.path("version").asText()).orElse(null);
        if (version == null) {
            say("", "version", "not-a-version");
        }
        Content content = new Content(families(array(root, "families", Rules.MOST_FAMILIES)), types(array(root, "types", Rules.MOST_TYPES)),
                strings("", root, "favourites", Content.DIGITS));
        if (problems.isEmpty()) {
            problems.addAll(Rules.problems(content));
        }
        if (!problems.isEmpty() || version == null) {
            throw new UnreadableCodebook(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        }
        return new Codebook(version, content);
    }

    private JsonNode array(JsonNode root, String field, int most) {
        JsonNode array = root.path(field);
        if (!array.isArray()) {
            say("", field, "missing");
        } else if (array.size() > most) {
            say("", field, "too-many", Integer.toString(most));
            return MAPPER.createArrayNode();
        }
        return array;
    }

    private List<Family> families(JsonNode array) {
        List<Family> families = new ArrayList<>();
        for (JsonNode node : array) {
            String at = "families[" + families.size() + "]";
            Colors colors = colors(at, node);
            if (colors == null) {
                say(at, "color", "missing");
            }
            families.add(new Family(text(at, node, "key"), names(at, node, "name"), text(at, node, "symbol"),
                    colors == null ? new Colors(0, 0) : colors));
        }
        return families;
    }

    private List<Type> types(JsonNode array) {
        List<Type> types = new ArrayList<>();
        for (JsonNode node : array) {
            String at = "types[" + types.size() + "]";
            types.add(new Type(text(at, node, "key"),
                    new Type.Face(names(at, node, "name"), optional(at, node, "symbol"), colors(at, node)),
                    new Type.Weight(severity(at, node), coded(at, node, "mode", Mode.values(), Mode.RECORD),
                            coded(at, node, "line", Line.values(), Line.TENSION)),
                    new Type.Codes(optional(at, node, "cameo"), number(at, node, "goldstein")),
                    new Type.Guide(names(at, node, "definition"), names(at, node, "example"), names(at, node, "counterExample"),
                            strings(at, node, "synonyms", Rules.MOST_WORDS)),
                    new Type.Standing(node.path("retired").asBoolean(false), strings(at, node, "former", Rules.MOST_TYPES))));
        }
        return types;
    }

    private int severity(String at, JsonNode node) {
        if (!node.path("severity").isInt()) {
            say(at, "severity", "severity");
        }
        return node.path("severity").asInt(1);
    }

    private <E extends Enum<E>> E coded(String at, JsonNode node, String field, E[] values, E otherwise) {
        String code = text(at, node, field);
        for (E each : values) {
            if (CodebookJson.code(each).equals(code)) {
                return each;
            }
        }
        say(at, field, "no-value", shortened(code));
        return otherwise;
    }

    private Type.Names names(String at, JsonNode node, String field) {
        JsonNode names = node.path(field);
        if (names.isMissingNode() || names.isNull()) {
            return Type.Names.NONE;
        }
        return new Type.Names(text(at, names, "en"), text(at, names, "ko"));
    }

    private @Nullable Colors colors(String at, JsonNode node) {
        JsonNode colors = node.path("color");
        if (colors.isMissingNode() || colors.isNull()) {
            return null;
        }
        return new Colors(color(at, colors, "light"), color(at, colors, "dark"));
    }

    private int color(String at, JsonNode colors, String ground) {
        return Colors.read(text(at, colors, ground)).orElseGet(() -> {
            say(at, "color", "color");
            return 0;
        });
    }

    private @Nullable Double number(String at, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            say(at, field, field);
        }
        return value.asDouble();
    }

    private @Nullable String optional(String at, JsonNode node, String field) {
        return node.hasNonNull(field) ? text(at, node, field) : null;
    }

    private String text(String at, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            say(at, field, "missing");
        }
        return value.asText();
    }

    private List<String> strings(String at, JsonNode node, String field, int most) {
        List<String> all = new ArrayList<>();
        JsonNode array = node.path(field);
        if (array.size() > most) {
            say(at, field, "too-many", Integer.toString(most));
            return all;
        }
        for (JsonNode each : array) {
            if (!each.isTextual()) {
                say(at, field, "missing");
            }
            all.add(each.asText());
        }
        return all;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void say(String at, String field, String reason, String... args) {
        problems.add(Problem.of(at, field, reason, args));
    }
}
