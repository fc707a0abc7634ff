package org.bongsu.view.kit;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Symbol;
import org.bongsu.model.Incident;
import org.bongsu.model.Theme;

/** The symbols and colours of types, as nodes: the same as on figures. */
public final class Symbols {
    /** Symbols are outlined in a box of this many units. */
    private static final double BOX = 24;

    private Symbols() { }

    /**
     * The symbol of a type or family in its colour.
     *
     * @param size its width and height, in logical pixels
     */
    public static Region of(Codebook codebook, String type, Theme theme, double size) {
        return of(codebook.symbol(type), color(codebook, type, theme), false, size);
    }

    /**
     * The symbol of an incident as on map and timeline: coloured by severity, hollow for a draft.
     *
     * @param size its width and height, in logical pixels
     */
    public static Region of(Codebook codebook, Incident incident, Palette palette, double size) {
        return of(codebook.symbol(incident.type()), beacon(palette, incident.severity()), incident.draft(), size);
    }

    /** The colour of a severity, 1 to 5. */
    public static Color beacon(Palette palette, int severity) {
        java.awt.Color beacon = palette.beacon(severity);
        return Color.rgb(beacon.getRed(), beacon.getGreen(), beacon.getBlue());
    }

    private static Region of(String shape, Color color, boolean hollow, double size) {
        SVGPath symbol = outline(size);
        paint(symbol, shape, color, hollow, size);
        Pane box = new Pane(symbol);
        box.setMouseTransparent(true);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }

    /** An outline of no symbol yet, as large as a symbol of a size. */
    static SVGPath outline(double size) {
        SVGPath symbol = new SVGPath();
        symbol.getTransforms().setAll(Transform.scale(size / BOX, size / BOX));
        symbol.setManaged(false);
        return symbol;
    }

    /** Makes an outline that of a symbol. */
    static void paint(SVGPath symbol, String shape, Color color, boolean hollow, double size) {
        symbol.setContent(Symbol.of(shape).svgPath());
        symbol.setFill(hollow ? Color.TRANSPARENT : color);
        symbol.setStroke(hollow ? color : null);
        symbol.setStrokeWidth(hollow ? 1.2 * BOX / size : 1);
    }

    /** The colour of a type or family in a theme. */
    public static Color color(Codebook codebook, String key, Theme theme) {
        int rgb = codebook.color(key, theme);
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
