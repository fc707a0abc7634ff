package org.bongsu.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

/** Looks for what a person would look for. */
public final class Find {
    private Find() { }

    /** All nodes of a kind, in the order of the tree. */
    public static <N extends Node> List<N> all(Parent root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    /** All texts that can be read. */
    public static List<String> texts(Parent root) {
        return all(root, Labeled.class).stream().map(Labeled::getText).filter(text -> text != null && !text.isEmpty()).toList();
    }

    /** The button with this text. */
    public static Button button(Parent root, String text) {
        return all(root, Button.class).stream().filter(b -> text.equals(b.getText())).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " among " + texts(root)));
    }

    private static <N extends Node> void collect(Node node, Class<N> kind, List<N> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }
}
