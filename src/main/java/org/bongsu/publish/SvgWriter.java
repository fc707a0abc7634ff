package org.bongsu.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Typeface;
import org.jfree.svg.SVGGraphics2D;
import org.jspecify.annotations.Nullable;

/** Writes a figure as SVG: text as text, with the part of Pretendard that it uses inside the file. */
final class SvgWriter {
    private static final String PREFIX = "d";
    /** A thousandth of a point is finer than any printer. */
    private static final DoubleFunction<String> EXACT = SvgWriter::number;

    /** Its size in points, as on paper; the drawing's own units are points too. */
    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$spt" height="%2$spt" viewBox="0 0 %1$s %2$s">""";

    /** Letters stand where they were measured to stand, whatever the pixels of the screen. */
    private static final String EVEN = "text{text-rendering:geometricPrecision}";

    private SvgWriter() { }

    static byte[] write(Figure figure, Size size, @Nullable Manifest manifest) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(size.width(), size.height());
        g.setDefsKeyPrefix(PREFIX);
        g.setGeomDoubleConverter(EXACT);
        g.setTransformDoubleConverter(EXACT);
        g.setFontFunction(family -> '"' + family + "\", Pretendard, sans-serif");
        figure.paint(new ExactText(g), size.width(), size.height());
        String element = g.getSVGElement();
        String drawing = element.substring(element.indexOf('>') + 1);
        StringBuilder svg = new StringBuilder(ROOT.formatted(number(size.width()), number(size.height())));
        if (manifest != null) {
            svg.append("<metadata>").append(ManifestXml.element(manifest)).append("</metadata>");
        }
        svg.append("<style>").append(EVEN).append(faces(SvgText.characters(element))).append("</style>");
        return svg.append(drawing).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String faces(Map<Typeface, Set<Integer>> characters) throws IOException {
        StringBuilder faces = new StringBuilder();
        for (var each : characters.entrySet()) {
            byte[] font = FontSubset.of(each.getKey(), each.getValue());
            faces.append("@font-face{font-family:'").append(each.getKey().family()).append("';src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(font)).append(") format('truetype')}");
        }
        return faces.toString();
    }

    private static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
