package org.bongsu.figure.map.overlay;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.bongsu.figure.map.plane.MapFrame;

/** Something laid over the map; it paints itself alike on screen and on paper, under the marks of incidents. */
public interface MapOverlay {
    /** Draws itself. */
    void paint(OverlayPen pen);

    /**
     * The room that names of places leave to it, in units of the surface; none for what may lie over them.
     *
     * @param size how large a unit of the screen is on the surface
     */
    default Optional<Rectangle2D> room(MapFrame frame, double size) {
        return Optional.empty();
    }
}
