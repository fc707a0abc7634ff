package org.bongsu.publish.report;

/** Words of strangers as a document may show them: what is no character, or would turn the words around it, is replaced and never acted on. */
final class Shown {
    private static final int REPLACEMENT = 0xFFFD;

    private Shown() { }

    /** The same text without control characters, lone surrogates and controls of direction; a line break is a space. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 ? ' ' : refused(c) ? REPLACEMENT : c));
        return out.toString();
    }

    /** The same for text and attributes of XML and HTML. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Shown.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean refused(int c) {
        return Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF
                || c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xE0000 && c <= 0xE007F || c == 0xFEFF;
    }
}
