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
import org.jfree.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/** Writes a figure as SVG: text as text, with the part of Pretendard that it uses inside the file. */
final class SvgWriter {
    private static final String PREFIX = "d";
    /** A thousandth of a point is finer than any printer. */
    private static final DoubleFunction<String> EXACT = SvgWriter::number;

    private SvgWriter() { }

    static byte[] write(Figure figure, Size size, @Nullable Manifest manifest) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(size.width(), size.height());
        g.setDefsKeyPrefix(PREFIX);
        g.setGeomDoubleConverter(EXACT);
        g.setTransformDoubleConverter(EXACT);
        g.setFontFunction(family -> "'" + family + "', Pretendard, sans-serif");
        figure.paint(g, size.width(), size.height());
        String element = g.getSVGElement(null, true, new ViewBox(0, 0, (int) Math.ceil(size.width()), (int) Math.ceil(size.height())), null, null);
        int open = element.indexOf('>') + 1;
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(element, 0, open);
        if (manifest != null) {
            svg.append("<metadata>").append(ManifestXml.element(manifest)).append("</metadata>");
        }
        svg.append("<style>").append(faces(SvgText.characters(element))).append("</style>");
        return svg.append(element, open, element.length()).append('\n').toString().getBytes(StandardCharsets.UTF_8);
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
