package org.bongsu.view.situation.list;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.MarkedLabel;
import org.bongsu.view.kit.SymbolMark;
import org.jspecify.annotations.Nullable;

/** An incident in two lines: symbol, title, and under it day, place and type. */
final class CompactCell extends TableCell<Line, Line> {
    private static final double WIDTH = 18;
    private static final double SYMBOL = 14;

    private final ListModel model;
    private final SymbolMark symbol = new SymbolMark(WIDTH, SYMBOL);
    private final MarkedLabel title = new MarkedLabel();
    private final MarkedLabel under = new MarkedLabel();
    private @Nullable Rounds rounds;
    private final HBox row = new HBox(symbol, new VBox(title, under));

    CompactCell(ListModel model) {
        this.model = model;
        getStyleClass().add("compact-cell");
        title.getStyleClass().add("cell-title");
        under.getStyleClass().add("cell-under");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cell-row");
        VBox words = (VBox) row.getChildren().get(1);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Incident incident = line == null || empty ? null : line.incident();
        if (incident == null || line == null) {
            setGraphic(null);
            return;
        }
        IncidentWords words = model.says();
        symbol.show(model.codebook(), incident, model.look().getValue().palette());
        title.say(words.title(incident), model.marks(words.title(incident)));
        under.say(words.under(incident), model.marks(words.under(incident)));
        if (rounds == null && line.group() != null) {
            rounds = new Rounds();
            row.getChildren().add(rounds);
        }
        if (rounds != null) {
            rounds.show(model, line);
        }
        setGraphic(row);
    }
}
