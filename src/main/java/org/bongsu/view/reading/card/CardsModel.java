package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.IndexRange;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Claiming;
import org.bongsu.desk.Coding;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Salvos;
import org.bongsu.desk.Session;
import org.bongsu.desk.Tagging;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.model.Account;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;
import org.bongsu.model.Reading;
import org.bongsu.model.Settings;
import org.bongsu.model.Source;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.reading.typed.CardFields;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The open article and the cards of its incidents, and what the analyst does with them. */
public final class CardsModel {
    private final Session session;
    private final Coding coding;
    private final Marking marking;
    private final ObservableValue<Settings> settings;
    private final Texts texts;
    private final Told told;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NONE);
    private final ReadOnlyObjectWrapper<IndexRange> selection = new ReadOnlyObjectWrapper<>(new IndexRange(0, 0));
    private final BooleanProperty onClaim = new SimpleBooleanProperty();
    private final Claiming claiming;
    private final Salvos salvos;
    private final Tagger tagger;
    private Runnable onUsed = () -> { };

    /**
     * The cards of a session.
     *
     * @param settings the theme is used
     */
    public CardsModel(Session session, Coding coding, Marking marking, ObservableValue<Settings> settings, Texts texts, Jobs jobs) {
        this.session = session;
        this.coding = coding;
        this.marking = marking;
        this.settings = settings;
        this.texts = texts;
        this.told = new Told(texts);
        this.claiming = new Claiming(session, marking);
        this.salvos = new Salvos(session);
        this.tagger = new Tagger(this, new Tagging(session, coding, marking), jobs);
        session.articles().subscribe(articles -> refresh());
        session.situation().subscribe(situation -> refresh());
    }

    /** The open article with what was understood of it. */
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** What the reader is told about the last action. */
    public Told told() {
        return told;
    }

    /** The words that are selected in the article; of no length when there are none. */
    public ReadOnlyObjectProperty<IndexRange> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Whether a claim has the keyboard. */
    public BooleanProperty onClaim() {
        return onClaim;
    }

    /** Tells which words are selected in the article. */
    public void select(IndexRange words) {
        selection.set(words);
    }

    /** What is done when the selected words have been used, so that they are not used twice. */
    public void onUsed(Runnable action) {
        onUsed = action;
    }

    void used() {
        onUsed.run();
    }

    /** What makes selected words say something. */
    Tagger tagger() {
        return tagger;
    }

    ObservableValue<Settings> settings() {
        return settings;
    }

    Texts texts() {
        return texts;
    }

    Words words() {
        return texts.words().getValue();
    }

    Codebook codebook() {
        return session.codebook();
    }

    ReadOnlyObjectProperty<Codebook> codebookProperty() {
        return session.codebookProperty();
    }

    Marking marking() {
        return marking;
    }

    /** What typed words may mean for the fields of a card. */
    CardFields fields() {
        return new CardFields(session, marking, words(), page.get().article());
    }

    /** Shows an article, of which nothing is understood yet; what the store has of it is there at once. */
    public void open(Article article) {
        told.nothing();
        show(new Page(article, Reading.NOTHING, Deck.EMPTY, Page.State.READING));
    }

    /** Takes what was understood of an article; nothing happens when another was opened since. */
    public void read(Article article, Reading reading, Page.State state) {
        Article now = page.get().article();
        if (now == null || !now.id().equals(article.id())) {
            return;
        }
        page.set(new Page(now, reading, page.get().deck(), state));
        refresh();
        Deck deck = page.get().deck();
        if (deck.chosen() == null) {
            Deck first = deck.nextOpen();
            show(first.chosen() == null ? deck.step(0) : first);
        }
    }

    /** Chooses a card by its key; none when no card has it. */
    public void choose(@Nullable String key) {
        show(page.get().deck().choose(key));
    }

    /** Chooses the card so many below (or above). */
    void step(int by) {
        show(page.get().deck().step(by));
    }

    /** The incident in the store that a card may be another report of. */
    public Optional<Incident> known(Card card) {
        return match(card).map(Match::incident);
    }

    /** The same with how likely it is and why; those that the analyst has turned down are left out. */
    Optional<Match> match(Card card) {
        return card.open() ? coding.match(card.incident(), card.refused()) : Optional.empty();
    }

    /** Does not take the known incident for that of the chosen card any more, in this article. */
    void notSame() {
        Article article = page.get().article();
        Card card = page.get().deck().card().orElse(null);
        Optional<Match> match = card == null ? Optional.empty() : match(card);
        if (article == null || card == null || match.isEmpty()) {
            told.say("reading.done.nothing-known");
            return;
        }
        Incident known = match.get().incident();
        attempt(() -> {
            coding.notSame(article, card.incident().type(), card.lead(), known);
            refresh();
            told.say("reading.done.not-same", known.title());
        });
    }

    /** What claims say of an incident, compared; none before the gazetteer was read. */
    List<Account> compare(Incident incident, List<Claim> claims) {
        return page.get().state() == Page.State.READING ? List.of() : claiming.compare(incident, claims);
    }

    /** What corrects claims. */
    Claiming claiming() {
        return claiming;
    }

    /** Keeps a correction of a claim. */
    void correct(Claim after) {
        attempt(() -> {
            session.situation().get().claims(after.incident()).stream().filter(c -> c.id().equals(after.id())).findFirst()
                    .ifPresent(before -> told.attempt(() -> claiming.correct(before, after)));
            refresh();
            told.say("reading.done.claim.corrected");
        });
    }

    /** The title of a source. */
    String title(String source) {
        return session.situation().get().source(source).map(Source::title).orElse("");
    }

    /** Adds a round to the salvo that the chosen card is, or is a round of. */
    void addRound() {
        Card card = page.get().deck().card().orElse(null);
        if (card == null || card.suggestion() != null) {
            told.say("reading.done.round.accept-first");
            return;
        }
        attempt(() -> {
            Incident round = salvos.add(card.incident(), card.lead());
            refresh();
            choose("stored:" + round.id());
            told.say("reading.done.round", round.title());
        });
    }

    /** How figures are drawn in the window. */
    Look look() {
        Settings now = settings.getValue();
        return new Look(now.theme(), words(), now.names());
    }

    /** Takes the chosen card, linking it to the known incident if there is one, and goes on to the next. */
    void accept() {
        page.get().deck().card().ifPresent(card -> known(card).ifPresentOrElse(k -> link(card, k), () -> take(card)));
    }

    /** Takes the chosen card as an incident of its own, though another may be the same event. */
    void acceptNew() {
        page.get().deck().card().ifPresent(this::take);
    }

    /** Links the chosen card to the known incident. */
    void link() {
        page.get().deck().card().ifPresent(card -> known(card)
                .ifPresentOrElse(k -> link(card, k), () -> told.say("reading.done.nothing-known")));
    }

    private void take(Card card) {
        Article article = page.get().article();
        if (article == null) {
            return;
        }
        var suggestion = card.suggestion();
        if (!card.open()) {
            goOn(card.key());
        } else {
            attempt(() -> {
                Incident kept = suggestion == null ? coding.finish(card.incident()) : coding.accept(article, suggestion);
                goOn("stored:" + kept.id());
                light(kept);
                told.say(kept.draft() ? "reading.done.draft" : "reading.done.accepted", kept.title());
            });
        }
    }

    private void link(Card card, Incident known) {
        Article article = page.get().article();
        var suggestion = card.suggestion();
        attempt(() -> {
            if (article != null && suggestion != null) {
                coding.link(article, suggestion, known);
            } else {
                coding.join(card.incident(), known);
            }
            goOn("stored:" + known.id());
            light(known);
            told.say("reading.done.linked", known.title());
        });
    }

    /** Lights an incident on map, timeline and list. */
    private void light(Incident incident) {
        session.selection().set(session.selection().get().choose(incident.id()));
    }

    /** Turns the chosen suggestion down; a stored incident has to be removed. */
    void reject() {
        Article article = page.get().article();
        Card card = page.get().deck().card().orElse(null);
        if (article == null || card == null) {
            return;
        }
        var suggestion = card.suggestion();
        if (suggestion == null) {
            told.say("reading.done.remove-with-delete");
        } else {
            attempt(() -> {
                coding.dismiss(article, suggestion);
                goOn(null);
                told.say("reading.done.rejected", card.incident().title());
            });
        }
    }

    /** Removes the chosen incident from the store; what suggested it is suggested again. */
    void remove() {
        page.get().deck().card().filter(card -> card.suggestion() == null).ifPresent(card -> attempt(() -> {
            coding.remove(card.incident());
            goOn(null);
            told.say("reading.done.removed", card.incident().title());
        }));
    }

    /** Keeps a correction at once: of a suggestion as a draft. */
    void save(Card card, Incident after) {
        if (tagger.asks(card)) {
            tagger.answer(card, after);
            return;
        }
        if (after.equals(card.incident())) {
            return;
        }
        Article article = page.get().article();
        var suggestion = card.suggestion();
        attempt(() -> {
            String id = after.id();
            if (suggestion == null) {
                coding.save(card.incident(), after);
            } else if (article != null) {
                id = coding.keep(article, suggestion, after).id();
            }
            refresh();
            choose("stored:" + id);
            told.nothing();
        });
    }

    /** Chooses the next card to decide on, or the one that the last became. */
    private void goOn(@Nullable String became) {
        Deck before = page.get().deck();
        String next = before.nextOpen().chosen();
        refresh();
        Deck after = page.get().deck();
        Deck there = after.choose(Objects.equals(next, before.chosen()) ? became : next);
        show(there.chosen() != null ? there : after.choose(became).step(0));
    }

    private void show(Deck deck) {
        show(page.get().with(deck));
    }

    private void show(Page other) {
        page.set(other);
        other.deck().card().filter(card -> card.suggestion() == null).ifPresent(card ->
                session.selection().set(session.selection().get().choose(card.incident().id())));
    }

    /** Makes the cards anew from the store. */
    public void refresh() {
        Page now = page.get();
        Article article = now.article();
        if (article == null) {
            return;
        }
        Article current = session.articles().get().stream().filter(a -> a.id().equals(article.id())).findFirst().orElse(article);
        List<Card> cards = new Cards(coding, session.situation().get()).of(current, now.reading());
        page.set(new Page(current, now.reading(), now.deck().with(cards), now.state()));
    }

    private void attempt(Told.Action action) {
        if (!told.attempt(action)) {
            refresh();
        }
    }
}
