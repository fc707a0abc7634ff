package org.bongsu.intake.text;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Provenance;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Provenance.Statement;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says of its article, field by field from what is trusted most to what is trusted least. */
public final class Sayings {
    private static final int MOST = 6;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 300;

    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Published published;
    private @Nullable Published updated;

    /** Starts with nothing said. */
    public Sayings() { }

    /** Notes a name or a title; what says the same as what is there already, in other signs, shorter or longer, is passed over. Null is nothing said. */
    public void say(Field field, Place place, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            note(field, place, value, Sayings::alike);
        }
    }

    /** Notes a day or a moment, in the zone of its source or else of home; null is nothing said. */
    public void say(Field field, Place place, @Nullable SpokenDate date, ZoneId home) {
        if (date != null) {
            say(field, place, date.published(home));
        }
    }

    /** Notes a day or a moment; null is nothing said. */
    public void say(Field field, Place place, @Nullable Published moment) {
        if (moment == null) {
            return;
        }
        if (field == Field.PUBLISHED) {
            published = published == null ? moment : published;
        } else {
            updated = updated == null ? moment : updated;
        }
        note(field, place, moment.iso(), Sayings::sameTime);
    }

    /** The value of a field that is trusted most; null where nothing was said. */
    public @Nullable String first(Field field) {
        return statements.stream().filter(statement -> statement.field() == field).map(Statement::value).findFirst().orElse(null);
    }

    /** When it was published, by what is trusted most. */
    public @Nullable Published published() {
        return published;
    }

    /** How the article is cited by that, and where it was taken from; without a title it has an empty one. */
    public Bibliography bibliography(@Nullable String url) {
        String title = first(Field.TITLE);
        return new Bibliography(title == null ? "" : title, first(Field.AUTHOR), first(Field.PUBLISHER), url, published, provenance());
    }

    /** All of it, with when the text was changed where that is after it was published. */
    private Provenance provenance() {
        boolean later = updated != null && (published == null || Objects.requireNonNull(updated).instant().isAfter(published.instant()));
        return new Provenance(later ? updated : null, later ? statements : statements.stream().filter(each -> each.field() != Field.UPDATED).toList());
    }

    private void note(Field field, Place place, String value, BiPredicate<String, String> same) {
        List<Statement> before = statements.stream().filter(statement -> statement.field() == field).toList();
        if (before.size() < MOST && before.stream().noneMatch(statement -> same.test(statement.value(), value))) {
            statements.add(new Statement(field, place, value.length() > LONGEST && !before.isEmpty() ? value.substring(0, LONGEST) + "…" : value));
        }
    }

    private static boolean alike(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return a.equals(b) || Math.min(a.length(), b.length()) >= SHORTEST && (a.contains(b) || b.contains(a));
    }

    /** A day is the same as any moment of it. */
    private static boolean sameTime(String one, String other) {
        if (one.length() == other.length() || one.length() > 10 && other.length() > 10) {
            return one.length() <= 10 ? one.equals(other) : OffsetDateTime.parse(one).toInstant().equals(OffsetDateTime.parse(other).toInstant());
        }
        return one.substring(0, 10).equals(other.substring(0, 10));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
