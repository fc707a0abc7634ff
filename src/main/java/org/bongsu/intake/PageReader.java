package org.bongsu.intake;

import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
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
        return hasWords(page.text()) ? incoming.article(titled(page), page.text()) : null;
    }

    /** Null where the markup says less than the plain text that came with it. */
    @Nullable Article readSelection(String html, String plain) {
        WebPage page = WebPage.readSelection(html);
        boolean whole = letters(page.about().title() + page.text()) * 5 >= letters(plain) * 4;
        return whole && hasWords(page.text()) ? incoming.article(titled(page), page.text()) : null;
    }

    private Bibliography titled(WebPage page) {
        Bibliography about = page.about();
        String title = about.title().isEmpty() ? Cleaning.opening(page.text()) : about.title();
        return new Bibliography(title, about.author(), about.publisher(), about.url(), about.published());
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
