package org.bongsu.publish;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.bongsu.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Writes a figure as PNG, its resolution in {@code pHYs} and its manifest in {@code iTXt}. */
final class PngWriter {
    /** The keyword of the manifest's {@code iTXt} chunk. */
    static final String KEYWORD = "bongsu:manifest";
    /** The name of the metadata of PNG in the JDK. */
    static final String METADATA = "javax_imageio_png_1.0";

    private static final double INCH = 0.0254;

    private PngWriter() { }

    static byte[] write(Figure figure, Size size, @Nullable Manifest manifest) throws IOException {
        BufferedImage image = new BufferedImage(size.pixelsAcross(), size.pixelsDown(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(image.getWidth() / size.width(), image.getHeight() / size.height());
        figure.paint(g, size.width(), size.height());
        g.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(METADATA);
            root.appendChild(resolution(size));
            if (manifest != null) {
                root.appendChild(text(ManifestJson.write(manifest)));
            }
            metadata.setFromTree(METADATA, root);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode resolution(Size size) {
        String perMetre = Long.toString(Math.round(size.dpi() / INCH));
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static IIOMetadataNode text(String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", KEYWORD);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        IIOMetadataNode node = new IIOMetadataNode("iTXt");
        node.appendChild(entry);
        return node;
    }
}
