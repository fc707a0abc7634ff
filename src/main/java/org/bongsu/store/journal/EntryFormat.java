package org.bongsu.store.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Entry.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Records of the journal as one line of JSON each: {@code number, action, at, coder, edits[{kind, id, before, after}]}, with
 * {@code undoes} or {@code redoes} where it is one, and {@code partOf} where it is one of several of one action; or {@code checkpoint} alone.
 */
public final class EntryFormat {
    private EntryFormat() { }

    public static byte[] bytes(Entry entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        switch (entry) {
            case Entry.Checkpoint note -> text(out, "{\"checkpoint\":" + note.number());
            case Entry.Made made -> {
                Change change = made.change();
                text(out, "{\"number\":" + change.number());
                field(out, "action", change.action());
                field(out, "at", change.at());
                field(out, "coder", change.coder());
                if (made.turn() != Turn.DO) {
                    text(out, (made.turn() == Turn.UNDO ? ",\"undoes\":" : ",\"redoes\":") + made.of());
                }
                if (made.partOf() != 0) {
                    text(out, ",\"partOf\":" + made.partOf());
                }
                text(out, ",\"edits\":[");
                for (int i = 0; i < change.edits().size(); i++) {
                    text(out, i == 0 ? "" : ",");
                    edit(out, change.edits().get(i));
                }
                text(out, "]");
            }
        }
        text(out, "}");
        return out.toByteArray();
    }

    /** The bytes of a change, after reading them again: what cannot be read again must never be acknowledged. */
    static byte[] proven(Entry.Made made) {
        byte[] json = bytes(made);
        try {
            if (read(json).equals(made)) {
                return json;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("this could not be read again", e);
        }
        throw new IllegalArgumentException("this would read otherwise: " + made.change().action());
    }

    private static void edit(ByteArrayOutputStream out, Edit edit) {
        Stored any = Edits.any(edit);
        text(out, "{\"kind\":\"" + Kind.of(any).code + "\"");
        field(out, "id", any.id());
        field(out, "before", edit.before());
        field(out, "after", edit.after());
        text(out, "}");
    }

    private static void field(ByteArrayOutputStream out, String name, @Nullable Object value) {
        if (value != null) {
            text(out, ",\"" + name + "\":");
            out.writeBytes(Json.bytes(value));
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads what {@link #bytes} wrote, passing over what a later version added; fails on kinds and values that it does not know. */
    public static Entry read(byte[] json) throws IOException {
        try (JsonParser in = Json.MAPPER.createParser(json)) {
            long number = 0;
            long of = 0;
            long partOf = 0;
            Turn turn = Turn.DO;
            String action = null;
            String coder = null;
            Instant at = null;
            List<Edit> edits = new ArrayList<>();
            in.nextToken();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                switch (name) {
                    case "checkpoint" -> {
                        return new Entry.Checkpoint(in.getLongValue());
                    }
                    case "number" -> number = in.getLongValue();
                    case "action" -> action = in.getText();
                    case "at" -> at = Json.MAPPER.readValue(in, Instant.class);
                    case "coder" -> coder = in.getText();
                    case "undoes", "redoes" -> {
                        turn = name.equals("undoes") ? Turn.UNDO : Turn.REDO;
                        of = in.getLongValue();
                    }
                    case "partOf" -> partOf = in.getLongValue();
                    case "edits" -> {
                        while (in.nextToken() == JsonToken.START_OBJECT) {
                            edits.add(edit(in));
                        }
                    }
                    default -> in.skipChildren();
                }
            }
            if (action == null || at == null || coder == null) {
                throw new IOException("neither a change nor a checkpoint");
            }
            return new Entry.Made(new Change(number, action, at, coder, edits), turn, of, partOf);
        }
    }

    private static Edit edit(JsonParser in) throws IOException {
        Kind kind = null;
        Stored before = null;
        Stored after = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "kind" -> kind = Kind.of(in.getText());
                case "before" -> before = stored(in, kind);
                case "after" -> after = stored(in, kind);
                default -> in.skipChildren();
            }
        }
        return new Edit(before, after);
    }

    private static Stored stored(JsonParser in, @Nullable Kind kind) throws IOException {
        if (kind == null) {
            throw new IOException("a record before its kind");
        }
        return Json.MAPPER.readValue(in, kind.type);
    }
}
