package org.bongsu.view.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.Palette;
import org.bongsu.model.Incident;

/** The symbol of an incident as on map and timeline, in a node that shows one incident after another: what a cell of a list keeps. */
public final class SymbolMark extends Region {
    private final double size;
    private final SVGPath symbol;

    /**
     * A mark that shows nothing yet.
     *
     * @param width of the mark, in the middle of which the symbol stands, in logical pixels
     * @param size  width and height of the symbol
     */
    public SymbolMark(double width, double size) {
        this.size = size;
        symbol = Symbols.outline(size);
        symbol.setLayoutX((width - size) / 2);
        getChildren().add(symbol);
        setMouseTransparent(true);
        setMinSize(width, size);
        setPrefSize(width, size);
        setMaxSize(width, size);
    }

    /** Shows the symbol of an incident, coloured by severity, hollow for a draft. */
    public void show(Codebook codebook, Incident incident, Palette palette) {
        Symbols.paint(symbol, codebook.symbol(incident.type()), Symbols.beacon(palette, incident.severity()), incident.draft(), size);
    }
}
