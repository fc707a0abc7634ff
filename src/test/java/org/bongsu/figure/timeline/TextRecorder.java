package org.bongsu.figure.timeline;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.figure.Typeface;
import org.jfree.svg.SVGGraphics2D;

/** A drawing of which the writing can be read again: what is written, where, and how opaque. */
final class TextRecorder {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Pattern TEXT = Pattern.compile("<text x='([^']+)' y='([^']+)' style='([^']+)'>([^<]*)</text>");
    private static final Pattern OPAQUE = Pattern.compile("fill-opacity: ?([0-9.]+)");
    private static final Pattern SIZE = Pattern.compile("font-size: ?([0-9.]+)px");

    private record Text(String said, Rectangle2D box, double opaque) { }

    private final SVGGraphics2D drawing = new SVGGraphics2D(3000, 400);

    Graphics2D pen() {
        return drawing;
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Matcher text = TEXT.matcher(drawing.getSVGElement()); text.find(); ) {
            double size = number(SIZE, text.group(3));
            double width = Typeface.REGULAR.at(size).getStringBounds(text.group(4), EXACT).getWidth();
            texts.add(new Text(text.group(4), new Rectangle2D.Double(Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2)) - size * 0.7, width, size * 0.7),
                    number(OPAQUE, text.group(3))));
        }
        return texts;
    }

    /** One where it is not said. */
    private static double number(Pattern pattern, String style) {
        Matcher number = pattern.matcher(style);
        return number.find() ? Double.parseDouble(number.group(1)) : 1;
    }

    /** Where texts stand that are at least so opaque, 0 to 1. */
    List<Rectangle2D> boxes(double opaque) {
        return texts().stream().filter(text -> text.opaque >= opaque).map(Text::box).toList();
    }

    List<String> words() {
        return texts().stream().map(Text::said).toList();
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
