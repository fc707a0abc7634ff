package org.bongsu.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Keeps what tests draw as pictures that people can look at. */
public final class ChartPicture {
    private static final Path FOLDER = Path.of(System.getProperty("bongsu.pictures", "target/pictures"));

    private ChartPicture() { }

    /** The figure at twice its size. */
    public static BufferedImage of(Figure figure, int width, int height) {
        BufferedImage image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        figure.paint(g, width, height);
        g.dispose();
        return image;
    }

    /** Writes it as NAME.png into the folder of pictures. */
    public static BufferedImage keep(String name, Figure figure, int width, int height) throws IOException {
        BufferedImage image = of(figure, width, height);
        Files.createDirectories(FOLDER);
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
        return image;
    }
}
