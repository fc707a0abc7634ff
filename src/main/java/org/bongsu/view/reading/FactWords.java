package org.bongsu.view.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Provenance;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Statement;
import org.bongsu.model.Published;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Says what is known of an article, where in its file it was taken from, and what else the file says. */
final class FactWords {
    private final Words words;

    FactWords(Words words) {
        this.words = words;
    }

    /**
     * One thing that is known.
     *
     * @param from   where it was taken from; empty where that was not noted
     * @param others what other places of the file say instead, each with its place
     */
    record Fact(String name, String value, String from, List<String> others) { }

    /** All that is known, in the order in which articles are cited. */
    List<Fact> of(Article article) {
        Bibliography about = article.about();
        Provenance provenance = about.provenance();
        List<Fact> all = new ArrayList<>();
        add(all, Field.TITLE, about.title(), provenance);
        add(all, Field.AUTHOR, about.author(), provenance);
        add(all, Field.PUBLISHER, about.publisher(), provenance);
        add(all, Field.PUBLISHED, moment(about.published()), provenance);
        add(all, Field.UPDATED, provenance == null ? null : moment(provenance.updated()), provenance);
        if (about.url() != null) {
            all.add(new Fact(words.say("reading.facts.address"), about.url(), "", List.of()));
        }
        all.add(new Fact(words.say("reading.facts.file"), article.original().fileName(), "", List.of()));
        if (article.unreadable() > 0) {
            all.add(new Fact(words.say("reading.facts.characters"), words.say("report.unreadable", article.unreadable()), "", List.of()));
        }
        return all;
    }

    private void add(List<Fact> all, Field field, @Nullable String value, @Nullable Provenance provenance) {
        if (value == null || value.isBlank()) {
            return;
        }
        List<Statement> said = provenance == null ? List.of() : provenance.of(field);
        List<String> others = said.stream().skip(1).map(each -> words.say("reading.facts.other", value(each), place(each))).toList();
        all.add(new Fact(words.say("reading.facts." + field.code()), value, said.isEmpty() ? "" : words.say("reading.facts.from", place(said.getFirst())), others));
    }

    private String place(Statement statement) {
        return words.say("reading.facts.place." + statement.place().code().replace('_', '-'));
    }

    private @Nullable String moment(@Nullable Published moment) {
        return moment == null ? null : words.say(moment.timed() ? "reading.facts.timed" : "reading.facts.day", Byline.when(moment, words), moment.zone().getId());
    }

    private String value(Statement statement) {
        boolean when = statement.field() == Field.PUBLISHED || statement.field() == Field.UPDATED;
        if (!when) {
            return statement.value();
        }
        if (statement.value().length() <= 10) {
            return new Days(words).full(LocalDate.parse(statement.value()));
        }
        OffsetDateTime moment = OffsetDateTime.parse(statement.value());
        return Byline.when(new Published(moment.toInstant(), moment.getOffset(), true), words);
    }
}
