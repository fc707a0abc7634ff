package org.bongsu.exchange.opened;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.table.Grid;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.worker.Message;
import org.bongsu.worker.Task;

/** Opens a file as a worker does it: what comes back is rows of plain cells, or that it is JSON without a fault. */
public final class TableTask implements Task {
    /** What requests for it are called. */
    public static final String NAME = "table";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Makes the task. */
    public TableTask() { }

    static Message request(String file, byte[] bytes) {
        return new Message(NAME, JsonNodeFactory.instance.objectNode().put("file", file).toString().getBytes(StandardCharsets.UTF_8), List.of(bytes));
    }

    /** What a worker found. */
    static Opened opened(String name, byte[] bytes, Message answer) throws IOException, UnreadableGrid, UnreadableTable {
        JsonNode head = JSON.readTree(answer.head());
        if (head.has("reason")) {
            throw new UnreadableGrid(head.get("reason").asText());
        }
        if (head.has("not-ours")) {
            throw new UnreadableTable(head.get("not-ours").asText());
        }
        if (!head.has("sheets")) {
            // It was walked through without a fault; sent back it would only take room.
            return new Opened.Json(Characters.read(bytes).text());
        }
        Map<String, Grid> sheets = new LinkedHashMap<>();
        for (JsonNode sheet : head.get("sheets")) {
            sheets.put(sheet.asText(), GridBytes.read(name, answer.parts().get(sheets.size())));
        }
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
        return new Opened.Sheets(sheets, head.path("workbook").asBoolean());
    }

    @Override
    public Message run(Message request) throws IOException {
        String file = JSON.readTree(request.head()).required("file").textValue();
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        List<byte[]> parts = new ArrayList<>();
        try {
            switch (TableGate.HERE.open(file, request.parts().getFirst())) {
                case Opened.Json json -> head.put("json", true);
                case Opened.Sheets opened -> {
                    ArrayNode names = head.put("workbook", opened.workbook()).putArray("sheets");
                    opened.sheets().forEach((name, grid) -> {
                        names.add(name);
                        parts.add(GridBytes.write(grid));
                    });
                }
            }
        } catch (UnreadableGrid e) {
            head.put("reason", e.reason());
        } catch (UnreadableTable e) {
            head.put("not-ours", String.valueOf(e.getMessage()));
        }
        return Message.answer(head.toString().getBytes(StandardCharsets.UTF_8), parts);
    }
}
