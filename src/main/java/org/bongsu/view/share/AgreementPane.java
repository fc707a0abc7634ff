package org.bongsu.view.share;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.AgreementTable;
import org.bongsu.desk.Merge;
import org.bongsu.figure.DataTable;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;

/** How far the two agree, by field and family of types; what the numbers mean stands below. */
final class AgreementPane extends VBox {
    private static final int FIRST_NUMBER = 3;
    private static final double WORDS = 184;
    private static final double NUMBERS = 96;

    private final MergeModel model;
    private final Codebook codebook;
    private final Texts texts;
    private final TableView<List<String>> table = new TableView<>();
    private final Label found = new Label();

    AgreementPane(MergeModel model, Codebook codebook, Texts texts) {
        super(8);
        this.model = model;
        this.codebook = codebook;
        this.texts = texts;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label empty = texts.label("agreement.empty");
        table.setPlaceholder(empty);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label note = texts.label("agreement.note", "small", "quiet");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(found, table, note);
        model.standing().subscribe(now -> show());
        texts.words().subscribe(words -> show());
    }

    private void show() {
        Words words = texts.words().getValue();
        DataTable numbers = AgreementTable.of(model.standing().get().agreement(), codebook, words);
        table.getColumns().clear();
        for (int i = 0; i < numbers.header().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column = new TableColumn<>(numbers.header().get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at).isEmpty() ? "–" : row.getValue().get(at)));
            column.setSortable(false);
            column.setPrefWidth(i < FIRST_NUMBER - 1 ? WORDS : NUMBERS);
            if (i >= FIRST_NUMBER) {
                column.getStyleClass().add("number");
            }
            table.getColumns().add(column);
        }
        table.setItems(FXCollections.observableList(numbers.rows()));
        Merge.Overlap overlap = model.standing().get().overlap();
        found.setText(words.say("agreement.found", overlap.both(), overlap.mine(), overlap.theirs(), model.merge().coder(),
                Double.isNaN(overlap.share()) ? "–" : words.number(overlap.share(), 2)));
    }
}
