package org.bongsu.view.share;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.bongsu.figure.Figure;

/**
 * A plate as large as it fits, in the middle of where it is shown.
 *
 * @param width  of the plate, in points
 * @param height of the plate, in points
 */
record Preview(Figure plate, double width, double height) implements Figure {
    @Override
    public void paint(Graphics2D g, double roomAcross, double roomDown) {
        double fit = Math.min(roomAcross / width, roomDown / height);
        Graphics2D part = (Graphics2D) g.create();
        part.translate((roomAcross - width * fit) / 2, (roomDown - height * fit) / 2);
        part.scale(fit, fit);
        part.clip(new Rectangle2D.Double(0, 0, width, height));
        plate.paint(part, width, height);
        part.dispose();
    }
}
