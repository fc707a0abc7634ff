package org.bongsu.view.share;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.model.Difference;
import org.jspecify.annotations.Nullable;

/** A difference in the list: what it is about, when, and how the two part. */
final class DifferenceCell extends ListCell<Difference> {
    private final Supplier<CodedWords> words;
    private final String coder;
    private final Label title = new Label();
    private final Label day = new Label();
    private final Label how = new Label();
    private final VBox lines;

    DifferenceCell(Supplier<CodedWords> words, String coder) {
        this.words = words;
        this.coder = coder;
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        day.getStyleClass().addAll("small", "quiet");
        day.setMinWidth(USE_PREF_SIZE);
        how.getStyleClass().addAll("small", "quiet");
        how.setMinWidth(0);
        HBox.setHgrow(how, Priority.ALWAYS);
        HBox below = new HBox(8, day, how);
        lines = new VBox(2, title, below);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("difference-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (difference == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            CodedWords say = words.get();
            title.setText(difference.either().title());
            day.setText(say.day(difference.either()));
            how.setText(say.how(difference, coder));
            setGraphic(lines);
            setAccessibleText(title.getText() + ", " + day.getText() + ", " + how.getText());
        }
    }
}
