package org.bongsu.view.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A line over the foot of the window that says what was done, with a way to take it back, or what went wrong. */
public final class Notices extends StackPane {
    private static final Duration STAY = Duration.seconds(8);
    private static final double WIDEST = 640;

    private final Texts texts;
    private final PauseTransition leave = new PauseTransition(STAY);

    public Notices(Texts texts) {
        this.texts = texts;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        leave.setOnFinished(end -> clear());
    }

    /** Says what was done; goes by itself after eight seconds. */
    public void say(String words) {
        show(line(words, false));
        leave.playFromStart();
    }

    /** Says what was done, with a button that does something about it, such as undo. */
    public void say(String words, String actionKey, Runnable action) {
        HBox line = line(words, false);
        Button button = texts.button(actionKey, () -> {
            clear();
            action.run();
        }, "flat");
        line.getChildren().add(1, button);
        show(line);
        leave.playFromStart();
    }

    /** Says what went wrong and what to do; stays until it is closed. */
    public void wrong(String words) {
        leave.stop();
        show(line(words, true));
    }

    /** Takes the line away. */
    public void clear() {
        leave.stop();
        getChildren().clear();
    }

    private void show(HBox line) {
        getChildren().setAll(line);
        line.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private HBox line(String words, boolean wrong) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        HBox line = new HBox(label, texts.iconButton(Feather.X, "notice.close", this::clear));
        line.getStyleClass().add("notice");
        if (wrong) {
            line.getStyleClass().add("wrong");
        }
        line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(words);
        return line;
    }
}
