package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.IndexRange;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.MarkKind;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.Tagging;
import org.bongsu.desk.Tagging.Ground;
import org.bongsu.desk.Understood;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.view.reading.typed.CardFields;
import org.bongsu.view.reading.typed.Option;
import org.jspecify.annotations.Nullable;

/** Selected words become a draft, or say something of the chosen card; what is doubtful is asked in the card first. */
final class Tagger {
    /**
     * A question to the analyst.
     *
     * @param card    whose field is asked about
     * @param typed   what stands in the field
     * @param options how it may be understood, the likeliest first
     */
    record Question(String card, String field, String typed, List<Option> options) { }

    private record Words(Article article, Evidence evidence, MarkKind kind, @Nullable String by) { }

    private record Read(Ground ground, Understood understood, Words words) { }

    private final CardsModel model;
    private final Tagging tagging;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private @Nullable Words asked;
    private boolean busy;

    Tagger(CardsModel model, Tagging tagging, Jobs jobs) {
        this.model = model;
        this.tagging = tagging;
        this.jobs = jobs;
    }

    /** What is asked now; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Question> question() {
        return question.getReadOnlyProperty();
    }

    /** Makes a draft of the selected words. */
    void draft() {
        begin(MarkKind.TYPE, null);
    }

    /** Lets the selected words say something of the chosen card; without one they make a draft first. */
    void mark(MarkKind kind) {
        begin(kind, model.page().get().deck().card().orElse(null));
    }

    /** Takes no answer any more. */
    void forget() {
        asked = null;
        question.set(null);
    }

    /** Whether words wait for this card's incident to become another by them. */
    boolean asks(Card card) {
        Question now = question.get();
        return asked != null && now != null && now.card().equals(card.key());
    }

    /** Keeps the answer with the words that were asked about. */
    void answer(Card card, Incident after) {
        Words words = Objects.requireNonNull(asked);
        forget();
        keep(new Ground(card.incident(), card.suggestion(), false), after, words);
    }

    private void begin(MarkKind kind, @Nullable Card card) {
        Page page = model.page().get();
        Article article = page.article();
        IndexRange selected = model.selection().get();
        if (article == null || busy) {
            return;
        }
        Evidence words = Tagging.words(article, selected.getStart(), selected.getEnd());
        if (words.quote().isEmpty()) {
            model.told().say("reading.done.select-first");
            return;
        }
        busy = true;
        forget();
        jobs.run("Marking", progress -> {
            Ground ground = card == null ? tagging.draft(article, page.reading(), words) : new Ground(card.incident(), card.suggestion(), false);
            return new Read(ground, tagging.understand(ground, article, page.reading(), words, kind),
                    new Words(article, words, kind, tagging.speaker(article, page.reading(), words, kind)));
        }).then(this::decide).failed(StoreFault.class, fault -> model.told().wrong(fault.say(model.words()))).atLast(() -> busy = false).start();
    }

    private void decide(Read read) {
        Words words = read.words();
        if (read.ground().fresh() && words.kind() == MarkKind.TYPE) {
            keep(read.ground(), read.ground().incident(), words);
            model.page().get().deck().card().filter(card -> card.incident().type().equals(Codebook.OTHER))
                    .ifPresent(card -> ask(card, CardFields.TYPE, words, List.of(), ""));
        } else if (read.understood().sure()) {
            keep(read.ground(), read.understood().ways().getFirst(), words);
        } else {
            if (read.ground().fresh()) {
                keep(read.ground(), read.ground().incident(), new Words(words.article(), words.evidence(), MarkKind.TYPE, words.by()));
            }
            model.page().get().deck().card().ifPresent(card -> ask(card, words, read.understood()));
        }
    }

    private void ask(Card card, Words words, Understood understood) {
        CardFields fields = model.fields();
        List<Option> options = fields.ways(card.incident(), words.kind(), understood.ways());
        String said = words.evidence().quote().replaceAll("\\s+", " ");
        ask(card, CardFields.of(words.kind()), words, options, said);
        String kind = words.kind().name().toLowerCase(Locale.ROOT);
        if (options.isEmpty()) {
            model.told().wrong(model.words().say("reading.done.not-understood." + kind, said));
        } else {
            model.told().say("reading.done.doubtful." + kind, said);
        }
    }

    private void ask(Card card, String field, Words words, List<Option> options, String typed) {
        asked = words;
        question.set(new Question(card.key(), field, typed, options));
    }

    private void keep(Ground ground, Incident after, Words words) {
        model.told().attempt(() -> {
            boolean second = tagging.second(ground, after, words.kind());
            Incident kept = tagging.keep(words.article(), ground, after, words.evidence(), words.kind(), words.by());
            model.used();
            model.refresh();
            model.choose("stored:" + kept.id());
            boolean draft = ground.fresh() && words.kind() == MarkKind.TYPE;
            String kind = draft ? "new" : words.kind().name().toLowerCase(Locale.ROOT);
            model.told().say("reading.done." + (second ? "second." : "marked.") + kind,
                    draft ? kept.title() : model.fields().said(ground.incident(), after, words.kind(), words.by()));
        });
    }
}
