package org.bongsu.view.situation.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many rounds stand below a salvo, with the arrow that opens and closes them. */
final class Rounds extends HBox {
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label count = new Label();

    Rounds() {
        super();
        getStyleClass().add("rounds");
        getChildren().addAll(arrow, count);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(ListModel model, Line line) {
        Line.Group group = line.group();
        setVisible(group != null);
        setManaged(group != null);
        if (group != null) {
            arrow.setIconCode(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            count.setText(model.words().say("desk.group.rounds", group.count() - 1));
        }
    }

    /** Whether something is one, or lies in one. */
    static boolean holds(@Nullable Object target) {
        for (Node node = target instanceof Node clicked ? clicked : null; node != null; node = node.getParent()) {
            if (node instanceof Rounds) {
                return true;
            }
        }
        return false;
    }
}
