package org.bongsu.desk;

import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Coded;
import org.bongsu.model.Dataset;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file    the path as it was given
 * @param article the new article, or the one that was there already; null when refused, and of a table
 * @param table   what became of a machine-coded table; null when refused, and of an article
 * @param tally   what came of a table of incidents; null for any other file
 */
public record Imported(String file, Status status, @Nullable Article article, @Nullable Table table, @Nullable Refusal refusal,
                       @Nullable TableTally tally) {
    /**
     * A machine-coded table.
     *
     * @param dataset   the dataset that its rows are in
     * @param taken     how many rows are in it now, 0 for a table that was there already
     * @param elsewhere how many rows were passed over as they do not touch the peninsula
     * @param refused   how many rows could not be read
     * @param bad       the first of those, each with the row's number, the column and what stands there
     */
    public record Table(Dataset dataset, long taken, long elsewhere, long refused, List<Refusal> bad) {
        public Table {
            bad = List.copyOf(bad);
        }
    }

    /** The ends that an import can come to. */
    public enum Status implements Coded {
        /** A new article of the store. */
        IMPORTED,
        /** In the store already. */
        DUPLICATE,
        /** Not taken, for a named reason. */
        REFUSED,
        /** Not taken as an article; its bytes were kept as an attachment, which is an article that is set aside. */
        KEPT,
        /** Not read, or not to its end, as the import was cancelled; what was taken of it is told beside. */
        LEFT
    }

    static Imported added(String file, Article article) {
        return new Imported(file, Status.IMPORTED, article, null, null, null);
    }

    static Imported duplicate(String file, Article article) {
        return new Imported(file, Status.DUPLICATE, article, null, null, null);
    }

    static Imported refused(String file, Refusal refusal) {
        return new Imported(file, Status.REFUSED, null, null, refusal, null);
    }

    static Imported left(String file) {
        return new Imported(file, Status.LEFT, null, null, null, null);
    }

    static Imported table(String file, Status status, Table table) {
        return new Imported(file, status, null, table, null, null);
    }

    /** A table of incidents of which something came in, or of which all is here already. */
    static Imported table(String file, TableTally tally) {
        boolean some = tally.changes().added() + tally.changes().updated() > 0;
        return new Imported(file, some ? Status.IMPORTED : Status.DUPLICATE, null, null, null, tally);
    }

    /** Whether anything of it was not taken, for a named reason. */
    public boolean refusedAny() {
        return status == Status.REFUSED || table != null && table.refused > 0 || tally != null && !tally.faults().isEmpty();
    }

    static Imported kept(String file, Article article, Refusal refusal) {
        return new Imported(file, Status.KEPT, article, null, refusal, null);
    }
}
