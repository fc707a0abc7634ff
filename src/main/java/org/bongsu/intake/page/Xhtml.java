package org.bongsu.intake.page;

import java.util.Locale;
import java.util.Set;

/** Writes XHTML as HTML, in which an element that holds nothing cannot be closed where it opens. */
final class Xhtml {
    private static final int HEAD = 2048;
    private static final int LONGEST_TAG = 4096;
    private static final Set<String> NEVER_EMPTY = Set.of("a", "abbr", "article", "aside", "b", "blockquote", "canvas", "dd", "div", "dt", "em", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "i", "iframe", "li", "main", "nav", "noscript", "object", "ol", "p", "script", "section", "span", "strong", "style", "td", "textarea", "th", "title", "tr", "ul", "video");

    private Xhtml() { }

    static String asHtml(String markup) {
        String head = markup.substring(0, Math.min(markup.length(), HEAD));
        return head.stripLeading().startsWith("<?xml") || head.contains("http://www.w3.org/1999/xhtml") && head.contains("/>") ? opened(markup) : markup;
    }

    private static String opened(String markup) {
        StringBuilder out = new StringBuilder(markup.length() + 1024);
        int from = 0;
        for (int close = markup.indexOf("/>"); close >= 0; close = markup.indexOf("/>", close + 2)) {
            int open = open(markup, close, from);
            String name = open < 0 ? "" : name(markup, open + 1, close);
            if (NEVER_EMPTY.contains(name)) {
                out.append(markup, from, close).append("></").append(name).append('>');
                from = close + 2;
            }
        }
        return out.append(markup, from, markup.length()).toString();
    }

    /** Where the tag opens that closes there; -1 where none does. */
    private static int open(String markup, int close, int from) {
        for (int i = close - 1; i >= Math.max(from, close - LONGEST_TAG); i--) {
            char c = markup.charAt(i);
            if (c == '<' || c == '>') {
                return c == '<' ? i : -1;
            }
        }
        return -1;
    }

    private static String name(String markup, int start, int close) {
        int end = start;
        while (end < close && end - start < 12 && Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        boolean ends = end == close || Character.isWhitespace(markup.charAt(end));
        return ends ? markup.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }
}
