package org.bongsu.intake.bytes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its content; names of files lie. */
public final class KindFinder {
    private static final int SAMPLE = 1 << 15;
    private static final int WIDE_ROW = 20;
    private static final Pattern PROLOGUE = Pattern.compile("\\G(?:\\s+|<\\?[^>]*>|<!--(?s:.*?)-->)");
    private static final Pattern ROOT = Pattern.compile("\\G<!?([A-Za-z][\\w:.-]*)(?:\\s+([\\w:]+))?");
    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|/?(?:html|head|body|title|meta|p|div|article|section|span|table|h[1-6]|a|br|img|ul|li|b|i|em|strong|blockquote)\\b[^<>]*>)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");
    private static final Set<String> PAGES = Set.of("html", "head", "body", "title", "meta", "p", "div", "article", "section",
            "main", "span", "table", "h1", "h2", "h3", "a", "br", "img", "ul", "ol", "b", "i", "link", "script", "style", "base",
            "header", "blockquote", "font", "center");
    private static final Pattern RULE = Pattern.compile("[^{}]{1,300}\\{[^{}:]{1,60}:[^{}]{1,4000}\\}");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(?:\"use strict\"|[!(]*function\\b|(?:var|let|const)\\s+\\w+\\s*=|import\\s.*from\\s)");
    private static final Pattern MAIL = Pattern.compile("\\A(?:[A-Z][\\w-]{1,40}:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n){0,20}){3}");

    private static final Pattern JSON_FEED = Pattern.compile("\\A[^\\[]{0,2000}?\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
    private static final Pattern SAVED_PAGE = Pattern.compile("(?im)^(?:Snapshot-Content-Location:|Content-Type:\\s*multipart/related\\b(?s:.{0,400})type=\"?text/html|X-MimeOLE:(?s:.{0,2000})multipart/related)");
    private static final Pattern MARK = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S|\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)|^```|\\*\\*\\S[^*\\n]{0,200}\\*\\*|^> \\S|\\A---\\n[a-z]+:");
    private static final Pattern STRONG_MARK = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S|\\[[^\\]\\n]{1,200}\\]\\(https?:[^)\\s]{1,500}\\)|\\A---\\n[a-z]+:");

    private KindFinder() { }

    /** A kind whose format does not need its characters to be known; null for one that is made of text. */
    public static @Nullable Kind ofBytes(byte[] bytes) {
        return MagicBytes.find(bytes);
    }

    /** The kind of a file by its text. */
    public static Kind ofText(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long controls = sample.chars().filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        boolean markup = TAG.matcher(sample).find();
        if (controls * 20 > sample.length() && !markup) {
            return Kind.other("BIN", "application/octet-stream");
        }
        Matcher prologue = PROLOGUE.matcher(sample);
        int start = 0;
        while (prologue.find()) {
            start = prologue.end();
        }
        if (start < sample.length() && sample.charAt(start) == '<') {
            return ofMarkup(sample, start, markup);
        }
        return ofWords(sample.strip(), markup);
    }

    private static Kind ofMarkup(String sample, int start, boolean markup) {
        Matcher root = ROOT.matcher(sample);
        if (!root.find(start)) {
            return markup || sample.startsWith("<!--") ? Kind.HTML : Kind.TEXT;
        }
        boolean doctype = root.group(1).equalsIgnoreCase("doctype") && root.group(2) != null;
        String name = (doctype ? root.group(2) : root.group(1)).toLowerCase(Locale.ROOT);
        if (FEEDS.contains(name) || FEEDS.contains(name.substring(name.indexOf(':') + 1))) {
            return Kind.FEED;
        }
        if (name.equals("svg")) {
            return Kind.other("SVG", "image/svg+xml");
        }
        return PAGES.contains(name) || markup ? Kind.HTML : Kind.other("XML", "application/xml");
    }

    private static Kind ofWords(String sample, boolean markup) {
        if (data(sample)) {
            return JSON_FEED.matcher(sample).find() ? Kind.JSON_FEED : Kind.other("JSON", "application/json");
        }
        if (MAIL.matcher(sample).lookingAt() && Pattern.compile("(?m)^(?:MIME-Version|Received|Message-ID|From):").matcher(sample).find()) {
            return SAVED_PAGE.matcher(sample).find() ? Kind.MHTML : Kind.EML;
        }
        if (sample.indexOf('{') >= 0 && share(RULE, sample) > 0.6) {
            return Kind.other("CSS", "text/css");
        }
        long marks = sample.chars().filter(c -> "{}();=".indexOf(c) >= 0).count();
        if (marks * 16 > sample.length() && CODE.matcher(sample).find()) {
            return Kind.other("JavaScript", "text/javascript");
        }
        if (markup && share(TAG, sample) > 0.02) {
            return Kind.HTML;
        }
        return table(sample) ? Kind.other("CSV", "text/csv") : markdown(sample) ? Kind.MARKDOWN : Kind.TEXT;
    }

    /** At least two marks, one of them a heading, a link or properties at the top. */
    private static boolean markdown(String sample) {
        String text = sample.replace("\r\n", "\n");
        return STRONG_MARK.matcher(text).find() && MARK.matcher(text).results().limit(2).count() > 1;
    }

    private static boolean data(String sample) {
        return Pattern.compile("\\A(?:\\{\\s*(?:\"|\\}\\s*\\z)|\\[\\s*(?:[\\[{\"\\d]|-\\d|\\]\\s*\\z))").matcher(sample).find()
                && !Pattern.compile("\\A\\[\\d{1,4}\\]|\\A\\[[\"]?[^\\]\\n\"]{1,80}[\"]?\\]\\s*\\p{L}").matcher(sample).find();
    }

    private static double share(Pattern pattern, String sample) {
        Matcher matcher = pattern.matcher(sample);
        long covered = 0;
        while (matcher.find()) {
            covered += matcher.end() - matcher.start();
        }
        return covered / (double) Math.max(1, sample.length());
    }

    /** Rows of as many cells as their header, which is made of short names. */
    private static boolean table(String sample) {
        List<String> rows = sample.lines().filter(line -> !line.isBlank()).limit(4).toList();
        if (rows.size() < 2) {
            return rows.size() == 1 && sample.indexOf(' ') < 0 && rows.getFirst().split("[,;\\t]", -1).length > WIDE_ROW;
        }
        for (String separator : List.of("\t", ",", ";")) {
            String[] header = rows.getFirst().split(separator, -1);
            boolean names = header.length > 1 && List.of(header).stream()
                    .allMatch(cell -> cell.length() <= 40 && !cell.startsWith(" ") && !cell.endsWith("."));
            if (names && rows.stream().skip(1).allMatch(row -> row.replaceAll("\"[^\"]*\"", "").split(separator, -1).length == header.length)) {
                return true;
            }
        }
        return false;
    }
}
