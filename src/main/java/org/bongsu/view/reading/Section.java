package org.bongsu.view.reading;

import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.jspecify.annotations.Nullable;

/** A part of the inbox: the articles in one state, or all of them. */
public enum Section {
    /** Not worked on yet. */
    INBOX(ArticleState.INBOX),
    /** With an incident. */
    TAGGED(ArticleState.TAGGED),
    /** Read, and without an incident. */
    EMPTY(ArticleState.EMPTY),
    /** Put aside. */
    ASIDE(ArticleState.ASIDE),
    /** Every article. */
    ALL(null);

    private final @Nullable ArticleState state;

    Section(@Nullable ArticleState state) {
        this.state = state;
    }

    boolean holds(Article article) {
        return state == null || article.state() == state;
    }

    /** Message key of its name. */
    String key() {
        return state == null ? "reading.section.all" : "state." + state.code();
    }
}
