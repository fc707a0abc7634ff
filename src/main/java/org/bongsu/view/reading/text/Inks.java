package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.text.TextFlow;

/** The paragraphs that are laid out at the moment, each with its ink; all others take theirs when they come into view. */
final class Inks {
    private final Set<Ink> live = Collections.newSetFromMap(new WeakHashMap<>());
    private List<Layer.Placed> marks = List.of();

    /** Dresses a paragraph that comes into view. */
    void dress(TextFlow flow, Paragraph paragraph) {
        flow.getStyleClass().add(paragraph.block().style());
        if (paragraph.depth() > 0) {
            flow.getStyleClass().add("depth-" + paragraph.depth());
        }
        Columns columns = paragraph.columns();
        if (columns != null) {
            flow.setTabStopPolicy(columns.stops());
        }
        Ink ink = new Ink(flow, paragraph.start(), paragraph.text());
        ink.marks(marks);
        live.add(ink);
    }

    /** Draws other marks. */
    void marks(List<Mark> all) {
        List<Layer.Placed> placed = new ArrayList<>();
        all.stream().filter(mark -> mark.kind().ground() && !mark.kind().bar()).forEach(mark -> placed.add(new Layer.Placed(mark, 0)));
        placed.addAll(0, Layer.of(all, Mark.Kind::bar));
        placed.addAll(Layer.of(all, Mark.Kind::line));
        marks = placed;
        live.removeIf(ink -> ink.getScene() == null);
        live.forEach(ink -> ink.marks(placed));
    }
}
