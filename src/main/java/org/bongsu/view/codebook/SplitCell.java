package org.bongsu.view.codebook;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bongsu.model.Incident;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** An incident of a type that is divided, and the part that it goes to. */
final class SplitCell extends ListCell<Incident> {
    private final CodebookWords says;
    private final ToIntFunction<Incident> part;
    private final IntFunction<String> name;

    SplitCell(Words words, ToIntFunction<Incident> part, IntFunction<String> name) {
        this.says = new CodebookWords(words);
        this.part = part;
        this.name = name;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Incident incident, boolean empty) {
        super.updateItem(incident, empty);
        if (incident == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        int number = part.applyAsInt(incident);
        Label title = new Label(says.incident(incident));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label to = new Label(name.apply(number));
        to.getStyleClass().addAll("small", number == 0 ? "quiet" : "accented");
        to.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, title, to);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + to.getText());
    }
}
