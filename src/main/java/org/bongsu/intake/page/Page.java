package org.bongsu.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A parsed web page. Nothing that it refers to is fetched, and its scripts are only text.
 *
 * @param url   its own address, null where it gives none
 */
record Page(Document document, Landmarks landmarks, StructuredData data, @Nullable String url) {
    /** Real pages stay far below; the depth of a tree costs time at every later step. */
    private static final int DEEPEST = 120;

    static Page parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackErrors(0);
        // What Windows copies begins with a few lines about itself.
        String bare = html.startsWith("Version:") ? html.substring(Math.max(0, html.indexOf('<'))) : html;
        String markup = Xhtml.asHtml(InlineData.without(bare));
        Document document = parser.parseInput(markup, "");
        Landmarks landmarks = Landmarks.of(document);
        return new Page(document, landmarks, StructuredData.of(landmarks.linkedData()), AddressFinder.find(landmarks, html));
    }

    /** The first of these metas that has content. */
    @Nullable String meta(String... names) {
        for (String name : names) {
            String content = landmarks.metas().get(name);
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
