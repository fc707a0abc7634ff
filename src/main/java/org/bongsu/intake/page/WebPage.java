package org.bongsu.intake.page;

import java.util.Objects;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.model.Bibliography;
import org.jspecify.annotations.Nullable;

/**
 * A web page as an article.
 *
 * @param text paragraphs parted by an empty line; empty where there is none
 */
public record WebPage(Bibliography about, String text) {
    /** Reads a page. */
    public static WebPage read(String html) {
        return read(html, null);
    }

    /**
     * Reads a page.
     *
     * @param address where it came from, in case that it does not say so itself
     */
    public static WebPage read(String html, @Nullable String address) {
        Page parsed = Page.parse(html);
        Page page = parsed.url() == null && address != null ? new Page(parsed.document(), parsed.metas(), parsed.data(), address) : parsed;
        String publisher = Publisher.find(page);
        String title = Headline.find(page, publisher);
        return of(page, publisher, title, ArticleText.of(page, title));
    }

    /** Reads a part of a page that somebody chose: all of it is wanted. */
    public static WebPage readSelection(String html) {
        Page page = Page.parse(html);
        String title = Headline.find(page, null);
        return of(page, Publisher.find(page), title, ArticleText.all(page, title));
    }

    /** The words of a piece of markup, all of them wanted. */
    public static String words(String html) {
        return ArticleText.all(Page.parse(html), "");
    }

    private static WebPage of(Page page, @Nullable String publisher, String title, String text) {
        var home = HomeZone.of(page.host(), LanguageFinder.language(text));
        return new WebPage(new Bibliography(title, Byline.find(page), publisher == null ? null : Cleaning.line(publisher), page.url(),
                PublicationDate.find(page, Objects.requireNonNull(home))), text);
    }
}
