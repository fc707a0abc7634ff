package org.bongsu.codebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a codebook as JSON, by the field names that the guide to codebook files lists. */
public final class CodebookJson {
    /** What the files say that they are. */
    static final String FORMAT = "bongsu-codebook";
    /** The version of the files' format. */
    static final int FORMAT_VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CodebookJson() { }

    /**
     * A whole file, two spaces a level, ending in a line break.
     *
     * @param changed a line of what this version changed
     */
    public static String write(Codebook codebook, String changed) {
        return file(codebook, changed).toPrettyString() + "\n";
    }

    /** The same on one line, as stores keep it. */
    public static String kept(Codebook codebook, String changed) {
        return file(codebook, changed).toString();
    }

    /** What a codebook says, without its version, on one line: the hash is over this. */
    static String line(Content content) {
        return content(NODES.objectNode(), content).toString();
    }

    private static ObjectNode file(Codebook codebook, String changed) {
        ObjectNode node = NODES.objectNode();
        node.put("format", FORMAT).put("formatVersion", FORMAT_VERSION);
        node.put("version", codebook.version()).put("hash", codebook.hash()).put("changed", changed);
        return content(node, codebook.content());
    }

    private static ObjectNode content(ObjectNode node, Content content) {
        strings(node, "favourites", content.favourites());
        ArrayNode families = node.putArray("families");
        for (Family family : content.families()) {
            ObjectNode each = families.addObject().put("key", family.key());
            names(each, "name", family.names());
            each.put("symbol", family.symbol());
            colors(each, family.colors());
        }
        ArrayNode types = node.putArray("types");
        content.types().forEach(type -> type(types.addObject(), type));
        return node;
    }

    private static void type(ObjectNode node, Type type) {
        node.put("key", type.key());
        names(node, "name", type.names());
        if (type.retired()) {
            node.put("retired", true);
        }
        if (!type.standing().former().isEmpty()) {
            strings(node, "former", type.standing().former());
        }
        if (type.face().symbol() != null) {
            node.put("symbol", type.face().symbol());
        }
        colors(node, type.face().colors());
        node.put("severity", type.weight().severity());
        node.put("mode", code(type.weight().mode())).put("line", code(type.weight().line()));
        if (type.codes().cameo() != null) {
            node.put("cameo", type.codes().cameo());
        }
        if (type.codes().goldstein() != null) {
            node.put("goldstein", type.codes().goldstein());
        }
        names(node, "definition", type.guide().definition());
        names(node, "example", type.guide().example());
        names(node, "counterExample", type.guide().counterExample());
        strings(node, "synonyms", type.guide().synonyms());
    }

    /** The code of a mode or line: its name in lower case, with a hyphen. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void names(ObjectNode node, String field, Type.Names names) {
        if (!names.equals(Type.Names.NONE)) {
            node.putObject(field).put("en", names.en()).put("ko", names.ko());
        }
    }

    private static void colors(ObjectNode node, @Nullable Colors colors) {
        if (colors != null) {
            node.putObject("color").put("light", Colors.written(colors.light())).put("dark", Colors.written(colors.dark()));
        }
    }

    private static void strings(ObjectNode node, String field, List<String> all) {
        ArrayNode array = node.putArray(field);
        all.forEach(array::add);
    }
}
