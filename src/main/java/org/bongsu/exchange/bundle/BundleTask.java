package org.bongsu.exchange.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.model.Refusal;
import org.bongsu.worker.Message;
import org.bongsu.worker.Task;

/**
 * Unpacks, reads and checks a bundle as a worker does it. What comes back is written anew from the records that were read: the application reads JSON
 * of our own hand, in one form and within bounds, and no byte of the stranger's file.
 */
public final class BundleTask implements Task {
    /** What requests for it are called. */
    public static final String NAME = "bundle";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Makes the task. */
    public BundleTask() { }

    static Message request(String file, byte[] bytes) {
        return new Message(NAME, JsonNodeFactory.instance.objectNode().put("file", file).toString().getBytes(StandardCharsets.UTF_8), List.of(bytes));
    }

    /** The entries that a worker found. */
    static Map<String, byte[]> entries(Message answer) throws IOException, UnreadableBundle {
        JsonNode head = JSON.readTree(answer.head());
        if (head.has("reason")) {
            List<String> args = new ArrayList<>();
            head.required("args").forEach(arg -> args.add(arg.textValue()));
            throw new UnreadableBundle(new Refusal(head.required("file").textValue(), head.get("reason").textValue(), args));
        }
        Map<String, byte[]> entries = new HashMap<>();
        for (JsonNode name : head.required("entries")) {
            entries.put(name.textValue(), answer.parts().get(entries.size()));
        }
        return entries;
    }

    @Override
    public Message run(Message request) throws IOException {
        String file = JSON.readTree(request.head()).required("file").textValue();
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        List<byte[]> parts = new ArrayList<>();
        try {
            BundleReader reader = new BundleReader(file, BundleLimits.USUAL);
            Map<String, byte[]> entries = BundleWriter.entries(reader.read(request.parts().getFirst()));
            ArrayNode names = head.putArray("entries");
            entries.forEach((name, bytes) -> {
                names.add(name);
                parts.add(bytes);
            });
        } catch (UnreadableBundle e) {
            head.put("file", file).put("reason", e.refusal().reason());
            e.refusal().args().forEach(head.putArray("args")::add);
        }
        return Message.answer(head.toString().getBytes(StandardCharsets.UTF_8), parts);
    }
}
