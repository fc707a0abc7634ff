package org.bongsu.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Stance;
import org.jspecify.annotations.Nullable;

/** The claims of one suggestion as they are gathered, each with its words in the article. */
public final class Claims {
    private final Article article;
    private final String incident;
    private final List<Claim> claims = new ArrayList<>();

    /** None yet, of an incident that an article tells of. */
    public Claims(Article article, String incident) {
        this.article = article;
        this.incident = incident;
    }

    /** Adds that the words from start to end say something; the same said again by the same is left out. */
    public void add(String field, String value, Stance stance, @Nullable String by, int start, int end) {
        Claim.Assertion what = new Claim.Assertion(field, value, stance, by);
        boolean known = claims.stream().anyMatch(claim -> claim.what().equals(what));
        if (!known) {
            claims.add(new Claim(incident + ".c" + (claims.size() + 1), incident, what, Evidence.of(article.id(), article.text(), start, end)));
        }
    }

    /** The claims so far, in the order in which they were added. */
    public List<Claim> list() {
        return claims;
    }
}
