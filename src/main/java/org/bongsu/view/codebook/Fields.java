package org.bongsu.view.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;

/** Fields with their names before them and what is wrong below them, by the names that problems give them. */
final class Fields extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double NAMES = 112;
    private static final double ROW = 18;

    private final CodebookWords says;
    private final Map<String, Node> controls = new LinkedHashMap<>();
    private final Map<String, Label> wrong = new LinkedHashMap<>();
    private final Runnable changed;

    /**
     * No fields yet.
     *
     * @param changed told of every change of a text
     */
    Fields(CodebookWords says, Runnable changed) {
        this.says = says;
        this.changed = changed;
        getStyleClass().add("fields");
    }

    /** Begins a group of fields under a hairline. */
    void section(String name) {
        Label label = new Label(name);
        label.getStyleClass().addAll("overline", "fields-section");
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
    }

    /** A field of one line. */
    TextField line(String field, String prompt, double width) {
        TextField text = new TextField();
        text.setPromptText(prompt);
        text.setMaxWidth(width);
        text.setPrefWidth(width == Double.MAX_VALUE ? Region.USE_COMPUTED_SIZE : width);
        row(says.field(field), cell(field, says.field(field), text));
        return text;
    }

    /** Two fields of several lines side by side, in English and Korean. */
    Pair pair(String field, int rows) {
        TextArea en = area(field + ".en", rows);
        TextArea ko = area(field + ".ko", rows);
        VBox left = cell(field + ".en", says.field(field) + " (English)", en);
        VBox right = cell(field + ".ko", says.field(field) + " (한국어)", ko);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("fields-pair");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        row(says.field(field), both);
        return new Pair(en, ko);
    }

    /** Something else than a text. */
    void add(String field, Node control) {
        row(says.field(field), cell(field, says.field(field), control));
    }

    private TextArea area(String field, int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        // Rows of Hangul are higher: both languages get the same room.
        area.setMinHeight(rows * ROW + 14);
        area.setPrefHeight(rows * ROW + 14);
        area.setPrefColumnCount(10);
        area.setWrapText(true);
        // A tab goes on to the next field: no text of a codebook holds one.
        area.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
            }
        });
        return area;
    }

    private VBox cell(String field, String name, Node control) {
        Label problem = new Label();
        problem.getStyleClass().addAll("small", "danger");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.setVisible(false);
        problem.setManaged(false);
        controls.put(field, control);
        wrong.put(field, problem);
        control.setAccessibleText(name);
        if (control instanceof TextInputControl text) {
            text.textProperty().subscribe(now -> changed.run());
        }
        VBox cell = new VBox(control, problem);
        cell.getStyleClass().add("fields-cell");
        cell.setMinWidth(0);
        return cell;
    }

    private void row(String name, Region value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("field-name", "quiet");
        label.setMinWidth(NAMES);
        label.setPrefWidth(NAMES);
        label.setMaxWidth(NAMES);
        label.setWrapText(true);
        HBox row = new HBox(label, value);
        row.getStyleClass().add("fields-row");
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().add(row);
    }

    /** Says below each field what is wrong in it; what belongs to no field is given back. */
    List<Problem> show(List<Problem> problems) {
        wrong.forEach((field, label) -> {
            Problem problem = problems.stream().filter(each -> each.field().equals(field)).findFirst().orElse(null);
            label.setText(problem == null ? "" : says.problem(problem));
            label.setVisible(problem != null);
            label.setManaged(problem != null);
            Node control = controls.get(field);
            if (control != null) {
                control.pseudoClassStateChanged(DANGER, problem != null);
                control.setAccessibleHelp(label.getText());
            }
        });
        return problems.stream().filter(problem -> !wrong.containsKey(problem.field())).toList();
    }

    /** A text in English and Korean. */
    record Pair(TextInputControl en, TextInputControl ko) {
        void set(Type.Names names) {
            en.setText(names.en());
            ko.setText(names.ko());
        }

        Type.Names get() {
            return new Type.Names(en.getText().strip(), ko.getText().strip());
        }
    }
}
