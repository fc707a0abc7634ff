package org.bongsu.view.reading;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Coding;
import org.bongsu.desk.Copies;
import org.bongsu.desk.DeedWords;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.model.Language;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Deed;
import org.bongsu.model.Evidence;
import org.bongsu.model.PageSetting;
import org.bongsu.model.Reading;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.reading.card.CardsModel;
import org.bongsu.view.reading.card.Notice;
import org.bongsu.view.reading.card.Page;
import org.bongsu.words.Words;

/** The reading screen: the inbox, the open article with its cards, and what the analyst does with them. */
public final class ReadingModel {
    private final Session session;
    private final ObservableValue<Settings> settings;
    private final Deque<String> history = new ArrayDeque<>();
    private final Coding coding;
    private final Copies copies;
    private final Jobs jobs;
    private final InboxModel inbox;
    private final CardsModel cards;
    private final ObjectProperty<PageSetting> setting;
    private Runnable onOpenFiles = () -> { };
    private Consumer<String> onHistory = id -> { };
    private Consumer<Article> onOriginal = article -> { };
    private Consumer<Evidence> onReveal = words -> { };
    private final ReadOnlyObjectWrapper<Words> words;
    private final Texts texts;

    /**
     * The screen of a session.
     *
     * @param settings its language and zone are used, and how pages are set is kept in it
     */
    public ReadingModel(Session session, Coding coding, Marking marking, ObjectProperty<Settings> settings, Jobs jobs) {
        this.session = session;
        this.coding = coding;
        this.copies = new Copies(session);
        this.jobs = jobs;
        this.settings = settings;
        this.inbox = new InboxModel(session, coding, settings, jobs);
        this.words = new ReadOnlyObjectWrapper<>(marking.words(settings.getValue().language(), () -> settings.getValue().names()));
        this.texts = new Texts(words.getReadOnlyProperty());
        this.cards = new CardsModel(session, coding, marking, settings, texts, jobs);
        this.setting = new SimpleObjectProperty<>(settings.get().page());
        settings.subscribe(changed -> {
            speak(changed.language(), language -> marking.words(language, () -> settings.getValue().names()));
            setting.set(changed.page());
        });
        session.codebookProperty().subscribe((before, after) -> readAgain());
        setting.subscribe((before, after) -> settings.set(settings.get().withPage(after)));
    }

    /** What shows the history of the article with an id. */
    public void onHistory(Consumer<String> action) {
        onHistory = action;
    }

    /** Asks for the history of the open article. */
    void history() {
        Article open = page().get().article();
        if (open != null) {
            onHistory.accept(open.id());
        }
    }

    /** What shows the file that the open article was made from. */
    public void onOriginal(Consumer<Article> action) {
        onOriginal = action;
    }

    /** Asks for the file that the open article was made from. */
    void original() {
        Article open = page().get().article();
        if (open != null) {
            onOriginal.accept(open);
        }
    }

    /** What the button of the empty inbox does: choosing files to import. */
    public void onOpenFiles(Runnable action) {
        onOpenFiles = action;
    }

    void openFiles() {
        onOpenFiles.run();
    }

    /** What brings words of the open article into view. */
    void onReveal(Consumer<Evidence> action) {
        onReveal = action;
    }

    /** How pages are set; what is set here is kept among the settings. */
    ObjectProperty<PageSetting> setting() {
        return setting;
    }

    Theme theme() {
        return settings.getValue().theme();
    }

    Codebook codebook() {
        return session.codebook();
    }

    /** The sentences of an article. */
    List<Evidence> sentences(Article article) {
        return coding.sentences(article);
    }

    /** All words of the screen; they follow the language. */
    Texts texts() {
        return texts;
    }

    Words words() {
        return words.get();
    }

    /** The cards of the open article. */
    public CardsModel cards() {
        return cards;
    }

    private void speak(Language language, Function<Language, Words> speaking) {
        if (!words().language().equals(language.code())) {
            words.set(speaking.apply(language));
        }
    }

    InboxModel inbox() {
        return inbox;
    }

    ReadOnlyObjectProperty<Page> page() {
        return cards.page();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return cards.told().notice();
    }

    /** Opens an article; its suggestions follow as soon as they are made. */
    public void open(Article article) {
        Article now = page().get().article();
        if (now != null && now.id().equals(article.id())) {
            return;
        }
        if (now != null) {
            history.push(now.id());
        }
        cards.open(article);
        Optional<Reading> understood = inbox.understood(article);
        inbox.keep(article.id());
        understood.ifPresentOrElse(reading -> cards.read(article, reading, Page.State.READ),
                () -> jobs.run("Reading", progress -> coding.understand(article)).then(reading -> {
                    inbox.understood(article, reading);
                    cards.read(article, reading, Page.State.READ);
                }).failed(thrown -> cards.read(article, Reading.NOTHING, Page.State.FAILED)).start());
    }

    /** Reads the open article anew, as the codebook says now; its cards stay until then. */
    private void readAgain() {
        Article open = page().get().article();
        if (open != null) {
            jobs.run("Reading", progress -> coding.understand(open)).then(reading -> {
                inbox.understood(open, reading);
                cards.read(open, reading, Page.State.READ);
            }).failed(thrown -> cards.read(open, Reading.NOTHING, Page.State.FAILED)).start();
        }
    }

    /** Goes back to the article that was open before. */
    void back() {
        while (!history.isEmpty()) {
            String id = history.pop();
            Optional<Article> before = session.articles().get().stream().filter(article -> article.id().equals(id)).findFirst();
            if (before.isPresent()) {
                open(before.get());
                history.poll();
                return;
            }
        }
    }

    /** Opens the article of a claim and chooses the incident's card in it. */
    public void show(Article article, String incident) {
        open(article);
        cards.choose("stored:" + incident);
        page().get().deck().card().ifPresent(card -> onReveal.accept(card.lead()));
    }

    /** Goes to the next unread article, draft or doubtful incident, through all articles; or to the one before. */
    void go(Rounds.Stop stop, int step) {
        Optional<Rounds.Place> next = Rounds.next(stop, inbox.all(), page().get(), step);
        if (next.isEmpty()) {
            cards.told().say("reading.done.no-other." + stop.name().toLowerCase(Locale.ROOT));
            return;
        }
        open(next.get().article());
        if (next.get().card() != null) {
            cards.choose(next.get().card());
            page().get().deck().card().ifPresent(card -> onReveal.accept(card.lead()));
        }
    }

    /** Puts several articles into a state, or back into the inbox when all are in it; those with incidents are never without. */
    void state(List<Article> articles, ArticleState state) {
        List<Article> free = state == ArticleState.EMPTY ? articles.stream().filter(article -> coding.claimsIn(article).isEmpty()).toList() : articles;
        ArticleState to = !free.isEmpty() && free.stream().allMatch(article -> article.state() == state) ? ArticleState.INBOX : state;
        cards.told().attempt(() -> {
            int changed = coding.state(free, to);
            cards.told().say("reading.done.states." + to.code(), changed, articles.size() - free.size());
        });
    }

    /** Says that the article reports no incident, or takes that back. */
    void noIncident() {
        if (stored()) {
            cards.told().say("reading.done.has-incidents");
        } else {
            toggle(ArticleState.EMPTY);
        }
    }

    /** The same article as it came from elsewhere. */
    List<Copies.Copy> copies(Article article) {
        return copies.of(article);
    }

    /** Goes to the next of them, and so round. */
    void nextCopy() {
        Article article = page().get().article();
        if (article != null) {
            List<Copies.Copy> all = copies.of(article);
            all.stream().map(Copies.Copy::article).filter(other -> other.id().compareTo(article.id()) > 0).min(Comparator.comparing(Article::id))
                    .or(() -> all.stream().map(Copies.Copy::article).min(Comparator.comparing(Article::id))).ifPresent(this::open);
        }
    }

    /** Says that the article is not the same as those that it was grouped with. */
    void setApart() {
        Article article = page().get().article();
        if (article != null && !copies.of(article).isEmpty()) {
            cards.told().attempt(() -> {
                copies.setApart(article);
                cards.told().say("reading.done.apart");
            });
        }
    }

    /** Puts the article aside, or takes it up again. */
    void aside() {
        toggle(ArticleState.ASIDE);
    }

    private boolean stored() {
        return page().get().deck().cards().stream().anyMatch(card -> card.suggestion() == null);
    }

    private void toggle(ArticleState state) {
        Article article = page().get().article();
        if (article != null) {
            ArticleState to = article.state() != state ? state : stored() ? ArticleState.TAGGED : ArticleState.INBOX;
            cards.told().attempt(() -> {
                coding.state(article, to);
                cards.told().say("reading.done.state." + to.code());
            });
        }
    }

    void undo() {
        cards.told().attempt(() -> undone("reading.done.undone", session.undo()));
    }

    void redo() {
        cards.told().attempt(() -> undone("reading.done.redone", session.redo()));
    }

    private void undone(String key, Optional<Deed> deed) {
        cards.refresh();
        deed.ifPresent(d -> cards.told().say(key, new DeedWords(words()).say(d)));
    }
}
