package org.bongsu.view.reading.text;

import java.time.Duration;
import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Says what was understood of the words under the pointer. */
public final class Hover extends Pane {
    private static final Duration DELAY = Duration.ofMillis(250);
    private static final double WIDEST = 360;
    private static final double BELOW = 20;

    private final TextPage page;
    private final VBox card = new VBox();

    /** Over a text, which it covers whole without being in the way. */
    public Hover(TextPage page) {
        this.page = page;
        getStyleClass().add("hovers");
        setMouseTransparent(true);
        setPickOnBounds(false);
        card.getStyleClass().add("hover");
        card.setVisible(false);
        getChildren().add(card);
        page.setMouseOverTextDelay(DELAY);
        page.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> show(event.getCharacterIndex(), event.getScreenPosition()));
        page.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> hide());
        page.addEventFilter(ScrollEvent.ANY, event -> hide());
        // A scene outlives the screens of a store: what it was given is taken back, or it would hold them for ever.
        EventHandler<KeyEvent> hide = event -> hide();
        sceneProperty().subscribe((before, after) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, hide);
            }
            if (after != null) {
                after.addEventFilter(KeyEvent.KEY_PRESSED, hide);
            }
        });
    }

    /** Shows what is said of a place of the text beside a point of the screen. */
    public void show(int offset, Point2D screen) {
        List<Mark> said = page.marksAt(offset).stream().filter(mark -> !mark.says().isEmpty()).distinct().toList();
        card.setVisible(!said.isEmpty());
        card.getChildren().setAll(said.stream().map(Hover::line).toList());
        Point2D at = screenToLocal(screen);
        if (at != null && !said.isEmpty()) {
            card.applyCss();
            card.autosize();
            double x = Math.clamp(at.getX() - 16, 8, Math.max(8, getWidth() - card.getWidth() - 8));
            double y = at.getY() + BELOW + card.getHeight() > getHeight() ? at.getY() - BELOW / 2 - card.getHeight() : at.getY() + BELOW;
            card.relocate(Math.round(x), Math.round(y));
        }
    }

    private void hide() {
        card.setVisible(false);
    }

    private static Node line(Mark mark) {
        Label says = new Label(mark.says());
        says.setWrapText(true);
        says.setMaxWidth(WIDEST);
        HBox line = new HBox(new Sample(mark.kind()), says);
        line.getStyleClass().add("hover-line");
        return line;
    }
}
