package org.bongsu.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A parsed web page. Nothing that it refers to is fetched, and its scripts are only text.
 *
 * @param metas contents of its meta elements by name, property or itemprop in lower case; the first of each
 * @param url   its own address, null where it gives none
 */
record Page(Document document, Map<String, String> metas, StructuredData data, @Nullable String url) {
    /** Real pages stay far below; the depth of a tree costs time at every later step. */
    private static final int DEEPEST = 120;

    static Page parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackErrors(0);
        // What Windows copies begins with a few lines about itself.
        String bare = html.startsWith("Version:") ? html.substring(Math.max(0, html.indexOf('<'))) : html;
        String markup = Xhtml.asHtml(InlineData.without(bare));
        Document document = parser.parseInput(markup, "");
        Map<String, String> metas = new HashMap<>();
        for (Element meta : document.select("meta[content]")) {
            String content = Cleaning.line(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop"}) {
                    for (String key : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                        metas.putIfAbsent(key, content);
                    }
                }
            }
        }
        return new Page(document, metas, StructuredData.of(document), AddressFinder.find(document, metas, html));
    }

    /** The first of these metas that has content. */
    @Nullable String meta(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null && !content.isEmpty()) {
                return content;
            }
        }
        return null;
    }

    /** The host of its address, without www. */
    @Nullable String host() {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
