package org.bongsu.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bongsu.publish.UnreadableFigure.Why;
import org.bongsu.worker.Message;
import org.bongsu.worker.Task;

/** Finds the manifest of a figure as a worker does it: what comes back is text that was read as a manifest once without a fault. */
public final class FigureTask implements Task {
    /** What requests for it are called. */
    public static final String NAME = "figure";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Makes the task. */
    public FigureTask() { }

    static Message request(byte[] bytes) {
        return new Message(NAME, new byte[0], List.of(bytes));
    }

    /** The manifest that a worker found. */
    static Manifest manifest(Message answer) throws IOException {
        JsonNode head = JSON.readTree(answer.head());
        if (head.has("why")) {
            throw new UnreadableFigure(Why.valueOf(head.path("why").asText()), head.path("message").asText());
        }
        return ManifestJson.read(new String(answer.parts().getFirst(), StandardCharsets.UTF_8));
    }

    @Override
    public Message run(Message request) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        try {
            String json = ManifestReader.json(request.parts().getFirst());
            ManifestJson.read(json);
            return Message.answer(head.toString().getBytes(StandardCharsets.UTF_8), List.of(json.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableFigure e) {
            head.put("why", e.why().name()).put("message", e.getMessage());
            return Message.answer(head.toString().getBytes(StandardCharsets.UTF_8), List.of());
        }
    }
}
