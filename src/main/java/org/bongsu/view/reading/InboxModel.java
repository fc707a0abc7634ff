package org.bongsu.view.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.bongsu.desk.Session;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Incident;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** Which articles are listed: those of one state that hold the words looked for, newest first. */
final class InboxModel {
    private final Session session;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.INBOX);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entry>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Section, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable String open;

    InboxModel(Session session) {
        this.session = session;
        session.articles().subscribe(articles -> renew());
        session.situation().subscribe(situation -> renew());
        section.subscribe(chosen -> {
            open = null;
            renew();
        });
        query.subscribe(words -> renew());
    }

    ObjectProperty<Section> section() {
        return section;
    }

    /** Words that title, author, publisher or text must hold, all of them. */
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

    /** Keeps an article listed while it is open, though its state may change under the reader's hands. */
    void keep(@Nullable String article) {
        if (!Objects.equals(open, article)) {
            open = article;
            renew();
        }
    }

    /** The next article of the inbox behind a given one, from the top again when there is none below. */
    Optional<Article> nextUnread(@Nullable String after) {
        List<Article> all = session.articles().get();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(after)) {
                at = i + 1;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Article candidate = all.get((at + i) % all.size());
            if (candidate.state() == ArticleState.INBOX && !candidate.id().equals(after)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private void renew() {
        List<Article> all = session.articles().get();
        Map<Section, Integer> numbers = new EnumMap<>(Section.class);
        for (Section each : Section.values()) {
            numbers.put(each, (int) all.stream().filter(each::holds).count());
        }
        counts.set(numbers);
        Map<String, int[]> tallies = tallies();
        String[] words = query.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        listed.set(all.stream().filter(a -> a.id().equals(open) || (section.get().holds(a) && holds(a, words)))
                .map(a -> entry(a, tallies.getOrDefault(a.id(), new int[2]))).toList());
    }

    private static Entry entry(Article article, int[] tally) {
        return new Entry(article, tally[0], tally[1]);
    }

    /** By article: coded incidents, drafts. */
    private Map<String, int[]> tallies() {
        Situation situation = session.situation().get();
        Map<String, int[]> tallies = new HashMap<>();
        for (Incident incident : situation.incidents()) {
            Set<String> sources = new HashSet<>();
            situation.claims(incident.id()).forEach(claim -> sources.add(claim.evidence().source()));
            sources.forEach(source -> tallies.computeIfAbsent(source, s -> new int[2])[incident.draft() ? 1 : 0]++);
        }
        return tallies;
    }

    private static boolean holds(Article article, String[] words) {
        Bibliography about = article.about();
        List<String> texts = new ArrayList<>(List.of(about.title(), article.text()));
        Optional.ofNullable(about.author()).ifPresent(texts::add);
        Optional.ofNullable(about.publisher()).ifPresent(texts::add);
        for (String word : words) {
            if (texts.stream().noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word))) {
                return false;
            }
        }
        return true;
    }
}
