package org.bongsu.intake;

import java.util.List;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;

/** What became of a file: what is in it, or a named reason why that is nothing. */
public sealed interface Outcome {
    /**
     * Articles, files that it encloses, and what inside it was passed over.
     *
     * @param next where the rest of a large archive begins, 0 when this was all
     */
    record Taken(List<Article> articles, List<Enclosed> enclosed, List<Refusal> passed, int next) implements Outcome {
        public Taken {
            articles = List.copyOf(articles);
            enclosed = List.copyOf(enclosed);
            passed = List.copyOf(passed);
            if (articles.isEmpty() && enclosed.isEmpty() && passed.isEmpty() && next == 0) {
                throw new IllegalArgumentException("a file without an article is refused, not taken");
            }
        }

        /** Articles alone. */
        Taken(List<Article> articles) {
            this(articles, List.of(), List.of(), 0);
        }

        /** How many characters of the titles and texts could not be read, and stand there as U+FFFD. */
        public long unreadableCharacters() {
            return articles.stream().mapToLong(Article::unreadable).sum();
        }
    }

    /** No article. */
    record Refused(Refusal refusal) implements Outcome { }
}
