package org.bongsu.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.bongsu.codebook.CodebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types are told apart by shape alone. */
class SymbolTest {
    @Test
    void everyFamilyOfTheCodebookHasItsOwn() {
        for (String family : CodebookReader.readDefault().families().keySet()) {
            assertEquals(family, Symbol.of(family).family());
        }
        assertSame(Symbol.OTHER, Symbol.of("no such family"));
    }

    @ParameterizedTest
    @EnumSource
    void fillsItsBoxAndNoMore(Symbol symbol) {
        Rectangle2D box = symbol.path().getBounds2D();
        assertTrue(new Rectangle2D.Double(-0.501, -0.501, 1.002, 1.002).contains(box), box::toString);
        assertTrue(Math.max(box.getWidth(), box.getHeight()) > 0.75, box::toString);
        assertTrue(symbol.svgPath().matches("(?:[MLQC][-0-9. ]+|Z)+"), symbol.svgPath());
    }

    @ParameterizedTest
    @EnumSource
    void differsFromAllOthersAtTenPixels(Symbol symbol) {
        for (Symbol other : Symbol.values()) {
            if (other != symbol) {
                assertTrue(difference(picture(symbol), picture(other)) > 0.12, symbol + " and " + other);
            }
        }
    }

    private static BufferedImage picture(Symbol symbol) {
        BufferedImage image = new BufferedImage(12, 12, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fill(symbol.at(6, 6, 10));
        g.dispose();
        return image;
    }

    /** The share of the box in which two pictures differ. */
    private static double difference(BufferedImage a, BufferedImage b) {
        double sum = 0;
        for (int i = 0; i < 144; i++) {
            sum += Math.abs(a.getRaster().getSample(i % 12, i / 12, 0) - b.getRaster().getSample(i % 12, i / 12, 0)) / 255.0;
        }
        return sum / 100;
    }
}
