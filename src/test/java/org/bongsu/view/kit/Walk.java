package org.bongsu.view.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Walks what is seen of a part of a window as a keyboard, a screen reader and a sharp eye would; on the JavaFX thread. */
public final class Walk {
    /** Half a pixel is no cut. */
    private static final double SLACK = 1;

    private Walk() { }

    /** What the keyboard reaches, in the order of the tree. */
    public static List<Node> focusable(Parent root) {
        return Find.all(root, Node.class).stream().filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList();
    }

    /** What the keyboard reaches and a screen reader has no name for, described; a field's own content is no name. */
    public static List<String> unnamed(Parent root) {
        return focusable(root).stream().filter(node -> name(root, node).isBlank()).map(Walk::describe).toList();
    }

    /** What a screen reader calls a node: its accessible text, its own words, or those of the label that is for it; else empty. */
    public static String name(Parent root, Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return accessible;
        }
        if (node instanceof Labeled labeled && !(node instanceof Label) && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        Parent top = node.getScene() == null ? root : node.getScene().getRoot();
        return Find.all(top, Label.class).stream().filter(label -> label.getLabelFor() == node).map(Label::getText).findFirst().orElse("");
    }

    /** The words that are drawn shortened or beyond the edge of the root, each with what was to be read. What scrolls is not cut, and what a style calls {@code elided} may be. */
    public static List<String> cutOff(Parent root) {
        List<String> cut = new ArrayList<>();
        Bounds window = root.localToScene(root.getLayoutBounds());
        for (Labeled labeled : Find.all(root, Labeled.class)) {
            String text = labeled.getText();
            if (text == null || text.isBlank() || labeled.getWidth() <= 0 || within(labeled, root, "elided")) {
                continue;
            }
            Bounds at = labeled.localToScene(labeled.getLayoutBounds());
            boolean beyond = at.getMaxX() > window.getMaxX() + SLACK || at.getMinX() < window.getMinX() - SLACK
                    || at.getMaxY() > window.getMaxY() + SLACK || at.getMinY() < window.getMinY() - SLACK;
            if (labeled.isTextTruncated()) {
                cut.add("“" + text + "” is drawn shortened in " + describe(labeled));
            } else if (beyond && !scrolls(labeled, root)) {
                cut.add("“" + text + "” stands outside the window in " + describe(labeled));
            }
        }
        return cut;
    }

    /** A node by its class, styles and parents, to find it by. */
    public static String describe(Node node) {
        String styles = String.join(".", node.getStyleClass());
        String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : node instanceof TextInputControl input ? " “" + input.getText() + "”" : "";
        return node.getClass().getSimpleName() + (styles.isEmpty() ? "" : "." + styles) + words + " in "
                + String.join(" < ", ancestors(node).limit(4).map(p -> p.getClass().getSimpleName() + (p.getStyleClass().isEmpty() ? "" : "." + p.getStyleClass().getFirst())).toList());
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.<Node>iterate(node.getParent(), at -> at != null, Node::getParent);
    }

    private static boolean within(Node node, Parent root, String style) {
        return Stream.concat(Stream.of(node), ancestors(node).takeWhile(at -> at != root)).anyMatch(at -> at.getStyleClass().contains(style));
    }

    private static boolean scrolls(Node node, Parent root) {
        return ancestors(node).takeWhile(at -> at != root)
                .anyMatch(at -> at instanceof ScrollPane || at.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains("virtual"));
    }
}
