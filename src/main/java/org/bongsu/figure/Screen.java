package org.bongsu.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of a surface of the screen, for figures that write into them, and what earlier drawings left. */
public final class Screen {
    private final BufferedImage image;
    private final int[] pixels;
    private final double scale;
    private final ScreenMemory memory;

    /**
     * A screen.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_ARGB_PRE}
     * @param scale pixels to a unit of the figure
     */
    public Screen(BufferedImage image, double scale, ScreenMemory memory) {
        if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException("not an image of premultiplied pixels");
        }
        this.image = image;
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.scale = scale;
        this.memory = memory;
    }

    /** Row after row, as premultiplied ARGB. */
    public int[] pixels() {
        return pixels;
    }

    /** Pixels in a row. */
    public int wide() {
        return image.getWidth();
    }

    /** How many rows. */
    public int high() {
        return image.getHeight();
    }

    /** Pixels to a unit of the figure. */
    public double scale() {
        return scale;
    }

    /** What earlier drawings left. */
    public ScreenMemory memory() {
        return memory;
    }

    /** A pen in units of the figure, its edges smooth; the caller disposes of it. */
    public Graphics2D pen() {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        return g;
    }
}
