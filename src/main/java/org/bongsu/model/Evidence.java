package org.bongsu.model;

/**
 * The exact words of a source (W3C Web Annotation: TextQuoteSelector and TextPositionSelector).
 *
 * @param source id of the source
 * @param start  offset of the first UTF-16 unit in the source's text
 * @param end    offset behind the last
 * @param before a little of what stands before the quote
 * @param after  a little of what stands behind it
 */
public record Evidence(String source, int start, int end, String quote, String before, String after) {
    private static final int CONTEXT = 32;

    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + " to " + end);
        }
    }

    /** The words from start to end of a text. */
    public static Evidence of(String source, String text, int start, int end) {
        return new Evidence(source, start, end, text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }
}
