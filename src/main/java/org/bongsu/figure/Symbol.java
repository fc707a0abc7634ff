package org.bongsu.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** The symbols of the families of types, told apart by shape alone. */
public enum Symbol {
    /** A missile. */
    LAUNCH(SymbolShape.missile()),
    /** The trefoil. */
    NUCLEAR(SymbolShape.trefoil()),
    /** Four rotors. */
    DRONE(SymbolShape.rotors()),
    /** A balloon with its load. */
    BALLOON(SymbolShape.balloon()),
    /** Two that stand against each other. */
    BORDER(SymbolShape.facing()),
    /** A ship. */
    MARITIME(SymbolShape.ship()),
    /** An aircraft. */
    AIR(SymbolShape.aircraft()),
    /** A blast. */
    ATTACK(SymbolShape.star(8, 0.5, 0.24)),
    /** A pennant. */
    EXERCISE(SymbolShape.pennant()),
    /** An arrow. */
    TRANSFER(SymbolShape.arrow()),
    /** Per cent. */
    TARIFF(SymbolShape.percent()),
    /** No entry. */
    SANCTION(SymbolShape.barred()),
    /** A chip. */
    CYBER(SymbolShape.chip()),
    /** What is said. */
    STATEMENT(SymbolShape.speech()),
    /** Two that meet. */
    DIPLOMACY(SymbolShape.meeting()),
    /** A document. */
    POLICY(SymbolShape.document()),
    /** A star. */
    DISPLAY(SymbolShape.star(5, 0.5, 0.21)),
    /** All else. */
    OTHER(SymbolShape.diamond());

    private final Path2D path;

    Symbol(Shape shape) {
        path = new Path2D.Double(shape);
    }

    /** The symbol of a family of the codebook; {@link #OTHER} for one without its own. */
    public static Symbol of(String family) {
        for (Symbol symbol : values()) {
            if (symbol.family().equals(family)) {
                return symbol;
            }
        }
        return OTHER;
    }

    /** The family that it stands for. */
    public String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its outline in a box of one unit around 0,0, y downward; holes run against the outline (non-zero winding). */
    public Path2D path() {
        return (Path2D) path.clone();
    }

    /** Its outline about a point, so many units large. */
    public Shape at(double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        return place.createTransformedShape(path);
    }

    /** The same outline as the path data of SVG, in a box of 24 units from 0,0. */
    public String svgPath() {
        StringBuilder text = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            text.append("MLQCZ".charAt(kind));
            for (int k = 0; k < 2 * (kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind)); k++) {
                text.append(k == 0 ? "" : " ").append(Math.round((c[k] * 24 + 12) * 100) / 100.0);
            }
        }
        return text.toString();
    }
}
