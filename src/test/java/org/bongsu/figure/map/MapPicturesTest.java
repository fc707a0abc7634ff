package org.bongsu.figure.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.LandmarkIncidents;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Review;
import org.bongsu.model.Selection;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps as they are seen, to be looked at in {@code target/pictures}; each holds land, sea and marks. */
@Execution(ExecutionMode.CONCURRENT)
class MapPicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("bongsu.pictures", "target/pictures"));

    @ParameterizedTest
    @CsvSource({
        "peninsula, LIGHT, en, KOREAN, 1280, 800, 1", "peninsula, DARK, ko, KOREAN, 1280, 800, 1", "peninsula, PRINT, en, INTERNATIONAL, 496, 620, 2",
        "region, LIGHT, en, INTERNATIONAL, 1280, 800, 1", "region, DARK, en, KOREAN, 1280, 800, 1", "region, PRINT, ko, KOREAN, 496, 380, 2",
        "border, LIGHT, ko, KOREAN, 1280, 800, 1", "border, DARK, en, KOREAN, 1280, 800, 2",
        "islands, LIGHT, en, KOREAN, 1280, 800, 1", "islands, PRINT, ko, KOREAN, 496, 380, 2",
        "region, LIGHT, ko, INTERNATIONAL, 2560, 1440, 2", "province, LIGHT, ko, KOREAN, 2560, 1440, 2", "province, PRINT, en, KOREAN, 496, 380, 3", "japan, LIGHT, en, KOREAN, 1280, 800, 2",
        "site, LIGHT, en, KOREAN, 1280, 800, 1", "join, LIGHT, en, KOREAN, 1280, 800, 1", "joineast, LIGHT, en, KOREAN, 1280, 800, 1",
        "north, LIGHT, en, KOREAN, 1280, 800, 1", "south, DARK, ko, KOREAN, 1280, 800, 1",
        "heat, LIGHT, en, KOREAN, 1280, 800, 1", "heat, DARK, ko, KOREAN, 1280, 800, 2", "heat, PRINT, en, KOREAN, 496, 620, 2"})
    void mapHoldsLandSeaAndMarks(String part, Theme theme, String language, NameUsage names, int width, int height, int scale) throws IOException {
        Area area = switch (part) {
            case "peninsula", "heat" -> MapView.PENINSULA;
            case "region" -> new Box(117, 24, 150, 50);
            case "border" -> new Box(124.4, 37.3, 128.9, 38.9);
            case "islands" -> new Box(124.4, 37.45, 126.4, 38.2);
            case "site" -> new Box(126.55, 37.85, 126.8, 38.02);
            case "province" -> new Box(124.6, 37.6, 127.2, 39.2);
            case "japan" -> new Box(128.6, 32.6, 137.2, 37);
            case "join" -> new Box(122.0, 39.0, 124.6, 40.3);
            case "joineast" -> new Box(130.6, 42.2, 133.2, 43.4);
            case "north" -> new Box(124, 39.4, 130.8, 43.1);
            default -> new Box(125.6, 33, 130, 36.2);
        };
        Look look = new Look(theme, Words.of(language), names);
        MapScene scene = new MapScene(MapView.fit(area, width, height), incidents(), CodebookReader.readDefault(), new Selection("LI017", "LI049")).withMode(MapMode.MARKS.withHeat(part.equals("heat")));
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        MapFigure figure = new MapFigure(look, scene, theme == Theme.PRINT || part.equals("region") || part.equals("province"));
        figure.paint(g, width, height);
        g.dispose();
        Files.createDirectories(PICTURES);
        String name = String.join("-", "map", part, theme.code(), language) + ".png";
        ImageIO.write(image, "png", PICTURES.resolve(name).toFile());

        MapPalette palette = MapPalette.of(theme);
        assertTrue(part.equals("japan") || count(image, palette.fills().home().getRGB()) > width * height / 400, "land of Korea in " + name);
        assertTrue(part.equals("site") || count(image, palette.fills().sea().getRGB()) > width * height / 1000, "sea in " + name);
    }

    private static long count(BufferedImage image, int rgb) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == rgb ? 1 : 0;
            }
        }
        return count;
    }

    private static List<Incident> incidents() {
        List<Incident> incidents = new ArrayList<>(LandmarkIncidents.read());
        incidents.add(LandmarkIncidents.incident("X1", new Subject("exercise.field", "Drill", 2),
                new Place("Gangwon", "Gangwon", null, new org.bongsu.model.GeoPoint(37.75, 128.3), PlacePrecision.PROVINCE)));
        incidents.add(LandmarkIncidents.incident("X2", new Subject("launch.cruise", "Cruise missiles", 2),
                new Place("South Hamgyong", "South Hamgyong", null, new org.bongsu.model.GeoPoint(40.2, 127.6), PlacePrecision.PROVINCE)));
        incidents.add(LandmarkIncidents.incident("X3", new Subject("policy.congress", "Congress", 2),
                Place.of("Pyongyang", 39.03, 125.75, PlacePrecision.EXACT)).withStatus(Status.EXPECTED));
        incidents.add(LandmarkIncidents.incident("X4", new Subject("statement.threat", "Threat", 3),
                Place.of("Hamhung", 39.918, 127.536, PlacePrecision.COUNTY)).withReview(Review.DRAFT));
        incidents.add(LandmarkIncidents.incident("X5", new Subject("cyber.theft", "Theft", 2), Place.of("Osaka", 34.69, 135.5, PlacePrecision.EXACT)));
        incidents.add(LandmarkIncidents.incident("X6", new Subject("transfer.arms", "Arms", 3), Place.of("Rajin", 42.25, 130.3, PlacePrecision.EXACT)));
        incidents.add(LandmarkIncidents.incident("X7", new Subject("display.parade", "Parade", 2), Place.of("Wonsan", 39.15, 127.44, PlacePrecision.EXACT)));
        incidents.add(LandmarkIncidents.incident("X8", new Subject("other", "Other", 1), Place.of("Gwangju", 35.15, 126.9, PlacePrecision.NEAR)));
        return incidents;
    }
}
