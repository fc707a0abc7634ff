package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Set;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * An incident of the open article: suggested, drafted or coded.
 *
 * @param incident   the suggestion's proposal, or the incident as it is stored
 * @param claims     what is said of it, this article's first
 * @param lead       the words that report it in this article
 * @param suggestion null when it is stored already
 * @param refused    the incidents that the analyst has said it is not
 */
public record Card(Incident incident, List<Claim> claims, Evidence lead, @Nullable Suggestion suggestion, Set<String> refused) {
    /** How far a card has come. */
    public enum Stage {
        /** Proposed, and not decided. */
        SUGGESTED,
        /** Stored, and unfinished. */
        DRAFT,
        /** Stored, and counted. */
        CODED
    }

    public Card {
        claims = List.copyOf(claims);
        refused = Set.copyOf(refused);
    }

    /** What it is known by on the screen. */
    public String key() {
        return (suggestion == null ? "stored:" : "suggested:") + incident.id();
    }

    public Stage stage() {
        return suggestion != null ? Stage.SUGGESTED : incident.draft() ? Stage.DRAFT : Stage.CODED;
    }

    /** Whether the analyst has still to decide on it. */
    public boolean open() {
        return stage() != Stage.CODED;
    }

    /** Whether its lead or any of its claims in an article covers a place in the text. */
    public boolean covers(String article, int offset) {
        return covers(lead, article, offset) || claims.stream().anyMatch(c -> covers(c.evidence(), article, offset));
    }

    private static boolean covers(Evidence words, String article, int offset) {
        return words.source().equals(article) && words.start() <= offset && offset < words.end();
    }
}
