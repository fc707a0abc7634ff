package org.bongsu.view.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether a node can be seen, and how finely. */
final class Sight {
    private Sight() { }

    /** Whether a node is in a window that shows, and neither it nor anything around it is made invisible. */
    static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .flatMap(showing -> showing ? visible(node) : hidden());
    }

    /** Pixels of the screen to a unit of the scene: 1, or 2 on a fine screen. */
    static ObservableValue<Number> scale(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty).orElse(1.0);
    }

    private static ObservableValue<Boolean> visible(Node node) {
        return node.visibleProperty().flatMap(visible -> visible
                ? node.parentProperty().flatMap(Sight::visible).orElse(true) : hidden());
    }

    /** One for each that asks: what all share would hold everything that was ever hidden. */
    private static ObservableValue<Boolean> hidden() {
        return new SimpleBooleanProperty(false);
    }
}
