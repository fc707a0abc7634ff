package org.bongsu.intake.mail;

import java.util.List;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.HardWrap;
import org.jspecify.annotations.Nullable;

/** The words of a mail, of which there may be two versions. */
final class MailText {
    private MailText() { }

    /** The plain version, unless the other says clearly more; empty where there are no words. */
    static Body choose(@Nullable String plain, @Nullable String html) {
        String simple = plain == null ? "" : joined(plain);
        if (html == null) {
            return Body.plain(simple);
        }
        Body rich = WebPage.words(html);
        boolean same = letters(simple) * 10 >= letters(rich.text()) * 8 && letters(simple) > 0 && !simple.contains("<");
        // The one with markup knows its headings, lists and tables.
        boolean shaped = rich.layout() != null && !rich.layout().blocks().isEmpty() && letters(rich.text()) * 10 >= letters(simple) * 9;
        return same && !shaped ? Body.plain(simple) : rich;
    }

    private static String joined(String plain) {
        // What a mail quotes keeps its marks; a signature's dashes stand alone.
        List<String> paragraphs = HardWrap.paragraphs(Cleaning.text(plain.replace("\r\n", "\n").replace('\r', '\n')));
        return String.join("\n\n", paragraphs);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
