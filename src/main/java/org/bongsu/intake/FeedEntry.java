package org.bongsu.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Sayings;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of an entry.
 *
 * @param title null where it has none
 * @param words empty where it has none, but then it has a title
 */
record FeedEntry(@Nullable String title, @Nullable String author, @Nullable String publisher, @Nullable String link, Body words) {
    /** Its title, or else its first words. */
    String name() {
        return title == null ? Cleaning.opening(words.text()) : title;
    }

    /** Its words, or else its title. */
    Body body() {
        return words.text().isEmpty() ? Body.plain(name()) : words;
    }

    /** How it is cited; the zone is that of its address or its language. */
    Bibliography about(@Nullable SpokenDate published, @Nullable SpokenDate updated) {
        ZoneId home = HomeZone.of(host(), LanguageFinder.language(body().text()));
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, title == null ? Place.OPENING : Place.FEED, name());
        sayings.say(Field.AUTHOR, Place.FEED, author);
        sayings.say(Field.PUBLISHER, Place.FEED, publisher);
        sayings.say(Field.PUBLISHED, Place.FEED, published, home);
        sayings.say(Field.UPDATED, Place.FEED, updated, home);
        return sayings.bibliography(link);
    }

    private @Nullable String host() {
        try {
            return link == null ? null : new URI(link).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
