package org.bongsu.intake.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mail that holds bytes and no further parts.
 *
 * @param type     its media type in lower case
 * @param charset  its label, null where it has none
 * @param name     of the file that it was, null where it was none
 * @param attached whether it stands beside the text rather than in it
 * @param place    its address or the id that pages know it by; empty where it has none
 */
record MimePart(String type, @Nullable String charset, @Nullable String name, boolean attached, String place, byte[] bytes) {
    boolean text() {
        return !attached && (type.equals("text/plain") || type.equals("text/html"));
    }

    boolean html() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** Whether it is worth looking into: pictures in the text are not. */
    boolean worthwhile() {
        return !text() && (name != null || attached || type.equals("message/rfc822") || type.equals("application/pdf"))
                && !(type.startsWith("image/") && !attached) && !type.startsWith("application/pkcs7") && !type.startsWith("application/pgp");
    }

    /** A name to show. */
    String called() {
        return name != null ? name : type.equals("message/rfc822") ? "message.eml" : "attachment." + type.substring(type.indexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
