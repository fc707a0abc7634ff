package org.bongsu.view.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.bongsu.model.Span;
import org.jspecify.annotations.Nullable;

/** A label in which the words that were looked for lie on a ground of their own, also when it wraps or is cut short. */
public final class MarkedLabel extends Label {
    private List<Span> marks = List.of();

    public MarkedLabel() {
        getStyleClass().add("marked");
    }

    /** Says a text, with parts of it marked. */
    public void say(String text, List<Span> marked) {
        boolean plain = marks.isEmpty() && marked.isEmpty();
        marks = List.copyOf(marked);
        setText(text);
        if (!plain) {
            if (getSkin() instanceof Marking skin) {
                skin.updateChildren();
            }
            requestLayout();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Marking(this);
    }

    /** Lays the grounds where the words came to stand; there is none where nothing is marked. */
    private final class Marking extends LabelSkin {
        private @Nullable Path ground;

        Marking(MarkedLabel label) {
            super(label);
            updateChildren();
        }

        @Override
        protected void updateChildren() {
            super.updateChildren();
            if (!marks.isEmpty()) {
                getChildren().addFirst(ground());
            }
        }

        private Path ground() {
            Path path = ground;
            if (path == null) {
                path = new Path();
                path.getStyleClass().add("marked-ground");
                path.setManaged(false);
                ground = path;
            }
            return path;
        }

        @Override
        protected void layoutChildren(double x, double y, double w, double h) {
            super.layoutChildren(x, y, w, h);
            if (marks.isEmpty()) {
                return;
            }
            Path path = ground();
            path.getElements().clear();
            for (Node child : getChildren()) {
                if (child instanceof Text text) {
                    lay(text, path);
                }
            }
        }

        private void lay(Text text, Path ground) {
            int shown = text.getText().length();
            if (!text.getText().equals(getText())) {
                // Cut short: the last sign stands for what is left out.
                shown = Math.max(0, shown - getEllipsisString().length());
            }
            for (Span mark : marks) {
                if (mark.start() < shown) {
                    ground.getElements().addAll(text.rangeShape(mark.start(), Math.min(mark.end(), shown)));
                }
            }
            ground.relocate(text.getLayoutX() + ground.getLayoutBounds().getMinX(), text.getLayoutY() + ground.getLayoutBounds().getMinY());
        }
    }
}
