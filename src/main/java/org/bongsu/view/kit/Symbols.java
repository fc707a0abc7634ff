package org.bongsu.view.kit;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.model.Theme;

/** The symbols and colours of types, as nodes: the same as on figures. */
public final class Symbols {
    private static final String DISC = "M0.5,0 A0.5,0.5 0 1,1 -0.5,0 A0.5,0.5 0 1,1 0.5,0 Z";

    private Symbols() { }

    /**
     * The symbol of a type in its family's colour.
     *
     * @param size its width and height, in logical pixels
     */
    public static Region of(Codebook codebook, String type, Theme theme, double size) {
        String family = Type.familyOf(type);
        SVGPath symbol = new SVGPath();
        symbol.setContent(path(family));
        symbol.setFill(color(codebook, family, theme));
        symbol.getTransforms().setAll(Transform.translate(size / 2, size / 2), Transform.scale(size, size));
        symbol.setManaged(false);
        Pane box = new Pane(symbol);
        box.setMouseTransparent(true);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }

    /** A family's colour in a theme. */
    public static Color color(Codebook codebook, String family, Theme theme) {
        Family known = codebook.families().get(family);
        int rgb = known == null ? 0x808080 : known.color(theme);
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static String path(String family) {
        return DISC;
    }
}
