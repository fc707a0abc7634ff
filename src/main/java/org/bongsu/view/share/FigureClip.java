package org.bongsu.view.share;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * A figure for the clipboard: a picture for texts and slides, shapes for drawing programs.
 *
 * @param svg    the shapes
 * @param asText whether they can be pasted as text and HTML, too
 */
public record FigureClip(Image picture, String svg, boolean asText) {
    private static final String SVG = "image/svg+xml";

    /** Puts it on the clipboard; called on the JavaFX thread. */
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        content.put(svgFormat(), ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
        if (asText) {
            content.putString(svg);
            content.putHtml(svg.substring(svg.indexOf("<svg")));
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The format of SVG, which can be made once only. */
    static DataFormat svgFormat() {
        DataFormat known = DataFormat.lookupMimeType(SVG);
        return known == null ? new DataFormat(SVG) : known;
    }
}
