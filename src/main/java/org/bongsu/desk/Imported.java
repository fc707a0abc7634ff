package org.bongsu.desk;

import org.bongsu.model.Article;
import org.bongsu.model.Coded;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file    the path as it was given
 * @param article the new article, or the one that was there already; null when refused
 */
public record Imported(String file, Status status, @Nullable Article article, @Nullable Refusal refusal) {
    /** The ends that an import can come to. */
    public enum Status implements Coded {
        /** A new article of the store. */
        IMPORTED,
        /** In the store already. */
        DUPLICATE,
        /** Not taken, for a named reason. */
        REFUSED,
        /** Not taken as an article; its bytes were kept as an attachment, which is an article that is set aside. */
        KEPT
    }

    static Imported added(String file, Article article) {
        return new Imported(file, Status.IMPORTED, article, null);
    }

    static Imported duplicate(String file, Article article) {
        return new Imported(file, Status.DUPLICATE, article, null);
    }

    static Imported refused(String file, Refusal refusal) {
        return new Imported(file, Status.REFUSED, null, refusal);
    }

    static Imported kept(String file, Article article, Refusal refusal) {
        return new Imported(file, Status.KEPT, article, refusal);
    }
}
