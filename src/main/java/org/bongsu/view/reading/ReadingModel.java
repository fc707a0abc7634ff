package org.bongsu.view.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Coding;
import org.bongsu.desk.MarkKind;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Change;
import org.bongsu.model.Incident;
import org.bongsu.model.Reading;
import org.bongsu.model.Settings;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The reading screen: the inbox, the open article with its cards, and what the analyst does with them. */
public final class ReadingModel {
    private final Session session;
    private final Coding coding;
    private final Marking marking;
    private final ObservableValue<Settings> settings;
    private final Jobs jobs;
    private final InboxModel inbox;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NONE);
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NOTHING);
    private Runnable onOpenFiles = () -> { };
    private final ReadOnlyObjectWrapper<Words> words;
    private final Texts texts;
    private boolean busy;

    /**
     * The screen of a session.
     *
     * @param settings its language and zone are used
     */
    public ReadingModel(Session session, Coding coding, Marking marking, ObservableValue<Settings> settings, Jobs jobs) {
        this.session = session;
        this.coding = coding;
        this.marking = marking;
        this.settings = settings;
        this.jobs = jobs;
        this.inbox = new InboxModel(session);
        this.words = new ReadOnlyObjectWrapper<>(Words.of(settings.getValue().language().code()));
        this.texts = new Texts(words.getReadOnlyProperty());
        settings.subscribe(changed -> speak(changed.language().code()));
        session.articles().subscribe(articles -> refresh());
        session.situation().subscribe(situation -> refresh());
    }

    /** What the button of the empty inbox does: choosing files to import. */
    public void onOpenFiles(Runnable action) {
        onOpenFiles = action;
    }

    void openFiles() {
        onOpenFiles.run();
    }

    ObservableValue<Settings> settings() {
        return settings;
    }

    /** All words of the screen; they follow the language. */
    Texts texts() {
        return texts;
    }

    Words words() {
        return words.get();
    }

    Codebook codebook() {
        return session.codebook();
    }

    private void speak(String language) {
        if (!words().language().equals(language)) {
            words.set(Words.of(language));
        }
    }

    InboxModel inbox() {
        return inbox;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** What typed words may mean for the fields of a card. */
    CardFields fields() {
        return new CardFields(session, marking, words(), page.get().article());
    }

    /** Opens an article; its suggestions follow as soon as they are made. */
    public void open(Article article) {
        Article now = page.get().article();
        if (now != null && now.id().equals(article.id())) {
            return;
        }
        notice.set(Notice.NOTHING);
        show(new Page(article, Reading.NOTHING, Deck.EMPTY, Page.State.READING));
        inbox.keep(article.id());
        jobs.run("Reading", progress -> coding.understand(article))
                .then(reading -> read(article, reading, Page.State.READ))
                .failed(thrown -> read(article, Reading.NOTHING, Page.State.FAILED)).start();
    }

    /** Opens the article of a claim and chooses the incident's card in it. */
    public void show(Article article, String incident) {
        open(article);
        choose("stored:" + incident);
    }

    private void read(Article article, Reading reading, Page.State state) {
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

    /** Goes to the next article of the inbox. */
    void next() {
        Article now = page.get().article();
        inbox.nextUnread(now == null ? null : now.id()).ifPresentOrElse(this::open, () -> say("reading.done.inbox-empty"));
    }

    void choose(@Nullable String key) {
        show(page.get().deck().choose(key));
    }

    void step(int by) {
        show(page.get().deck().step(by));
    }

    /** The incident in the store that a card may be another report of. */
    Optional<Incident> known(Card card) {
        return switch (card.stage()) {
            case SUGGESTED -> coding.sameEvent(Objects.requireNonNull(card.suggestion()));
            case DRAFT -> coding.sameEvent(card.incident());
            case CODED -> Optional.empty();
        };
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
                .ifPresentOrElse(k -> link(card, k), () -> say("reading.done.nothing-known")));
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
                say(kept.draft() ? "reading.done.draft" : "reading.done.accepted", kept.title());
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
            say("reading.done.linked", known.title());
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
            say("reading.done.remove-with-delete");
        } else {
            attempt(() -> {
                coding.dismiss(article, suggestion);
                goOn(null);
                say("reading.done.rejected", card.incident().title());
            });
        }
    }

    /** Removes the chosen incident from the store; what suggested it is suggested again. */
    void remove() {
        page.get().deck().card().filter(card -> card.suggestion() == null).ifPresent(card -> attempt(() -> {
            coding.remove(card.incident());
            goOn(null);
            say("reading.done.removed", card.incident().title());
        }));
    }

    /** Keeps a correction at once: of a suggestion as a draft. */
    void save(Card card, Incident after) {
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
            notice.set(Notice.NOTHING);
        });
    }

    /** Makes a draft from selected words, or lets them say something of the chosen card. */
    void mark(MarkKind kind, int start, int end) {
        Article article = page.get().article();
        if (article == null || busy) {
            return;
        }
        busy = true;
        Card card = page.get().deck().card().orElse(null);
        jobs.run("Marking", progress -> marked(article, kind, start, end, card))
                .then(incident -> {
                    refresh();
                    incident.ifPresentOrElse(i -> {
                        choose("stored:" + i.id());
                        say("reading.done.marked." + kind.name().toLowerCase(Locale.ROOT), i.title());
                    }, () -> wrong(words().say("reading.done.not-understood." + kind.name().toLowerCase(Locale.ROOT),
                            article.text().substring(start, end))));
                })
                .failed(StoreFault.class, fault -> wrong(fault.say(words())))
                .atLast(() -> busy = false).start();
    }

    private Optional<Incident> marked(Article article, MarkKind kind, int start, int end, @Nullable Card card) throws StoreFault {
        if (card == null || kind == MarkKind.TYPE) {
            Incident draft = coding.draft(article, start, end);
            return kind == MarkKind.TYPE ? Optional.of(draft) : coding.mark(article, start, end, kind, draft).or(() -> Optional.of(draft));
        }
        var suggestion = card.suggestion();
        Incident incident = suggestion == null ? card.incident() : coding.keep(article, suggestion, card.incident());
        return coding.mark(article, start, end, kind, incident);
    }

    /** Tells that words have to be selected before they can be marked. */
    void selectFirst() {
        say("reading.done.select-first");
    }

    /** Says that the article reports no incident, or takes that back. */
    void noIncident() {
        if (stored()) {
            say("reading.done.has-incidents");
        } else {
            toggle(ArticleState.EMPTY);
        }
    }

    /** Puts the article aside, or takes it up again. */
    void aside() {
        toggle(ArticleState.ASIDE);
    }

    private boolean stored() {
        return page.get().deck().cards().stream().anyMatch(card -> card.suggestion() == null);
    }

    private void toggle(ArticleState state) {
        Article article = page.get().article();
        if (article != null) {
            ArticleState to = article.state() != state ? state : stored() ? ArticleState.TAGGED : ArticleState.INBOX;
            attempt(() -> {
                coding.state(article, to);
                say("reading.done.state." + to.code());
            });
        }
    }

    void undo() {
        attempt(() -> undone("reading.done.undone", session.undo()));
    }

    void redo() {
        attempt(() -> undone("reading.done.redone", session.redo()));
    }

    private void undone(String key, Optional<Change> change) {
        refresh();
        change.ifPresent(c -> say(key, words().sayOr(c.action(), c.action())));
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

    private void refresh() {
        Page now = page.get();
        Article article = now.article();
        if (article == null) {
            return;
        }
        Article current = session.articles().get().stream().filter(a -> a.id().equals(article.id())).findFirst().orElse(article);
        List<Card> cards = new Cards(coding, session.situation().get()).of(current, now.reading());
        page.set(new Page(current, now.reading(), now.deck().with(cards), now.state()));
    }

    private void say(String key, @Nullable Object... args) {
        notice.set(new Notice(words().say(key, args), false));
    }

    private void wrong(String text) {
        notice.set(new Notice(text, true));
    }

    private void attempt(Action action) {
        try {
            action.run();
        } catch (StoreFault fault) {
            refresh();
            wrong(fault.say(words()));
        }
    }

    /** Something that changes the store. */
    private interface Action {
        void run() throws StoreFault;
    }
}
