package org.bongsu.intake.bytes;

/**
 * What a file is, by its content.
 *
 * @param family    what can be done with it
 * @param name      as its users call it, the same in every language, such as PDF
 * @param mediaType its registered name, such as application/pdf
 */
public record Kind(Family family, String name, String mediaType) {
    /** A web page. */
    public static final Kind HTML = new Kind(Family.PAGE, "HTML", "text/html");
    /** A feed in XML. */
    public static final Kind FEED = new Kind(Family.FEED, "RSS/Atom", "application/xml");
    /** Plain text. */
    public static final Kind TEXT = new Kind(Family.TEXT, "TXT", "text/plain");

    /** What can be done with a file. */
    public enum Family {
        /** Read as a page. */
        PAGE,
        /** Read as a feed. */
        FEED,
        /** Read as plain text. */
        TEXT,
        /** It may well hold an article, in a format that is not read. */
        DOCUMENT,
        /** It holds no article. */
        OTHER
    }

    static Kind document(String name, String mediaType) {
        return new Kind(Family.DOCUMENT, name, mediaType);
    }

    static Kind other(String name, String mediaType) {
        return new Kind(Family.OTHER, name, mediaType);
    }
}
