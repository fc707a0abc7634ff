package org.bongsu.intake.archive;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bongsu.intake.bytes.Unreadable;

/** Unpacks an entry, never into more than it said and than is allowed. */
final class Unpacking {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private Unpacking() { }

    static byte[] unpack(byte[] archive, int start, ZipMember member, int limit) throws Unreadable {
        if (member.locked()) {
            throw new Unreadable("encrypted");
        }
        if (member.bomb()) {
            throw new Unreadable("archive-bomb");
        }
        if (member.unpacked() > limit) {
            throw new Unreadable("too-large");
        }
        byte[] content = switch (member.method()) {
            case STORED -> Arrays.copyOfRange(archive, start, start + (int) member.packed());
            case DEFLATED -> inflate(archive, start, (int) member.packed(), (int) member.unpacked());
            default -> throw new Unreadable("not-read-yet");
        };
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != member.unpacked() || crc.getValue() != member.place().crc()) {
            throw new Unreadable("damaged-archive");
        }
        return content;
    }

    private static byte[] inflate(byte[] archive, int start, int packed, int unpacked) throws Unreadable {
        byte[] content = new byte[unpacked];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(archive, start, packed);
            int length = 0;
            while (length < unpacked && !inflater.finished()) {
                int more = inflater.inflate(content, length, unpacked - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            return length == unpacked ? content : Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            throw new Unreadable("damaged-archive");
        }
    }
}
