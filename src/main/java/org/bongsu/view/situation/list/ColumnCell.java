package org.bongsu.view.situation.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.bongsu.model.Incident;
import org.bongsu.model.Span;
import org.bongsu.view.kit.MarkedLabel;
import org.bongsu.view.kit.SymbolMark;
import org.jspecify.annotations.Nullable;

/**
 * What one column says of an incident. A cell shows its text itself; only where words are marked in it, or rounds stand below it, is there a row of
 * parts. The fewer nodes there are, the less is to be styled anew with each row that comes into sight.
 */
final class ColumnCell extends TableCell<Line, Line> {
    private static final double WIDTH = 18;
    private static final double SYMBOL = 12;

    private final ListModel model;
    private final Column column;
    private final @Nullable SymbolMark symbol;
    private final @Nullable Beacons beacons;
    private @Nullable Parts parts;
    private boolean below;

    /** What a text alone cannot show. */
    private static final class Parts {
        private final MarkedLabel label = new MarkedLabel();
        private final Rounds rounds = new Rounds();
        private final HBox row = new HBox(label);

        Parts() {
            label.setMinWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("cell-row");
        }
    }

    ColumnCell(ListModel model, Column column) {
        this.model = model;
        this.column = column;
        this.symbol = column == Column.TITLE ? new SymbolMark(WIDTH, SYMBOL) : null;
        this.beacons = column == Column.SEVERITY ? new Beacons() : null;
        getStyleClass().addAll("column-cell", "column-" + column.code());
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Incident incident = line == null || empty ? null : line.incident();
        if (incident == null || line == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        if (beacons != null) {
            beacons.show(incident.severity(), model.look().getValue().palette());
            setGraphic(beacons);
            return;
        }
        if (symbol != null) {
            symbol.show(model.codebook(), incident, model.look().getValue().palette());
        }
        String text = text(incident);
        List<Span> marks = column == Column.DAY || column == Column.STATUS ? List.of() : model.marks(text);
        if (marks.isEmpty() && (symbol == null || line.group() == null)) {
            if (parts != null) {
                parts.row.getChildren().clear();
            }
            if (below != line.below()) {
                // The same text is cut short anew when it is set in.
                below = line.below();
                setText(null);
            }
            setText(text);
            setGraphic(symbol);
        } else {
            setText(null);
            setGraphic(row(line, text, marks));
        }
    }

    private HBox row(Line line, String text, List<Span> marks) {
        Parts all = parts == null ? new Parts() : parts;
        parts = all;
        if (symbol != null && !all.row.getChildren().contains(symbol)) {
            setGraphic(null);
            all.row.getChildren().setAll(symbol, all.label, all.rounds);
        } else if (all.row.getChildren().isEmpty()) {
            all.row.getChildren().setAll(all.label);
        }
        all.rounds.show(model, line);
        all.label.say(text, marks);
        return all.row;
    }

    private String text(Incident incident) {
        IncidentWords words = model.says();
        return switch (column) {
            case DAY -> words.days(incident).isEmpty() ? model.words().say("desk.no-date") : words.days(incident);
            case TITLE -> words.title(incident);
            case TYPE -> words.type(incident);
            case PLACE -> words.place(incident);
            case ACTORS -> words.actors(incident);
            case STATUS -> model.words().say("status." + incident.status().code());
            case SEVERITY -> "";
        };
    }
}
