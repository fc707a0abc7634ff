package org.bongsu.intake.page;

import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;

/** Finds who published a page. */
final class Publisher {
    private static final int LONGEST = 60;

    private Publisher() { }

    /** What the page calls its site, else the last part of its title, else its host; null where it names none. */
    static @Nullable String find(Page page) {
        String[] said = {
            page.meta("og:site_name"), page.data().publisher(), page.meta("dc.publisher", "dcterms.publisher", "application-name", "copyright-holder"),
        };
        for (String name : said) {
            String line = name == null ? "" : Cleaning.line(name);
            if (!line.isEmpty() && line.length() <= LONGEST && !line.matches("(?i)https?:.*")) {
                return line;
            }
        }
        String title = Cleaning.line(page.document().title());
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - ")));
        if (bar > 0 && title.length() - bar - 3 < Math.min(LONGEST, bar)) {
            return title.substring(bar + 3).strip();
        }
        return page.host();
    }
}
