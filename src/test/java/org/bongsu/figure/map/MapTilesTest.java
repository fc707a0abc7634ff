package org.bongsu.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.Look;
import org.bongsu.figure.Screen;
import org.bongsu.figure.ScreenMemory;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Box;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map on screen, whose ground comes from tiles. */
@Execution(ExecutionMode.CONCURRENT)
class MapTilesTest {
    private static final int W = 900;
    private static final int H = 600;

    private final Semaphore more = new Semaphore(0);
    private final ScreenMemory memory = new ScreenMemory(more::release);

    private static MapFigure figure(MapView view, Theme theme) {
        return new MapFigure(new Look(theme, Words.of("en"), NameUsage.KOREAN),
                new MapScene(view, List.of(), CodebookReader.readDefault(), Selection.NONE), false);
    }

    private BufferedImage screen(double scale) {
        return new BufferedImage((int) (W * scale), (int) (H * scale), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private boolean paint(BufferedImage image, MapFigure figure, double scale) {
        return figure.paint(new Screen(image, scale, memory), W, H);
    }

    private BufferedImage whole(MapFigure figure, double scale) throws InterruptedException {
        BufferedImage image = screen(scale);
        while (!paint(image, figure, scale)) {
            assertTrue(more.tryAcquire(60, TimeUnit.SECONDS), "no tile came");
        }
        return image;
    }

    /** The view moved by less than a pixel, so that pixels of tiles are those of the surface. */
    private static MapView onPixels(MapView view, double scale) {
        MapFrame frame = new MapFrame(view, W, H);
        double x = frame.x(0) * scale;
        double y = frame.y(0) * scale;
        return view.panned((Math.rint(x) - x) / scale, (Math.rint(y) - y) / scale, W, H);
    }

    @ParameterizedTest
    @CsvSource({"124, 33, 132, 43.1, LIGHT, 1", "124.4, 37.3, 128.9, 38.9, DARK, 2", "125.6, 33, 130, 36.2, LIGHT, 1", "126.55, 37.85, 126.8, 38.02, LIGHT, 1",
        "117, 24, 150, 50, DARK, 1"})
    void aMapOfTilesLooksAsIfDrawnInOne(double west, double south, double east, double north, Theme theme, double scale) throws InterruptedException {
        MapFigure figure = figure(onPixels(MapView.fit(new Box(west, south, east, north), W, H), scale), theme);
        BufferedImage one = screen(scale);
        Graphics2D g = one.createGraphics();
        g.scale(scale, scale);
        figure.paint(g, W, H);
        g.dispose();
        int different = different(one, whole(figure, scale), 24);
        assertTrue(different < W * H * scale * scale / 400, different + " pixels differ");
    }

    @Test
    void whatIsNotDrawnYetIsStoodInForByAnotherScale() throws InterruptedException {
        MapView view = onPixels(MapView.fit(new Box(125, 34, 128, 36.3), W, H), 1);
        whole(figure(view, Theme.LIGHT), 1);
        MapView closer = view.zoomed(1.0371, 200, 300, W, H);
        BufferedImage first = screen(1);
        assertFalse(paint(first, figure(closer, Theme.LIGHT), 1), "a scale never seen");
        int different = different(first, whole(figure(closer, Theme.LIGHT), 1), 90);
        assertTrue(different < W * H / 20, different + " pixels are of another kind");
    }

    @Test
    void aMoveByPixelsMovesThePixels() throws InterruptedException {
        MapView view = onPixels(MapView.fit(new Box(125, 34, 128, 36.3), W, H), 1);
        BufferedImage before = whole(figure(view, Theme.DARK), 1);
        BufferedImage after = whole(figure(view.panned(-64, 30, W, H), Theme.DARK), 1);
        assertEquals(0, different(before.getSubimage(W - 100, 0, 30, 20), after.getSubimage(W - 164, 30, 30, 20), 0));
    }

    private static int different(BufferedImage a, BufferedImage b, int tolerance) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                int most = 0;
                for (int shift = 0; shift < 32; shift += 8) {
                    most = Math.max(most, Math.abs((p >> shift & 255) - (q >> shift & 255)));
                }
                count += most > tolerance ? 1 : 0;
            }
        }
        return count;
    }
}
