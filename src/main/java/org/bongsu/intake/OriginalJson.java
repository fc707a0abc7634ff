package org.bongsu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.intake.text.Shown;

/** An original as it goes from the worker to the application. */
final class OriginalJson {
    private OriginalJson() { }

    static ObjectNode write(Gate.Original original) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", original.kind());
        ArrayNode parts = node.putArray("parts");
        original.parts().forEach(part -> parts.addArray().add(part.shape().name()).add(part.text()));
        if (original.refusal() != null) {
            node.set("refused", OutcomeJson.refusal(original.refusal()));
        }
        return node;
    }

    /**
     * Reads one.
     *
     * @throws RuntimeException when it is not what {@link #write} gives
     */
    static Gate.Original read(JsonNode node) {
        List<Shown> parts = new ArrayList<>();
        node.required("parts").forEach(part -> parts.add(new Shown(Shown.Shape.valueOf(part.required(0).textValue()), part.required(1).textValue())));
        return new Gate.Original(node.required("kind").textValue(), parts, node.has("refused") ? OutcomeJson.refusal(node.get("refused")) : null);
    }
}
