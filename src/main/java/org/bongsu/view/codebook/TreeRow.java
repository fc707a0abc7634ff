package org.bongsu.view.codebook;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.view.kit.Symbols;

/** What a row of the tree says: symbol in colour, name, favourite digit, and how many incidents. */
final class TreeRow extends HBox {
    private static final double SYMBOL = 14;

    private final boolean retired;
    private final String spoken;

    TreeRow(CodebookModel model, Branch branch, CodebookWords says) {
        getStyleClass().add("tree-row");
        Codebook codebook = model.codebook();
        retired = !branch.family() && codebook.find(branch.key()).map(Type::retired).orElse(false);
        String name = says.name(codebook, branch);
        Label title = new Label(name);
        title.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(Symbols.of(codebook, branch.key(), model.look().theme(), SYMBOL), title, between);
        int digit = branch.family() || !codebook.families().containsKey(branch.key()) ? codebook.favourites().indexOf(branch.key()) + 1 : 0;
        if (digit > 0) {
            Label key = new Label(Integer.toString(digit));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            getChildren().add(key);
        }
        int count = model.count(branch);
        Label number = new Label(count == 0 ? "" : Integer.toString(count));
        number.getStyleClass().addAll("small", "quiet", "tree-count");
        getChildren().add(number);
        var words = model.look().words();
        spoken = words.say(retired ? "codebook.row.retired" : "codebook.row", name, count);
    }

    boolean retired() {
        return retired;
    }

    /** What a screen reader says. */
    String spoken() {
        return spoken;
    }
}
