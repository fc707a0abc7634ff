package org.bongsu.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Deed;
import org.bongsu.model.Gist;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Actions in words: what was done, and to what. */
public final class DeedWords {
    private static final int LONGEST = 60;

    private final Words words;
    private final Days days;

    public DeedWords(Words words) {
        this.words = words;
        this.days = new Days(words);
    }

    /** What was done and to what, in one line; of an undo or a redo, what it took back or did again. */
    public String say(Deed deed) {
        String turned = deed.what().turned();
        if (turned == null) {
            return with(deed.what().action(), deed.what().gist());
        }
        return words.say(deed.what().action().equals("store.redo") ? "menu.redo-what" : "menu.undo-what", with(turned, deed.what().gist()));
    }

    /** What was done, without to what. */
    public String action(String action) {
        return words.sayOr(action, action);
    }

    private String with(String action, Gist gist) {
        String about = about(gist);
        return about.isEmpty() ? action(action) : words.say("deed.about", action(action), about);
    }

    /** What an action was about: a title with its day, or counts; empty when it was about neither incidents nor articles. */
    public String about(Gist gist) {
        LocalDate day = gist.day();
        String title = gist.title().length() <= LONGEST ? gist.title() : gist.title().substring(0, LONGEST - 1).strip() + "…";
        if (!title.isBlank()) {
            return day == null ? words.say("deed.title", title) : words.say("deed.title-day", title, days.brief(day));
        }
        List<String> parts = new ArrayList<>();
        if (gist.incidents() > 0) {
            parts.add(words.say(gist.incidents() == 1 ? "deed.incident" : "deed.incidents", words.number(gist.incidents())));
        }
        if (gist.sources() > 0) {
            parts.add(words.say(gist.sources() == 1 ? "deed.source" : "deed.sources", words.number(gist.sources())));
        }
        return String.join(", ", parts);
    }
}
