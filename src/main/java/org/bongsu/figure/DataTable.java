package org.bongsu.figure;

import java.util.List;

/** The numbers that a figure draws, as rows of text under a header; days are ISO 8601. */
public record DataTable(List<String> header, List<List<String>> rows) {
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells under " + header.size() + " headings");
            }
        }
    }
}
