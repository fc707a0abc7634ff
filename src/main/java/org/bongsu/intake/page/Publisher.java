package org.bongsu.intake.page;

import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.jspecify.annotations.Nullable;

/** Finds who published a page. */
final class Publisher {
    private static final int LONGEST = 60;

    private Publisher() { }

    /** Says what the page calls its site, or else the last part of its title, or else its host. */
    static void find(Page page, Sayings sayings) {
        sayings.say(Field.PUBLISHER, Place.LINKED_DATA, name(page.data().publisher()));
        sayings.say(Field.PUBLISHER, Place.META, name(page.meta("og:site_name")));
        sayings.say(Field.PUBLISHER, Place.META, name(page.meta("dc.publisher", "dcterms.publisher", "application-name", "copyright-holder")));
        if (sayings.first(Field.PUBLISHER) != null) {
            return;
        }
        String title = Cleaning.line(page.document().title());
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - ")));
        if (bar > 0 && title.length() - bar - 3 < Math.min(LONGEST, bar)) {
            sayings.say(Field.PUBLISHER, Place.WINDOW, title.substring(bar + 3).strip());
        } else {
            sayings.say(Field.PUBLISHER, Place.ADDRESS, page.host());
        }
    }

    private static @Nullable String name(@Nullable String said) {
        String line = said == null ? "" : Cleaning.line(said);
        return line.isEmpty() || line.length() > LONGEST || line.matches("(?i)https?:.*") ? null : line;
    }
}
