package org.bongsu.store.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Json;
import org.bongsu.store.journal.Kind;

/** A record in a table: the CRC32C of its kind, id and JSON, then the JSON, since H2 does not check what it reads. */
public final class Body {
    private Body() { }

    public static byte[] of(Stored stored) {
        byte[] json = Json.bytes(stored);
        return ByteBuffer.allocate(json.length + Integer.BYTES).putInt(crc(Kind.of(stored), stored.id(), json, 0)).put(json).array();
    }

    public static Stored read(Kind kind, String id, byte[] body) {
        if (body.length < Integer.BYTES || ByteBuffer.wrap(body).getInt() != crc(kind, id, body, Integer.BYTES)) {
            throw new IllegalStateException("the tables are damaged at " + kind.code + " " + id);
        }
        return Json.stored(kind, body, Integer.BYTES, body.length - Integer.BYTES);
    }

    private static int crc(Kind kind, String id, byte[] bytes, int from) {
        CRC32C crc = new CRC32C();
        crc.update((kind.code + ' ' + id + ' ').getBytes(StandardCharsets.UTF_16BE));
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}
