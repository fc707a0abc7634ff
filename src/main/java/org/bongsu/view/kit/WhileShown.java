package org.bongsu.view.kit;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Values that are followed only while what shows them is in a scene: a pane that was made anew is let go of, and one in the background costs nothing. */
public final class WhileShown {
    private WhileShown() { }

    /** The value as long as the node is in a scene, and what it was last while it is not; it is caught up with when the node comes back. */
    public static <T> ObservableValue<T> of(Node node, ObservableValue<T> value) {
        return value.when(node.sceneProperty().map(Objects::nonNull).orElse(false));
    }
}
