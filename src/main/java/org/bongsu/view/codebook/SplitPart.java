package org.bongsu.view.codebook;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.words.Words;

/** A part that a type is divided into: its number, key, names, and the words that its incidents say. */
final class SplitPart extends HBox {
    private static final double DIGIT = 24;

    private final int number;
    private final Type whole;
    private final TextField key = new TextField();
    private final TextField en = new TextField();
    private final TextField ko = new TextField();
    private final TextField says = new TextField();

    SplitPart(int number, Type whole, Words words, Runnable changed) {
        super(8);
        this.number = number;
        this.whole = whole;
        getStyleClass().add("split-part");
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("key");
        digit.setMinWidth(DIGIT);
        setAlignment(Pos.CENTER_LEFT);
        key.setText((whole.key().equals(Codebook.OTHER) ? "policy.part" : whole.key() + ".part") + number);
        getChildren().add(digit);
        field(key, words.say("codebook.field.key"), changed);
        field(en, words.say("codebook.field.name.en"), changed);
        field(ko, words.say("codebook.field.name.ko"), changed);
        field(says, words.say("codebook.split.words"), changed);
    }

    private void field(TextField field, String name, Runnable changed) {
        field.setPromptText(name);
        field.setAccessibleText(name + " " + number);
        field.setMinWidth(0);
        field.setPrefWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe(text -> changed.run());
        getChildren().add(field);
    }

    int number() {
        return number;
    }

    String words() {
        return says.getText();
    }

    /** Whether anything was typed. */
    boolean begun() {
        return !en.getText().isBlank() || !ko.getText().isBlank();
    }

    /** Its name as far as it is typed, else its number. */
    String name(String language) {
        String name = type().names().in(language);
        return name.isBlank() ? Integer.toString(number) : name;
    }

    /** The type that it becomes: all that is not typed is as in the whole. */
    Type type() {
        return new Type(key.getText().strip(), new Type.Face(new Type.Names(en.getText().strip(), ko.getText().strip()), whole.face().symbol(), whole.face().colors()),
                whole.weight(), whole.codes(), Type.Guide.NONE, Type.Standing.OFFERED);
    }
}
