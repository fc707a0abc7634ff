package org.bongsu.intake;

import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;

/** What became of a file: the articles in it, or a named reason why there are none. */
public sealed interface Outcome {
    /** Articles, at least one. */
    record Taken(List<Article> articles) implements Outcome {
        public Taken {
            articles = List.copyOf(articles);
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("a file without an article is refused, not taken");
            }
        }

        /** How many characters of the titles and texts could not be read, and stand there as U+FFFD. */
        public long unreadableCharacters() {
            return articles.stream().mapToLong(article -> article.title().chars().filter(c -> c == '\uFFFD').count()
                    + article.text().chars().filter(c -> c == '\uFFFD').count()).sum();
        }
    }

    /** No article. */
    record Refused(Refusal refusal) implements Outcome { }
}
