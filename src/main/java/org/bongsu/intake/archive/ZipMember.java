package org.bongsu.intake.archive;

/**
 * An entry of an archive as its directory describes it.
 *
 * @param method 0 stored, 8 deflated
 * @param packed   bytes in the archive
 * @param unpacked bytes that it says it has
 */
public record ZipMember(String name, int flags, int method, long packed, long unpacked, Place place) {
    private static final int UNIX_LINK = 0xA000;
    private static final int UNIX_KIND = 0xF000;
    private static final long SUSPICIOUS = 8L << 20;
    private static final int STEEPEST = 250;

    /**
     * Where it stands.
     *
     * @param offset     of its header
     * @param attributes of the system that wrote it
     */
    record Place(long offset, long crc, long attributes) { }

    /** Whether it is a folder. */
    public boolean folder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    /** Whether a password is needed. */
    public boolean locked() {
        return (flags & 1) != 0;
    }

    /** Whether it stands for another file, which is never followed. */
    public boolean link() {
        return (place.attributes() >> 16 & UNIX_KIND) == UNIX_LINK;
    }

    /** Whether it would unpack to far more than any text does. */
    public boolean bomb() {
        return unpacked > SUSPICIOUS && unpacked > packed * STEEPEST;
    }

    /** Whether its name leads out of the folder that it would be unpacked into. */
    public boolean strays() {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*") || ("/" + slashed + "/").contains("/../");
    }

    /** Whether nobody means it who means the archive. */
    public boolean hidden() {
        String slashed = "/" + name.replace('\\', '/');
        return slashed.contains("/.") || slashed.contains("/__MACOSX/");
    }
}
