package org.bongsu.figure.map.overlay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.bongsu.figure.Landmarks;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class OverlayPicturesTest {
    private static final GeoPoint WONSAN = new GeoPoint(39.17, 127.48);

    static List<MapOverlay> all() {
        List<MapOverlay> all = new ArrayList<>();
        all.add(new AreaOutline(Polygon.of(List.of(new GeoPoint(36, 124), new GeoPoint(35.5, 130.6), new GeoPoint(38.2, 131.4), new GeoPoint(41.5, 130.2), new GeoPoint(41, 124.3))), true));
        all.add(new RangeRings(WONSAN, "Wonsan", MissileClass.delivered().stream().map(each -> new RangeRings.Ring(each.name(), each.km())).toList()));
        all.add(new Measured(List.of(new GeoPoint(37.55, 126.98), new GeoPoint(39.03, 125.75), new GeoPoint(41.3, 126.9))));
        all.add(new Flight(new GeoPoint(38.66, 125.6), new GeoPoint(40.6, 132.4), 4, false));
        all.add(new Flight(WONSAN, new GeoPoint(41.9, 131.2), 3, true));
        all.add(new PlaceMark(new GeoPoint(37.24, 131.87), "Dokdo"));
        all.add(new ScaleBar(16, 26));
        return all;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,peninsula", "DARK,ko,peninsula", "PRINT,en,region", "LIGHT,ko,region"})
    void whatIsLaidOverTheMapIsWorthLookingAt(Theme theme, String language, String part) throws Exception {
        Look look = Landmarks.look(theme, language);
        double width = 900;
        double height = 760;
        MapView view = MapView.fit(part.equals("region") ? new Box(117, 24, 150, 50) : MapView.PENINSULA, width, height);
        MapFigure figure = new MapFigure(look, new MapScene(view, Landmarks.all(), Landmarks.CODEBOOK, Selection.NONE), theme == Theme.PRINT, all());
        BufferedImage image = new BufferedImage(2 * (int) width, 2 * (int) height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.scale(2, 2);
        figure.paint(g, width, height);
        g.dispose();
        Path out = Path.of(System.getProperty("bongsu.pictures", "target/pictures")).resolve("overlay-" + part + "-" + theme.code() + "-" + language + ".png");
        Files.createDirectories(out.getParent());
        assertTrue(ImageIO.write(image, "png", out.toFile()));
    }
}
