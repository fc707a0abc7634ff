package org.bongsu.view.kit;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.bongsu.figure.LiveFigure;
import org.bongsu.figure.Screen;
import org.bongsu.figure.ScreenMemory;
import org.jspecify.annotations.Nullable;

/** Pixels that Java2D draws into and JavaFX shows, without a copy between them. */
final class Picture {
    private @Nullable BufferedImage canvas;
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private @Nullable Image image;

    /**
     * Draws a figure over what was there; on any one thread, while the picture is not on screen.
     *
     * @return whether all of the figure is drawn
     */
    boolean paint(Drawing drawing, ScreenMemory memory) {
        BufferedImage target = canvas(drawing.pixelsWide(), drawing.pixelsHigh());
        if (drawing.figure() instanceof LiveFigure live) {
            return live.paint(new Screen(target, drawing.scale(), memory), drawing.width(), drawing.height());
        }
        Graphics2D g = target.createGraphics();
        try {
            g.setComposite(AlphaComposite.Src);
            g.setColor(new Color(0, true));
            g.fillRect(0, 0, target.getWidth(), target.getHeight());
            g.setComposite(AlphaComposite.SrcOver);
            g.scale(drawing.scale(), drawing.scale());
            drawing.figure().paint(g, drawing.width(), drawing.height());
        } finally {
            g.dispose();
        }
        return true;
    }

    /** The picture as it was painted last; on the JavaFX thread only. */
    Image image() {
        PixelBuffer<IntBuffer> buffer = Objects.requireNonNull(pixels, "not painted yet");
        Image current = image;
        if (current == null) {
            current = new WritableImage(buffer);
            image = current;
        }
        buffer.updateBuffer(all -> null);
        return current;
    }

    private BufferedImage canvas(int width, int height) {
        BufferedImage current = canvas;
        if (current == null || current.getWidth() != width || current.getHeight() != height) {
            current = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            int[] raster = ((DataBufferInt) current.getRaster().getDataBuffer()).getData();
            canvas = current;
            pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(raster), PixelFormat.getIntArgbPreInstance());
            image = null;
        }
        return current;
    }
}
