package org.bongsu.intake.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bongsu.intake.bytes.Unreadable;

/** A ZIP file by its central directory (APPNOTE 4.3.12), as entries that do not overlap. */
public final class ZipBytes {
    private static final int MOST_ENTRIES = 20_000;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int CENTRAL = 0x02014B50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int UTF_8_NAMES = 1 << 11;
    /** What Windows in Korea writes into archives without saying so. */
    private static final Charset KOREAN = Charset.forName("MS949");

    private final byte[] bytes;
    private final List<ZipMember> members;

    private ZipBytes(byte[] bytes, List<ZipMember> members) {
        this.bytes = bytes;
        this.members = members;
    }

    /** Reads the directory of an archive. */
    public static ZipBytes of(byte[] bytes) throws Unreadable {
        int end = end(bytes);
        int count = u16(bytes, end + 10);
        int at = (int) u32(bytes, end + 16);
        long length = u32(bytes, end + 12);
        if (at < 0 || at + length > end) {
            // More than four thousand million bytes or 65,535 entries: nothing that could be imported at once.
            throw new Unreadable(count == 0xFFFF || u32(bytes, end + 16) == 0xFFFFFFFFL ? "too-many-files" : "damaged-archive");
        }
        List<ZipMember> members = new ArrayList<>();
        while (at + CENTRAL_LENGTH <= end && u32(bytes, at) == CENTRAL) {
            if (members.size() == MOST_ENTRIES) {
                throw new Unreadable("too-many-files");
            }
            int name = u16(bytes, at + 28);
            if (at + CENTRAL_LENGTH + name > end) {
                throw new Unreadable("damaged-archive");
            }
            int flags = u16(bytes, at + 8);
            members.add(new ZipMember(name(bytes, at + CENTRAL_LENGTH, name, (flags & UTF_8_NAMES) != 0), flags, u16(bytes, at + 10), u32(bytes, at + 20),
                    u32(bytes, at + 24), new ZipMember.Place(u32(bytes, at + 42), u32(bytes, at + 16), u32(bytes, at + 38))));
            at += CENTRAL_LENGTH + name + u16(bytes, at + 30) + u16(bytes, at + 32);
        }
        apart(members);
        return new ZipBytes(bytes, List.copyOf(members));
    }

    /** All entries in the order of the directory. */
    public List<ZipMember> members() {
        return members;
    }

    /** The entry of a name. */
    public Optional<ZipMember> member(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /**
     * The bytes of an entry.
     *
     * @param limit the most bytes that it may unpack to
     */
    public byte[] read(ZipMember member, int limit) throws Unreadable {
        long header = member.place().offset();
        if (header + LOCAL_LENGTH > bytes.length || u32(bytes, (int) header) != LOCAL) {
            throw new Unreadable("damaged-archive");
        }
        long start = header + LOCAL_LENGTH + u16(bytes, (int) header + 26) + u16(bytes, (int) header + 28);
        if (start + member.packed() > bytes.length) {
            throw new Unreadable("damaged-archive");
        }
        return Unpacking.unpack(bytes, (int) start, member, limit);
    }

    /** Entries that share bytes are how a few kilobytes become gigabytes. */
    private static void apart(List<ZipMember> members) throws Unreadable {
        long before = 0;
        for (ZipMember member : members.stream().sorted(Comparator.comparingLong(m -> m.place().offset())).toList()) {
            if (member.place().offset() < before) {
                throw new Unreadable("archive-bomb");
            }
            before = member.place().offset() + LOCAL_LENGTH + member.packed();
        }
    }

    private static int end(byte[] bytes) throws Unreadable {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (u32(bytes, at) == END) {
                return at;
            }
        }
        throw new Unreadable("damaged-archive");
    }

    private static String name(byte[] bytes, int at, int length, boolean utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, at, length, utf8 ? StandardCharsets.UTF_8 : KOREAN);
        }
    }

    private static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private static long u32(byte[] bytes, int at) {
        return (u16(bytes, at) | (long) u16(bytes, at + 2) << 16) & 0xFFFFFFFFL;
    }
}
