package org.bongsu.intake.page;

import java.time.ZoneId;
import java.util.Objects;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.jspecify.annotations.Nullable;

/**
 * A web page as an article.
 *
 * @param sayings what it says of the article; a title always where there is a text
 * @param url     its address, null where it does not say so
 */
public record WebPage(Sayings sayings, @Nullable String url, Body body) {
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
        return read(parsed.url() == null && address != null ? new Page(parsed.document(), parsed.landmarks(), parsed.data(), address) : parsed, false);
    }

    /** Reads a part of a page that somebody chose: all of it is wanted. */
    public static WebPage readSelection(String html) {
        return read(Page.parse(html), true);
    }

    /** The words of a piece of markup, all of them wanted. */
    public static Body words(String html) {
        return ArticleText.all(Page.parse(html), "");
    }

    private static WebPage read(Page page, boolean all) {
        Sayings sayings = new Sayings();
        Publisher.find(page, sayings);
        Headline.find(page, sayings.first(Field.PUBLISHER), sayings);
        String title = Objects.requireNonNullElse(sayings.first(Field.TITLE), "");
        Body body = all ? ArticleText.all(page, title) : ArticleText.of(page, title);
        ZoneId home = HomeZone.of(page.host(), LanguageFinder.language(body.text()));
        Byline.find(page, sayings);
        PublicationDate.find(page, body.text(), home, sayings);
        return new WebPage(sayings, page.url(), body);
    }

    /** What it says, with its first words for a title where it has none. */
    public Sayings titled() {
        if (sayings.first(Field.TITLE) == null) {
            sayings.say(Field.TITLE, Place.OPENING, Cleaning.opening(body.text()));
        }
        return sayings;
    }
}
