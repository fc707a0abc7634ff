package org.bongsu;

import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Incident;
import org.bongsu.situation.Situation;

/** What a store holds, as the foot of the window counts it. */
record Tally(int articles, int inbox, int incidents, int drafts) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    static Tally of(List<Article> articles, Situation situation) {
        int drafts = (int) situation.incidents().stream().filter(Incident::draft).count();
        int inbox = (int) articles.stream().filter(a -> a.state() == ArticleState.INBOX).count();
        return new Tally(articles.size(), inbox, situation.incidents().size() - drafts, drafts);
    }
}
