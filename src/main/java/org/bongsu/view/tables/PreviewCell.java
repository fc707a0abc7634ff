package org.bongsu.view.tables;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.FieldWords;
import org.bongsu.desk.TableDraft;
import org.bongsu.desk.TallyWords;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A row of the table as it would be: title, and below it day, type, place; or why it would be left out. */
final class PreviewCell extends ListCell<TableDraft.Row> {
    private final Texts texts;
    private final Codebook codebook;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox box = new VBox(title, facts);

    PreviewCell(Texts texts, Codebook codebook) {
        this.texts = texts;
        this.codebook = codebook;
        facts.getStyleClass().add("small");
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TableDraft.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        FieldWords fields = new FieldWords(texts.words().getValue(), codebook);
        TallyWords tally = new TallyWords(texts.words().getValue());
        String faults = row.faults().stream().map(tally::fault).collect(Collectors.joining(" "));
        facts.getStyleClass().removeAll("danger", "quiet");
        facts.getStyleClass().add(faults.isEmpty() ? "quiet" : "danger");
        if (row.incident().isPresent()) {
            Incident incident = row.incident().get();
            title.setText(row.number() + "  " + incident.title());
            String what = (incident.when() == null ? "" : fields.when(incident.when())) + " · " + fields.type(incident.type()) + (incident.where() == null ? "" : " · " + fields.where(incident.where()))
                    + incident.detail().quantities().stream().map(q -> " · " + fields.field(q.name()) + " " + fields.quantity(q)).collect(Collectors.joining());
            facts.setText(faults.isEmpty() ? what : faults);
        } else {
            title.setText(row.number() + "  " + texts.say("mapping.left-out"));
            facts.setText(faults);
        }
        setGraphic(box);
    }
}
