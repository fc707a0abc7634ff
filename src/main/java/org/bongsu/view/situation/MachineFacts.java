package org.bongsu.view.situation;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.bongsu.situation.Situation.MachineRow;
import org.bongsu.words.Words;

/** Where a machine-coded row comes from, its dataset, who published what it was read from and at which address, and why it cannot be edited. */
final class MachineFacts extends VBox {
    private final Words words;
    private final DeskModel model;

    MachineFacts(DeskModel model, MachineRow row) {
        this.model = model;
        words = model.words();
        getStyleClass().addAll("facts", "machine-facts");
        getChildren().add(Rows.text(words.say("desk.machine.source"), "inspector-section"));
        line("desk.machine.dataset", row.table().dataset().name());
        line("desk.machine.number", Long.toUnsignedString(row.table().number(row.number())));
        line("desk.machine.publisher", row.table().publisher(row.number()));
        // The address stands in the file of the dataset, deflated: it is read beside the screen's thread.
        model.datasets().address(row, this::address);
        getChildren().add(Rows.text(words.say("desk.machine.no-edit"), "quiet"));
    }

    private void line(String key, String value) {
        if (!value.isBlank()) {
            getChildren().add(Rows.row(Rows.name(words.say(key)), Rows.text(value, "row-value")));
        }
    }

    private void address(String address) {
        if (address.isBlank()) {
            return;
        }
        Hyperlink copy = new Hyperlink(words.say("desk.machine.copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.say("charts.copied"));
        });
        getChildren().add(getChildren().size() - 1, Rows.row(Rows.name(words.say("desk.machine.address")),
                new VBox(Rows.marked(model, address, "row-value", "machine-address"), copy)));
    }
}
