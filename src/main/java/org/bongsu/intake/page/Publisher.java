package org.bongsu.intake.page;

import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;

/** Finds who published a page. */
final class Publisher {
    private static final int LONGEST = 60;

    private Publisher() { }

    static @Nullable String find(Page page) {
        String named = page.meta("og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "copyright-holder");
        String data = page.data().publisher();
        if (named != null || data != null) {
            return named != null ? named : Cleaning.line(data == null ? "" : data);
        }
        String title = Cleaning.line(page.document().title());
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - ")));
        if (bar > 0 && title.length() - bar - 3 < Math.min(LONGEST, bar)) {
            return title.substring(bar + 3).strip();
        }
        return page.host();
    }
}
