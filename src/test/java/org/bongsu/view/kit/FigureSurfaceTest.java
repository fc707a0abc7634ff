package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on screen is what the figure paints, pixel for pixel, and nothing is drawn in vain. */
class FigureSurfaceTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    /** A disc, a hairline and words on a ground. */
    private record Sample(Color ground) implements Figure {
        @Override
        public void paint(Graphics2D g, double width, double height) {
            g.setColor(ground);
            g.fill(new Rectangle2D.Double(0, 0, width, height));
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(new Color(0xBF3A26));
            g.fill(new Ellipse2D.Double(width / 4, height / 4, 40, 40));
            g.setStroke(new BasicStroke(1));
            g.draw(new java.awt.geom.Line2D.Double(0, 0, width, height));
            g.setFont(Typeface.REGULAR.at(13));
            g.drawString("봉수 Bongsu", 12, (float) (height - 12));
        }
    }

    private final SimpleObjectProperty<Figure> figure = new SimpleObjectProperty<>(new Sample(Color.WHITE));

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void showsExactlyWhatTheFigurePaints(double scale) {
        StackPane root = new StackPane(new FigureSurface(figure));
        Stage stage = Headless.show(root, 320, 200, scale, Theme.LIGHT);
        BufferedImage seen = Headless.picture(root, scale);
        assertArrayEquals(pixels(painted(320, 200, scale)), pixels(seen));
        Headless.run(stage::close);
    }

    @Test
    void drawsFinerWhenWhatIsAroundItIsEnlarged() {
        StackPane root = new StackPane(new FigureSurface(figure));
        root.setScaleX(1);
        Stage stage = Headless.show(root, 300, 200, 1, Theme.LIGHT);
        Headless.settle(root);
        Headless.run(() -> root.getTransforms().add(javafx.scene.transform.Transform.scale(1.5, 1.5)));
        BufferedImage seen = Headless.picture(root, 1);
        assertArrayEquals(pixels(painted(300, 200, 1.5)), pixels(seen));
        Headless.run(stage::close);
    }

    @Test
    void followsItsFigureAndItsSize() {
        FigureSurface surface = new FigureSurface(figure);
        surface.setManaged(false);
        StackPane root = new StackPane(surface);
        Stage stage = Headless.show(root, 400, 200, 1, Theme.LIGHT);
        Headless.run(() -> surface.resize(320, 200));
        Headless.settle(root);
        Headless.run(() -> {
            figure.set(new Sample(Color.YELLOW));
            surface.resize(380, 200);
        });
        assertArrayEquals(pixels(painted(380, 200, 1)), pixels(Headless.picture(surface, 1)));
        Headless.run(stage::close);
    }

    @Test
    void keepsTheOldPictureFittedUntilTheNewOneIsThere() {
        List<Runnable> held = new ArrayList<>();
        FigureSurface surface = new FigureSurface(figure, held::add);
        surface.setManaged(false);
        StackPane root = new StackPane(surface);
        Stage stage = Headless.show(root, 200, 100, 1, Theme.DARK);
        Headless.run(() -> surface.resize(100, 100));
        Headless.run(root::layout);
        Headless.run(() -> held.removeFirst().run());
        Headless.settle(root);
        int[] size = Headless.call(() -> {
            surface.resize(200, 100);
            root.layout();
            var shown = root.snapshot(null, null);
            return new int[] {(int) shown.getWidth(), shown.getPixelReader().getArgb(190, 20)};
        });
        assertEquals(200, size[0]);
        assertEquals(0xFFFFFFFF, size[1], "the old picture reaches over the new width");
        assertEquals(1, held.size(), "one drawing of the new size waits");
        Headless.run(stage::close);
    }

    @Test
    void drawsOnlyTheNewestOfManyFigures() {
        List<Runnable> held = new ArrayList<>();
        AtomicInteger painted = new AtomicInteger();
        StackPane root = new StackPane(new FigureSurface(figure, held::add));
        Stage stage = Headless.show(root, 100, 100, 1, Theme.LIGHT);
        Headless.run(() -> {
            root.layout();
            for (int i = 0; i < 100; i++) {
                figure.set((g, w, h) -> painted.incrementAndGet());
            }
        });
        Headless.run(() -> held.removeFirst().run());
        Headless.run(() -> held.removeFirst().run());
        Headless.settle(root);
        assertEquals(1, painted.get());
        assertEquals(0, held.size());
        Headless.run(stage::close);
    }

    @Test
    void drawsNothingWhileItCannotBeSeen() {
        List<Runnable> held = new ArrayList<>();
        StackPane inner = new StackPane(new FigureSurface(figure, held::add));
        StackPane root = new StackPane(inner);
        inner.setVisible(false);
        Stage stage = Headless.show(root, 100, 100, 1, Theme.LIGHT);
        Headless.run(() -> {
            root.layout();
            figure.set(new Sample(Color.YELLOW));
        });
        assertEquals(0, held.size());
        Headless.run(() -> inner.setVisible(true));
        assertEquals(1, held.size());
        Headless.run(stage::close);
    }

    @Test
    void aFigureThatFailsIsToldAndTheNextOneIsDrawn() {
        AtomicReference<Throwable> told = new AtomicReference<>();
        StackPane root = new StackPane(new FigureSurface(figure));
        Stage stage = Headless.show(root, 100, 100, 1, Theme.LIGHT);
        Headless.settle(root);
        FigureSurface surface = (FigureSurface) root.getChildren().getFirst();
        CompletableFuture<Void> end = Headless.call(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> told.set(thrown));
            figure.set((g, w, h) -> {
                throw new IllegalStateException("cannot be drawn");
            });
            return surface.settled();
        });
        assertTrue(end.handle((done, thrown) -> thrown != null).join());
        Headless.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        assertEquals("cannot be drawn", told.get().getMessage());
        Headless.run(() -> figure.set(new Sample(Color.YELLOW)));
        assertEquals(0xFFFFFF00, Headless.picture(root, 1).getRGB(90, 5));
        Headless.run(stage::close);
    }

    @Test
    void tellsAPickInTheFiguresCoordinatesAndNoDrag() {
        List<Point2D> picks = new ArrayList<>();
        FigureSurface surface = new FigureSurface(figure);
        surface.onPick(click -> picks.add(new Point2D(click.getX(), click.getY())));
        Headless.run(() -> {
            Event.fireEvent(surface, click(12, 34, true));
            Event.fireEvent(surface, click(50, 60, false));
        });
        assertEquals(List.of(new Point2D(12, 34)), picks);
        assertFalse(surface.getAccessibleRole() == null);
        assertTrue(surface.isFocusTraversable());
    }

    private static MouseEvent click(double x, double y, boolean still) {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                true, false, false, true, false, still, new PickResult(null, x, y));
    }

    private BufferedImage painted(int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        figure.get().paint(g, width, height);
        g.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
