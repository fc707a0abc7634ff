package org.bongsu;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.bongsu.view.kit.Texts;

/** Takes whatever is dropped anywhere on the window, and says so while it hangs over it. */
final class DropTarget extends StackPane {
    DropTarget(Texts texts) {
        getStyleClass().add("drop-target");
        setMouseTransparent(true);
        setVisible(false);
        getChildren().add(texts.label("window.drop", "heading"));
    }

    /** Watches a node for things that are dropped on it. */
    void watch(Node node, Consumer<Clip> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && Clip.fits(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                setVisible(true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            var clip = Clip.of(event.getDragboard());
            event.setDropCompleted(clip.isPresent());
            event.consume();
            clip.ifPresent(dropped);
        });
    }
}
