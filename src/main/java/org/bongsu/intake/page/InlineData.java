package org.bongsu.intake.page;

/** Drops the pictures and fonts that a page saved as one file carries in its addresses; there is nothing to read in them. */
final class InlineData {
    private static final String START = ";base64,";
    private static final int SHORTEST = 1 << 18;

    private InlineData() { }

    static String without(String markup) {
        int at = markup.length() < SHORTEST ? -1 : markup.indexOf(START);
        if (at < 0) {
            return markup;
        }
        StringBuilder kept = new StringBuilder(markup.length() / 4);
        int from = 0;
        while (at >= 0) {
            at += START.length();
            kept.append(markup, from, at);
            while (at < markup.length() && coded(markup.charAt(at))) {
                at++;
            }
            from = at;
            at = markup.indexOf(START, at);
        }
        return kept.append(markup, from, markup.length()).toString();
    }

    private static boolean coded(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=' || c == '%' || c == '-' || c == '_';
    }
}
