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
    /** A feed in JSON. */
    public static final Kind JSON_FEED = new Kind(Family.FEED, "JSON Feed", "application/feed+json");
    /** Text with the marks of Markdown. */
    public static final Kind MARKDOWN = new Kind(Family.TEXT, "Markdown", "text/markdown");
    /** A page saved with all that belongs to it. */
    public static final Kind MHTML = new Kind(Family.MAIL, "MHTML", "multipart/related");
    /** A mail. */
    public static final Kind EML = new Kind(Family.MAIL, "EML", "message/rfc822");
    /** A mail of Outlook. */
    public static final Kind MSG = new Kind(Family.MAIL, "MSG", "application/vnd.ms-outlook");
    /** A document made to be printed. */
    public static final Kind PDF = new Kind(Family.PDF, "PDF", "application/pdf");
    /** An archive of files. */
    public static final Kind ZIP = new Kind(Family.ARCHIVE, "ZIP", "application/zip");
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
        /** Read as pages that were printed. */
        PDF,
        /** Read as a document of an office program. */
        OFFICE,
        /** Read as a mail, with what is attached. */
        MAIL,
        /** Its files are read. */
        ARCHIVE,
        /** It may well hold an article, in a format that is not read. */
        DOCUMENT,
        /** It holds no article. */
        OTHER
    }

    static Kind document(String name, String mediaType) {
        return new Kind(Family.DOCUMENT, name, mediaType);
    }

    static Kind office(String name, String mediaType) {
        return new Kind(Family.OFFICE, name, mediaType);
    }

    static Kind other(String name, String mediaType) {
        return new Kind(Family.OTHER, name, mediaType);
    }
}
