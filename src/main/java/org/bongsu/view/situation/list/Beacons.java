package org.bongsu.view.situation.list;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.bongsu.figure.Palette;
import org.bongsu.view.kit.Symbols;

/** As many beacons as are lit, of five: two outlines, whatever the severity. */
final class Beacons extends Region {
    private static final int GREATEST = 5;
    private static final double RADIUS = 3;
    private static final double GAP = 3;
    /** What the line around one that is out adds to each side. */
    private static final double LINE = 0.5;
    private static final String[] LIT = new String[GREATEST + 1];
    private static final String[] OUT = new String[GREATEST + 1];

    static {
        for (int severity = 0; severity <= GREATEST; severity++) {
            StringBuilder lit = new StringBuilder();
            StringBuilder out = new StringBuilder();
            double x = 0;
            for (int i = 0; i < GREATEST; i++) {
                double wide = i < severity ? RADIUS : RADIUS + LINE;
                (i < severity ? lit : out).append("M%s 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0".formatted(x + wide - RADIUS));
                x += 2 * wide + GAP;
            }
            LIT[severity] = lit.toString();
            OUT[severity] = out.toString();
        }
    }

    private final SVGPath lit = new SVGPath();
    private final SVGPath out = new SVGPath();

    Beacons() {
        out.getStyleClass().add("beacon-out");
        lit.setManaged(false);
        out.setManaged(false);
        lit.setLayoutY(RADIUS);
        out.setLayoutY(RADIUS);
        getChildren().addAll(lit, out);
        double wide = 2 * GREATEST * (RADIUS + LINE) + (GREATEST - 1) * GAP;
        setMinSize(wide, 2 * RADIUS);
        setPrefSize(wide, 2 * RADIUS);
        setMaxSize(wide, 2 * RADIUS);
    }

    /** Lights the beacons of a severity, 0 to 5. */
    void show(int severity, Palette palette) {
        int of = Math.clamp(severity, 0, GREATEST);
        lit.setContent(LIT[of]);
        lit.setFill(Symbols.beacon(palette, severity));
        out.setContent(OUT[of]);
    }
}
