package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;

/** The tab stops of a table: each column as wide as its widest cell. */
final class Columns {
    private static final double BETWEEN = 1.5;
    /** Stops are counted from the edge of the paragraph, and words begin behind its padding. */
    private static final double PADDING = 24;

    private final List<String> rows = new ArrayList<>();
    private final TabStopPolicy stops = new TabStopPolicy();

    void add(String row) {
        rows.add(row);
    }

    TabStopPolicy stops() {
        return stops;
    }

    /** Sets the columns for a size of type in pixels. */
    void size(double size) {
        List<Double> widths = new ArrayList<>();
        Text measure = new Text();
        measure.setFont(Font.font("Pretendard", size));
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            for (int i = 0; i < cells.length - 1; i++) {
                measure.setText(cells[i]);
                double width = measure.getLayoutBounds().getWidth() + BETWEEN * size;
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        double at = PADDING;
        List<TabStop> all = new ArrayList<>();
        for (double width : widths) {
            at += width;
            all.add(new TabStop(at));
        }
        stops.tabStops().setAll(all);
    }
}
