package org.bongsu.intake.page;

import java.util.regex.Pattern;

/** Writes XHTML as HTML, in which an element that holds nothing cannot be closed where it opens. */
final class Xhtml {
    private static final int HEAD = 2048;
    private static final Pattern CLOSED_AT_ONCE = Pattern.compile(
            "(?i)<(a|abbr|article|aside|b|blockquote|canvas|dd|div|dt|em|figure|footer|h[1-6]|header|i|iframe|li|main|nav|noscript|object|ol|p|script|section|span|strong"
            + "|style|td|textarea|th|title|tr|ul|video)(\\s[^<>]*)?/>");

    private Xhtml() { }

    static String asHtml(String markup) {
        String head = markup.substring(0, Math.min(markup.length(), HEAD));
        return head.stripLeading().startsWith("<?xml") || head.contains("http://www.w3.org/1999/xhtml") && head.contains("/>")
                ? CLOSED_AT_ONCE.matcher(markup).replaceAll("<$1$2></$1>") : markup;
    }
}
