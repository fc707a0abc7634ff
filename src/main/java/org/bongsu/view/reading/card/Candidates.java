package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bongsu.view.reading.typed.Option;
import org.jspecify.annotations.Nullable;

/** How typed words may be understood, in a list under the field that they are typed into; one is always lit. */
public final class Candidates extends StackPane {
    private static final double ROW = 28;
    private static final int MOST = 9;
    private static final double WIDTH = 328;
    private static final double WIDE = 448;
    private static final int LONG = 44;

    private final ListView<Option> list = new ListView<>();
    private final Label problem = new Label();
    private double width = WIDTH;
    private Consumer<Option> pick = option -> { };

    public Candidates() {
        getStyleClass().add("candidates");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        getChildren().addAll(list, problem);
        setManaged(false);
        setVisible(false);
    }

    /** Shows ways of understanding, the first (or the given one) lit; the words of the problem when there are none. */
    void show(Node field, List<Option> options, int lit, String notUnderstood) {
        list.getItems().setAll(options);
        if (lit < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(lit);
        }
        width = options.stream().anyMatch(option -> option.label().length() + option.detail().length() > LONG) ? WIDE : WIDTH;
        list.scrollTo(Math.max(0, lit - 2));
        list.setVisible(!options.isEmpty());
        problem.setVisible(options.isEmpty());
        problem.setText(notUnderstood);
        double height = 10 + ROW * Math.clamp(options.size(), 1, MOST);
        place(field, height);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
        list.getItems().clear();
    }

    void step(int by) {
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST + 2));
    }

    Optional<Option> lit() {
        return isVisible() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    /** What a click on one does. */
    void onPick(Consumer<Option> action) {
        pick = action;
    }

    private void place(Node field, double height) {
        Region parent = (Region) getParent();
        Bounds at = parent.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double x = Math.min(at.getMinX() - 8, parent.getWidth() - width - 8);
        double below = at.getMaxY() + 2;
        boolean fits = below + height < parent.getHeight();
        resizeRelocate(Math.round(x), Math.round(fits ? below : at.getMinY() - height - 2), width, height);
        layout();
    }

    private final class Cell extends ListCell<Option> {
        private final Label label = new Label();
        private final Label detail = new Label();
        private final HBox line;

        Cell() {
            detail.getStyleClass().addAll("small", "quiet");
            detail.setMinWidth(USE_PREF_SIZE);
            label.setMinWidth(0);
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            line = new HBox(8, label, between, detail);
            line.getStyleClass().add("candidate");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                Option option = getItem();
                if (option != null) {
                    pick.accept(option);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            if (option == null || empty) {
                setGraphic(null);
            } else {
                label.setText(option.label());
                detail.setText(option.detail());
                setGraphic(line);
            }
        }
    }
}
