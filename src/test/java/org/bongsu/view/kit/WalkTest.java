package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walk finds what it is to find: a field without a name, words that are shortened, words beyond the edge. */
class WalkTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void aFieldIsNamedByItsLabelAndNotByWhatStandsInIt() {
        TextField bare = new TextField("26 December");
        TextField labelled = new TextField();
        Label label = new Label("When");
        label.setLabelFor(labelled);
        TextField told = new TextField();
        told.setAccessibleText("Where");
        VBox root = new VBox(bare, label, labelled, told, new Button("Accept"), new Button());
        Stage stage = Headless.show(root, 300, 300, 1, Theme.LIGHT);
        List<String> unnamed = Headless.call(() -> Walk.unnamed(root));
        Headless.run(stage::close);
        assertEquals(2, unnamed.size(), unnamed::toString);
        assertTrue(unnamed.getFirst().contains("26 December") && unnamed.getLast().startsWith("Button"), unnamed::toString);
    }

    @Test
    void wordsThatAreShortenedOrOutsideTheWindowAreCutOffAndWhatScrollsIsNot() {
        Label shortened = new Label("The situation on the Korean peninsula");
        shortened.setMaxWidth(60);
        Label outside = new Label("far below");
        outside.setManaged(false);
        outside.resizeRelocate(0, 900, 80, 20);
        VBox tall = new VBox();
        for (int i = 0; i < 40; i++) {
            tall.getChildren().add(new Label("line " + i));
        }
        VBox root = new VBox(shortened, new Label("whole"), outside, new ScrollPane(tall));
        Stage stage = Headless.show(root, 300, 300, 1, Theme.LIGHT);
        Headless.settle(root);
        List<String> cut = Headless.call(() -> Walk.cutOff(root));
        Headless.run(stage::close);
        assertEquals(2, cut.size(), cut::toString);
        assertTrue(cut.getFirst().contains("shortened") && cut.getLast().contains("far below"), cut::toString);
    }
}
