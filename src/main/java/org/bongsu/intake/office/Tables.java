package org.bongsu.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bongsu.intake.text.Passages;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** Gathers paragraphs, and the cells and rows of tables, as they come by in a document; a table in a cell is read as part of the cell. */
final class Tables {
    private record Table(List<List<String>> rows, List<String> cell) { }

    private final Passages passages = new Passages();
    private final Deque<Table> open = new ArrayDeque<>();

    Passages passages() {
        return passages;
    }

    /** Whether a table is open. */
    boolean inside() {
        return !open.isEmpty();
    }

    void begin() {
        open.push(new Table(new ArrayList<>(), new ArrayList<>()));
    }

    void row() {
        if (inside()) {
            open.getFirst().rows().add(new ArrayList<>());
        }
    }

    void cellEnd() {
        if (inside()) {
            Table table = open.getFirst();
            if (table.rows().isEmpty()) {
                row();
            }
            table.rows().getLast().add(String.join("\n\n", table.cell()));
            table.cell().clear();
        }
    }

    void end() {
        if (!inside()) {
            return;
        }
        Table table = open.pop();
        if (open.isEmpty()) {
            passages.table(table.rows());
        } else {
            table.rows().forEach(row -> open.getFirst().cell().addAll(row.stream().filter(cell -> !cell.isBlank()).toList()));
        }
    }

    /**
     * Adds a paragraph to the cell that is open, or else to the text.
     *
     * @param kind what it is; null for running text
     */
    void paragraph(String text, Layout.@Nullable Kind kind) {
        paragraph(text, kind, Passages.ITEM);
    }

    /**
     * The same.
     *
     * @param mark what stands before it if it is an item, as {@link Passages#item} takes it
     */
    void paragraph(String text, Layout.@Nullable Kind kind, String mark) {
        if (text.isBlank()) {
            return;
        }
        if (inside()) {
            open.getFirst().cell().add(text.strip());
        } else {
            passages.add(kind, text, mark);
        }
    }
}
