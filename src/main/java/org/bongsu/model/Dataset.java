package org.bongsu.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of events that a machine coded. Its rows are no records: they lie in one file of the store, and stay out of every count until
 * a filter names the dataset.
 *
 * @param name as the analyst calls it
 * @param file SHA-256 of the file with its rows, 64 hexadecimal digits in lower case
 * @param from the tables that it was read from
 */
public record Dataset(String id, String name, MachineCoder coder, String file, Extent extent, List<Original> from) implements Stored {
    private static final String MARK = ":";
    private static final int DIGITS = 8;
    private static final int MOST = 100_000_000;

    /**
     * How much it holds.
     *
     * @param first the first day of any row, null without rows
     * @param last  the last day of any row, null without rows
     */
    public record Extent(int rows, @Nullable LocalDate first, @Nullable LocalDate last) { }

    public Dataset {
        from = List.copyOf(from);
    }

    /** The same under another name. */
    public Dataset named(String other) {
        return new Dataset(id, other, coder, file, extent, from);
    }

    /** The id of a row as an incident: the ids of the rows of a dataset stand in the order of the rows. */
    public String incident(int row) {
        return id + MARK + String.valueOf(MOST + row).substring(1);
    }

    /** The row that an id of an incident means, or -1 where it is none of this dataset. */
    public int row(String incident) {
        if (incident.length() != id.length() + 1 + DIGITS || !incident.startsWith(id + MARK)) {
            return -1;
        }
        int row = 0;
        for (int i = id.length() + 1; i < incident.length(); i++) {
            int digit = incident.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row < extent.rows ? row : -1;
    }

    /** Whether an id is that of a row of any dataset, and no incident of the analyst's own. */
    public static boolean codedByMachine(String incident) {
        int mark = incident.length() - DIGITS - 1;
        return mark > 0 && incident.startsWith(MARK, mark);
    }
}
