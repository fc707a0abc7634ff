package org.bongsu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.worker.Message;
import org.bongsu.worker.Task;
import org.jspecify.annotations.Nullable;

/** Reading as a worker does it, and how it is asked for. */
public final class IntakeTask implements Task {
    /** What requests for it are called. */
    public static final String NAME = "intake";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Intake intake = new Intake();

    /** Makes the task. */
    public IntakeTask() { }

    static Message file(String fileName, byte[] bytes, Instant retrieved, int from) {
        return message(JsonNodeFactory.instance.objectNode().put("file", fileName).put("retrieved", retrieved.toString()).put("from", from), List.of(bytes));
    }

    static Message pasted(String text, @Nullable String html, Instant retrieved) {
        return message(JsonNodeFactory.instance.objectNode().put("text", text).put("html", html).put("retrieved", retrieved.toString()), List.of());
    }

    static Message show(String fileName, byte[] bytes) {
        return message(JsonNodeFactory.instance.objectNode().put("show", fileName), List.of(bytes));
    }

    static Gate.Original original(Message answer) throws IOException {
        return OriginalJson.read(JSON.readTree(answer.head()));
    }

    /** What a worker answered. */
    static Outcome outcome(Message answer) throws IOException {
        return OutcomeJson.read(JSON.readTree(answer.head()), answer.parts());
    }

    @Override
    public Message run(Message request) throws IOException {
        JsonNode asked = JSON.readTree(request.head());
        if (asked.has("show")) {
            return Message.answer(OriginalJson.write(intake.show(asked.get("show").textValue(), request.parts().getFirst())).toString().getBytes(StandardCharsets.UTF_8), List.of());
        }
        Instant retrieved = Instant.parse(asked.required("retrieved").textValue());
        Outcome outcome = asked.has("text") ? intake.readPasted(asked.get("text").textValue(), asked.required("html").textValue(), retrieved)
                : intake.read(asked.required("file").textValue(), request.parts().getFirst(), retrieved, asked.required("from").intValue());
        List<byte[]> parts = outcome instanceof Outcome.Taken taken ? taken.enclosed().stream().map(Enclosed::bytes).toList() : List.of();
        return Message.answer(OutcomeJson.write(outcome).toString().getBytes(StandardCharsets.UTF_8), parts);
    }

    private static Message message(ObjectNode head, List<byte[]> parts) {
        return new Message(NAME, head.toString().getBytes(StandardCharsets.UTF_8), parts);
    }
}
