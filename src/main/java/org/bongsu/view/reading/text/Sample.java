package org.bongsu.view.reading.text;

import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** A piece of a mark as it is drawn in the text, for legends. */
final class Sample extends Pane {
    private static final double WIDTH = 28;
    private static final double HEIGHT = 14;

    Sample(Mark.Kind kind) {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        if (kind.ground()) {
            add(new Rectangle(2, 1, WIDTH - 4, HEIGHT - 2), kind, "ground");
        }
        if (kind.line()) {
            add(new Path(new MoveTo(2, HEIGHT - 3.5), new LineTo(WIDTH - 2, HEIGHT - 3.5)), kind, "underline");
        }
        if (kind.bar()) {
            double x = kind == Mark.Kind.LEAD ? 0 : WIDTH / 2;
            add(new Path(new MoveTo(x, 0), new LineTo(x, HEIGHT)), kind, "bar");
        }
    }

    private void add(Shape shape, Mark.Kind kind, String sort) {
        shape.getStyleClass().addAll("mark", sort, kind.style());
        getChildren().add(shape);
    }
}
