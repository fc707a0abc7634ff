package org.bongsu.view.reading;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Published;
import org.bongsu.view.reading.typed.Clock;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Says who published an article, and when: in the zone of the source, and in that of Seoul where it differs. */
final class Byline {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Byline() { }

    /** The whole line. */
    static String of(Article article, Words words) {
        List<String> parts = new ArrayList<>();
        add(parts, article.about().author());
        add(parts, article.about().publisher());
        Published published = article.published();
        parts.add(published == null ? words.say("reading.article.undated") : when(published, words));
        return String.join(" · ", parts);
    }

    /** Publisher and day, for the inbox. */
    static String brief(Article article, Words words) {
        List<String> parts = new ArrayList<>();
        add(parts, article.about().publisher());
        Published published = article.published();
        parts.add(published == null ? words.say("reading.article.undated") : new Days(words).brief(published.day()));
        return String.join(" · ", parts);
    }

    static String when(Published published, Words words) {
        Days days = new Days(words);
        String day = days.full(published.day());
        if (!published.timed()) {
            return day;
        }
        ZonedDateTime there = published.instant().atZone(published.zone());
        ZonedDateTime seoul = published.instant().atZone(SEOUL);
        if (there.getOffset().equals(seoul.getOffset())) {
            return day + ", " + words.say("reading.article.in-seoul", time(seoul, words));
        }
        boolean sameDay = there.toLocalDate().equals(seoul.toLocalDate());
        return day + ", " + Clock.say(there, words) + " · " + words.say("reading.article.in-seoul",
                sameDay ? time(seoul, words) : days.full(seoul.toLocalDate()) + ", " + time(seoul, words));
    }

    private static String time(ZonedDateTime when, Words words) {
        return DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(when);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }
}
