package org.bongsu.view.situation.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.MarkedLabel;
import org.bongsu.view.kit.Symbols;
import org.jspecify.annotations.Nullable;

/** What one column says of an incident. */
final class ColumnCell extends TableCell<Line, Line> {
    private static final int GREATEST = 5;
    private static final double DOT = 3;

    private final ListModel model;
    private final Column column;
    private final MarkedLabel label = new MarkedLabel();
    private final StackPane symbol = new StackPane();
    private final Rounds rounds = new Rounds();
    private final HBox row;

    ColumnCell(ListModel model, Column column) {
        this.model = model;
        this.column = column;
        getStyleClass().addAll("column-cell", "column-" + column.code());
        symbol.getStyleClass().add("cell-symbol");
        label.setMinWidth(0);
        row = column == Column.TITLE ? new HBox(symbol, label, rounds) : new HBox(label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cell-row");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Incident incident = line == null || empty ? null : line.incident();
        if (incident == null || line == null) {
            setGraphic(null);
            return;
        }
        if (column == Column.SEVERITY) {
            setGraphic(beacons(incident.severity()));
            return;
        }
        if (column == Column.TITLE) {
            rounds.show(model, line);
            symbol.getChildren().setAll(Symbols.of(model.codebook(), incident, model.look().getValue().palette(), 12));
        }
        String text = text(incident);
        label.say(text, column == Column.DAY || column == Column.STATUS ? List.of() : model.marks(text));
        setGraphic(row);
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

    /** As many beacons as are lit, of five. */
    private static Node beacons(int severity) {
        HBox dots = new HBox();
        dots.getStyleClass().addAll("beacons", "beacons-" + severity);
        for (int i = 1; i <= GREATEST; i++) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add(i <= severity ? "beacon-lit" : "beacon-out");
            dots.getChildren().add(dot);
        }
        return dots;
    }
}
