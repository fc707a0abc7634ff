package org.bongsu.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bongsu.compare.TextSketch;
import org.bongsu.model.Article;
import org.bongsu.model.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are the same again: a wire story reprinted, a version that was brought up to date. They carry the name of their group; one
 * that the analyst set apart keeps that in its own, and is in no group again.
 */
public final class Copies {
    private static final String ACTION = "action.set-apart";
    /** Of two texts together; reprints with another headline and a line more stay above, two reports of one event far below. */
    private static final double LIKE = 0.6;
    private static final double SAME = 0.97;

    private final Session session;
    private final Map<String, TextSketch> sketches = new HashMap<>();
    private final Map<Long, List<String>> byKey = new HashMap<>();

    public Copies(Session session) {
        this.session = session;
    }

    /** Why two articles are the same again. */
    public enum Why {
        /** Their texts are one. */
        SAME_TEXT,
        /** Their address is, and the text differs. */
        SAME_ADDRESS,
        /** Most of their texts is in both. */
        NEAR_COPY
    }

    /**
     * Another article of the group of one.
     *
     * @param likeness of the texts, 0 to 1
     */
    public record Copy(Article article, Why why, double likeness) { }

    /** The others of an article's group, in the order of their publication. */
    public List<Copy> of(Article article) {
        String group = article.handling().group();
        if (group == null || article.handling().isApart()) {
            return List.of();
        }
        return session.articles().get().stream().filter(other -> group.equals(other.handling().group()) && !other.id().equals(article.id()))
                .map(other -> copy(article, other)).toList();
    }

    /** Says that an article is not the same as the others of its group; it is in none from now on. */
    public void setApart(Article article) throws StoreFault {
        session.commit(ACTION, List.of(Edit.replace(article, article.with(article.handling().apart(article.id())))));
    }

    /**
     * A new article in the group that it belongs to, and what else changes for that.
     *
     * @param edits of articles that had no group before
     */
    record Placed(Article article, List<Edit> edits) { }

    /** Finds the group of a new article. */
    synchronized Placed place(Article article) {
        TextSketch sketch = TextSketch.of(article.text());
        Article best = best(article, sketch);
        sketches.put(article.id(), sketch);
        keep(article.id(), sketch);
        if (best == null) {
            return new Placed(article, List.of());
        }
        String group = best.handling().group();
        return group != null ? new Placed(in(group, article), List.of()) : new Placed(in(best.id(), article), List.of(Edit.replace(best, in(best.id(), best))));
    }

    private @Nullable Article best(Article article, TextSketch sketch) {
        Set<String> candidates = new HashSet<>();
        for (long key : sketch.keys()) {
            candidates.addAll(byKey.getOrDefault(key, List.of()));
        }
        String best = null;
        double most = LIKE;
        for (String id : candidates) {
            double likeness = sketch.likeness(sketches.getOrDefault(id, sketch));
            if (likeness >= most && !id.equals(article.id()) && joins(id)) {
                best = id;
                most = likeness;
            }
        }
        String url = article.about().url();
        Optional<Article> found = best != null ? session.store().article(best) : url == null ? Optional.empty() : session.store().articleByUrl(url);
        return found.filter(other -> !other.id().equals(article.id()) && joins(other.id())).orElse(null);
    }

    private boolean joins(String id) {
        return session.store().article(id).filter(other -> !other.handling().isApart()).isPresent();
    }

    /** Brings the sketches up to what the store holds; to be called before articles are placed. */
    synchronized void renew() {
        for (Article each : session.ledger().articles()) {
            if (!sketches.containsKey(each.id())) {
                TextSketch sketch = TextSketch.of(each.text());
                sketches.put(each.id(), sketch);
                keep(each.id(), sketch);
            }
        }
    }

    private void keep(String id, TextSketch sketch) {
        for (long key : sketch.keys()) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(id);
        }
    }

    private static Copy copy(Article article, Article other) {
        double likeness = TextSketch.of(article.text()).likeness(TextSketch.of(other.text()));
        String url = article.about().url();
        Why why = likeness >= SAME || article.text().equals(other.text()) ? Why.SAME_TEXT
                : url != null && url.equals(other.about().url()) ? Why.SAME_ADDRESS : Why.NEAR_COPY;
        return new Copy(other, why, likeness);
    }

    private static Article in(String group, Article article) {
        Article.Handling handling = article.handling();
        return article.with(new Article.Handling(handling.state(), group, handling.restricted()));
    }
}
