package org.bongsu.intake;

import org.bongsu.intake.page.WebPage;
import org.bongsu.model.Article;
import org.bongsu.model.Provenance.Field;
import org.jspecify.annotations.Nullable;

/** Reads a web page as one article. */
final class PageReader {
    private final Incoming incoming;

    PageReader(Incoming incoming) {
        this.incoming = incoming;
    }

    /** Null where the page has no text. */
    @Nullable Article read(String html) {
        WebPage page = WebPage.read(html);
        return page.body().hasWords() ? incoming.article(page.titled().bibliography(page.url()), page.body()) : null;
    }

    /** Null where the markup says less than the plain text that came with it. */
    @Nullable Article readSelection(String html, String plain) {
        WebPage page = WebPage.readSelection(html);
        boolean whole = letters(page.sayings().first(Field.TITLE) + page.body().text()) * 5 >= letters(plain) * 4;
        return whole && page.body().hasWords() ? incoming.article(page.titled().bibliography(page.url()), page.body()) : null;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
