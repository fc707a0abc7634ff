package org.bongsu.view.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Difference;
import org.bongsu.words.Words;

/** What changed, field by field: what it was, struck through, and what it is; the part that differs stands out. */
final class DifferenceList extends VBox {
    private static final int LONG = 160;
    private static final double MIN = 24;

    DifferenceList(List<Difference> differences, Words words) {
        getStyleClass().add("differences");
        if (differences.isEmpty()) {
            getChildren().add(text(words.say("history.differences.none"), "quiet"));
        }
        String record = "";
        for (Difference difference : differences) {
            if (!difference.record().equals(record)) {
                record = difference.record();
                getChildren().add(text(record, "difference-record"));
            }
            getChildren().add(row(difference));
        }
    }

    private static Node row(Difference difference) {
        Label name = text(difference.field(), "row-name");
        VBox values = new VBox();
        values.getStyleClass().add("difference-values");
        String before = difference.before();
        String after = difference.after();
        int from = common(before, after);
        if (!before.isEmpty()) {
            values.getChildren().add(text(cut(before, from), "difference-before"));
        }
        if (!after.isEmpty()) {
            values.getChildren().add(text(cut(after, from), "difference-after"));
        }
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox row = new HBox(name, values);
        row.getStyleClass().add("difference");
        return row;
    }

    /** Long texts are shown from a little before the place where they part. */
    private static String cut(String value, int from) {
        int start = from > LONG / 2 ? from - LONG / 4 : 0;
        int end = Math.min(value.length(), start + LONG);
        return (start > 0 ? "…" : "") + value.substring(Math.min(start, end), end) + (end < value.length() ? "…" : "");
    }

    private static int common(String one, String two) {
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        // One digit in its padding is wider than the bare minimum.
        label.setMinWidth(MIN);
        label.getStyleClass().add(style);
        return label;
    }
}
