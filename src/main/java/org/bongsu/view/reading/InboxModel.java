package org.bongsu.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.Coding;
import org.bongsu.desk.Search;
import org.bongsu.desk.Session;
import org.bongsu.job.Jobs;
import org.bongsu.job.Latest;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Reading;
import org.bongsu.model.Settings;
import org.bongsu.model.Span;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** Which articles are listed, in which order, and how far each has come; the next ones are read ahead. */
final class InboxModel {
    private final Session session;
    private final Coding coding;
    private final ObservableValue<Settings> settings;
    private final ReadAhead ahead;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.INBOX);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entry>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Section, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Agenda> agenda = new ReadOnlyObjectWrapper<>(Agenda.NOTHING);
    private List<Entry> all = List.of();
    private @Nullable String open;
    private boolean renewing;
    private boolean begun;
    private final Latest<String, Set<String>> looking;
    private Found found = Found.ALL;

    /** The ids of the articles that hold what was typed. */
    private record Found(String typed, Set<String> ids) {
        static final Found ALL = new Found("", Set.of());

        boolean holds(Article article) {
            return typed.isEmpty() || ids.contains(article.id());
        }
    }

    InboxModel(Session session, Coding coding, ObservableValue<Settings> settings, Jobs jobs) {
        this.session = session;
        this.coding = coding;
        this.settings = settings;
        this.ahead = new ReadAhead(coding, jobs, this::renew);
        this.looking = new Latest<>(jobs, session.search()::articles, (typed, ids) -> {
            found = new Found(typed, ids);
            renew();
        }, thrown -> {
            throw new IllegalStateException("words of the inbox", thrown);
        });
        session.articles().subscribe(articles -> {
            look();
            renew();
        });
        session.situation().subscribe(situation -> renew());
        settings.map(s -> s.page().order()).subscribe(order -> renew());
        section.subscribe(chosen -> {
            open = null;
            renew();
        });
        query.subscribe(words -> {
            look();
            renew();
        });
    }

    ObjectProperty<Section> section() {
        return section;
    }

    /** Words that title, author, publisher or text must hold, as they are typed for a search. */
    StringProperty query() {
        return query;
    }

    ReadOnlyObjectProperty<List<Entry>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** How many articles each section holds. */
    ReadOnlyObjectProperty<Map<Section, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** What there is to do. */
    ReadOnlyObjectProperty<Agenda> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /** All articles in the order of the inbox, whatever is listed. */
    List<Entry> all() {
        return all;
    }

    /** What was understood of an article before it was opened. */
    Optional<Reading> understood(Article article) {
        return ahead.of(article);
    }

    /** Keeps what was understood of an article that was opened. */
    void understood(Article article, Reading reading) {
        ahead.keep(article, reading);
    }

    /** Keeps an article listed while it is open, though its state may change under the reader's hands. */
    void keep(@Nullable String article) {
        if (!Objects.equals(open, article)) {
            open = article;
            renew();
        }
    }

    private void renew() {
        if (renewing) {
            return;
        }
        renewing = true;
        Map<String, List<Claim>> claims = new HashMap<>();
        Map<String, Set<Incident>> incidents = new HashMap<>();
        Situation situation = session.situation().get();
        for (Incident incident : situation.incidents()) {
            for (Claim claim : situation.claims(incident.id())) {
                claims.computeIfAbsent(claim.evidence().source(), source -> new ArrayList<>()).add(claim);
                incidents.computeIfAbsent(claim.evidence().source(), source -> new HashSet<>()).add(incident);
            }
        }
        all = session.articles().get().stream()
                .map(article -> new Entry(article, standing(article, claims.getOrDefault(article.id(), List.of()), incidents.getOrDefault(article.id(), Set.of()))))
                .sorted(Ordering.of(settings.getValue().page().order())).toList();
        Map<Section, Integer> numbers = new EnumMap<>(Section.class);
        for (Section each : Section.values()) {
            numbers.put(each, (int) all.stream().filter(entry -> each.holds(entry.article())).count());
        }
        counts.set(numbers);
        agenda.set(Agenda.of(all, settings.getValue().zone()));
        listed.set(all.stream().filter(e -> e.article().id().equals(open) || (section.get().holds(e.article()) && found.holds(e.article()))).toList());
        renewing = false;
        if (begun) {
            ahead.want(next(), session.codebook());
        }
    }

    /** Begins to read ahead; not before the screen is looked at, so that no other waits for it. */
    void begin() {
        if (!begun) {
            begun = true;
            ahead.want(next(), session.codebook());
        }
    }

    /** What is to be read ahead: the unread articles in their order, from the open one on. */
    private List<Article> next() {
        Map<String, Article> next = new LinkedHashMap<>();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).article().id().equals(open) ? i : at;
        }
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get((at + i) % all.size()).article();
            if (article.state() == ArticleState.INBOX && !article.id().equals(open)) {
                next.put(article.id(), article);
            }
        }
        return List.copyOf(next.values());
    }

    private Standing standing(Article article, List<Claim> claims, Set<Incident> incidents) {
        return new Standing(incidents.stream().sorted(Comparator.comparing(Incident::id)).toList(),
                ahead.of(article).map(reading -> coding.undecided(article, reading, claims).suggestions()).orElse(List.of()));
    }

    /** Looks the words up beside the screen's thread; until they are found the list stays as it is. */
    private void look() {
        String typed = query.get().strip();
        if (typed.isEmpty()) {
            found = Found.ALL;
        } else {
            looking.ask(typed);
        }
    }

    /** Where a text holds the words that articles are listed by. */
    List<Span> marks(String text) {
        return Search.marks(found.typed(), text);
    }
}
