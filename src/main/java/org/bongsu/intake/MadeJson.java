package org.bongsu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Coded;
import org.bongsu.model.Layout;
import org.bongsu.model.Provenance;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/** What was made out about an article, on its way from the worker: moments, layout and provenance, each null where there is none. */
final class MadeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MadeJson() { }

    static JsonNode published(@Nullable Published published) {
        return published == null ? NullNode.instance
                : NODES.objectNode().put("instant", published.instant().toString()).put("zone", published.zone().getId()).put("timed", published.timed());
    }

    static @Nullable Published published(JsonNode node) {
        return node.isNull() ? null : new Published(Instant.parse(node.required("instant").textValue()),
                ZoneId.of(node.required("zone").textValue()), node.required("timed").booleanValue());
    }

    /** Kind, start and end of each stretch in turn. */
    static JsonNode layout(@Nullable Layout layout) {
        if (layout == null) {
            return NullNode.instance;
        }
        ArrayNode node = NODES.arrayNode();
        layout.blocks().forEach(block -> node.add(block.kind().code()).add(block.start()).add(block.end()));
        return node;
    }

    static @Nullable Layout layout(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        List<Layout.Block> blocks = new ArrayList<>();
        for (int i = 0; i + 2 < node.size(); i += 3) {
            blocks.add(new Layout.Block(Coded.of(Layout.Kind.class, node.get(i).textValue()), node.get(i + 1).intValue(), node.get(i + 2).intValue()));
        }
        return new Layout(blocks);
    }

    static JsonNode provenance(@Nullable Provenance provenance) {
        if (provenance == null) {
            return NullNode.instance;
        }
        ObjectNode node = NODES.objectNode();
        node.set("updated", published(provenance.updated()));
        ArrayNode statements = node.putArray("statements");
        provenance.statements().forEach(each -> statements.add(each.field().code()).add(each.place().code()).add(each.value()));
        return node;
    }

    static @Nullable Provenance provenance(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        List<Provenance.Statement> statements = new ArrayList<>();
        JsonNode each = node.required("statements");
        for (int i = 0; i + 2 < each.size(); i += 3) {
            statements.add(new Provenance.Statement(Coded.of(Provenance.Field.class, each.get(i).textValue()),
                    Coded.of(Provenance.Place.class, each.get(i + 1).textValue()), each.get(i + 2).textValue()));
        }
        return new Provenance(published(node.required("updated")), statements);
    }
}
