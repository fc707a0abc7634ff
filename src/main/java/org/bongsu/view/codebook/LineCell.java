package org.bongsu.view.codebook;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of a list that says one line. */
final class LineCell<T> extends ListCell<T> {
    private final Function<T, String> says;

    LineCell(Function<T, String> says) {
        this.says = says;
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? null : says.apply(item));
    }
}
