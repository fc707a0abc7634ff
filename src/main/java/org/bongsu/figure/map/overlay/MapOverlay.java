package org.bongsu.figure.map.overlay;

/** Something laid over the map; it paints itself alike on screen and on paper, under the marks of incidents. */
public interface MapOverlay {
    /** Draws itself. */
    void paint(OverlayPen pen);
}
