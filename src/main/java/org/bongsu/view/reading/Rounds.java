package org.bongsu.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.card.Page;
import org.jspecify.annotations.Nullable;

/** Where to go next through all articles, in the order of the inbox: round and round, up or down. */
final class Rounds {
    /** What one goes to. */
    enum Stop {
        /** An article that is not worked on yet. */
        UNREAD,
        /** An unfinished incident. */
        DRAFT,
        /** An incident, suggested or stored, with something to check. */
        DOUBTFUL
    }

    /**
     * A place to go to.
     *
     * @param card key of the card, or null for the article as a whole
     */
    record Place(Article article, @Nullable String card) { }

    private Rounds() { }

    /**
     * The next place of a kind.
     *
     * @param all  the articles with their standing, in the order in which they are gone through
     * @param step 1 or -1
     */
    static Optional<Place> next(Stop stop, List<Entry> all, Page now, int step) {
        List<Place> places = new ArrayList<>();
        Article open = now.article();
        String chosen = now.deck().chosen();
        int from = 0;
        for (Entry entry : all) {
            if (open == null || !open.id().equals(entry.article().id())) {
                places.addAll(of(stop, entry));
            } else {
                List<Place> own = stop == Stop.UNREAD ? List.of() : inPage(stop, open, now);
                from = places.size() + before(own, now, step > 0);
                places.addAll(own);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place next = places.get(Math.floorMod(step > 0 ? from : from - 1, places.size()));
        boolean same = open != null && open.id().equals(next.article().id()) && Objects.equals(chosen, next.card());
        return same ? Optional.empty() : Optional.of(next);
    }

    /** How many of the open article's places lie before its chosen card, or at it as well. */
    private static int before(List<Place> own, Page now, boolean at) {
        List<String> keys = now.deck().cards().stream().map(Card::key).toList();
        int chosen = keys.indexOf(now.deck().chosen());
        return (int) own.stream().filter(place -> keys.indexOf(place.card()) < chosen + (at ? 1 : 0)).count();
    }

    private static List<Place> inPage(Stop stop, Article article, Page now) {
        Predicate<Card> wanted = stop == Stop.DRAFT ? card -> card.stage() == Card.Stage.DRAFT : Rounds::doubtful;
        return now.deck().cards().stream().filter(wanted).map(card -> new Place(article, card.key())).toList();
    }

    /** Whether a card has something to check. */
    static boolean doubtful(Card card) {
        var suggestion = card.suggestion();
        return suggestion == null ? Doubts.of(card.incident()) : Doubts.of(suggestion);
    }

    private static List<Place> of(Stop stop, Entry entry) {
        Article article = entry.article();
        List<Place> places = new ArrayList<>();
        switch (stop) {
            case UNREAD -> {
                if (article.state() == ArticleState.INBOX) {
                    places.add(new Place(article, null));
                }
            }
            case DRAFT -> entry.standing().incidents().stream().filter(incident -> incident.draft())
                    .forEach(incident -> places.add(new Place(article, "stored:" + incident.id())));
            case DOUBTFUL -> {
                entry.standing().open().stream().filter(Doubts::of).forEach(s -> places.add(new Place(article, "suggested:" + s.proposal().id())));
                entry.standing().incidents().stream().filter(Doubts::of).forEach(i -> places.add(new Place(article, "stored:" + i.id())));
            }
        }
        return places;
    }
}
