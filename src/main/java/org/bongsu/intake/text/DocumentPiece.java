package org.bongsu.intake.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a document's text. What its readers see counts before its properties: a heading or a short first line is the title,
 * a date among the first lines the day of publication.
 */
public final class DocumentPiece {
    private static final int NEAR_TOP = 12;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DATE_LINE = 120;

    private DocumentPiece() { }

    /**
     * The article.
     *
     * @param heading the title by its looks, null where none stands out
     */
    public static Piece of(List<Passage> passages, @Nullable String heading, Properties properties) {
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, Place.HEADING, heading);
        sayings.say(Field.TITLE, Place.PROPERTIES, properties.title());
        if (sayings.first(Field.TITLE) == null) {
            sayings.say(Field.TITLE, Place.OPENING, firstLine(passages.getFirst().text()));
        }
        sayings.say(Field.AUTHOR, Place.PROPERTIES, properties.author());
        return of(passages, sayings, properties);
    }

    /**
     * The article of which more is known.
     *
     * @param sayings what was said of it so far, the title among it
     */
    public static Piece of(List<Passage> passages, Sayings sayings, Properties properties) {
        String title = Objects.requireNonNull(sayings.first(Field.TITLE));
        boolean again = passages.size() > 1 && passages.getFirst().text().equals(title);
        Body body = Body.of(again ? passages.subList(1, passages.size()) : passages);
        ZoneId home = HomeZone.of(null, LanguageFinder.language(body.text()));
        sayings.say(Field.PUBLISHED, Place.DATELINE, dateline(passages), home);
        sayings.say(Field.PUBLISHED, Place.PROPERTIES, day(properties.created(), home));
        sayings.say(Field.UPDATED, Place.PROPERTIES, moment(properties.modified(), home));
        return Piece.whole(sayings.bibliography(null), body.text().isEmpty() ? Body.plain(title) : body);
    }

    private static String firstLine(String first) {
        return first.length() <= LONGEST_TITLE && first.indexOf('\n') < 0 ? first : Cleaning.opening(first);
    }

    private static @Nullable SpokenDate dateline(List<Passage> passages) {
        for (Passage passage : passages.subList(0, Math.min(NEAR_TOP, passages.size()))) {
            for (String line : passage.text().lines().limit(4).toList()) {
                SpokenDate date = line.length() <= LONGEST_DATE_LINE ? DateText.find(line) : null;
                if (date != null && date.day().getYear() >= 1945) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable Published day(@Nullable Instant moment, ZoneId home) {
        return moment == null ? null : Published.day(moment.atZone(home).toLocalDate(), home);
    }

    private static @Nullable Published moment(@Nullable Instant moment, ZoneId home) {
        return moment == null ? null : new Published(moment, home, true);
    }
}
