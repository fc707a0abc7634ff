package org.bongsu.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Landmarks;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.PlateText;
import org.bongsu.figure.chart.MonthlyFigure;
import org.bongsu.figure.chart.MonthlyScene;
import org.bongsu.figure.chart.TensionFigure;
import org.bongsu.figure.chart.TensionScene;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Selection;
import org.bongsu.model.Polygon;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class FigureWriterTest {
    private static final List<Incident> ALL = Landmarks.all();
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 2, 28);
    private static final Size COLUMN = Size.millimetres(120, 70, 300);
    private static final Manifest MANIFEST = new Manifest("0.1.0",
            new Manifest.Drawn("tension", Map.of("unit", "rounds"), Theme.PRINT, Language.KO, NameUsage.KOREAN,
                    new Manifest.Sheet(new Manifest.Page(340.1574803149606, 198.4251968503937, 4.166666666666667), new PlateChoice(new PlateChoice.Own("<제목> & \u0001\uFFFF", null, ""),
                            new PlateChoice.Parts(true, false, true, false), List.of("a", "b")))),
            Filter.ALL.withTypes(Set.of("launch", "drone")).withSeverities(Set.of(3, 4)).withStatuses(Set.of(Status.DISPUTED, Status.CONFIRMED))
                    .withPeriod(new Period(FROM, null)).withArea(new Box(124, 33.5, 132, 43)).withText("<미사일> & \"rocket\"")
                    .withAsKnownOn(LocalDate.of(2026, 1, 28)),
            Manifest.Basis.of(Landmarks.CODEBOOK), new IndexSettings(14, new Period(FROM, LocalDate.of(2023, 12, 31))).withAdversaries(Set.of("KOR")).withWeights(new IndexWeights(new IndexWeights.Modes(0.9, 0.4, 0.3, 0.1), 1.5,
                    new IndexWeights.Credence(1, 0.9, 0.6, 0.2, 0.1))), new Manifest.Data(Manifest.Rows.of(ALL), Map.of("sources", "00"), List.of(new Manifest.Table("t1", "GDELT <2024>", "ab", 7))));

    @TempDir
    private Path folder;

    private static Figure plate() {
        Look look = Landmarks.look(Theme.PRINT, "ko");
        return new Plate(look, new PlateText("한반도 긴장 지수", "2022년 1월~2026년 2월", "반감기 14일.", "합참 & 보도 <종합>", true),
                new TensionFigure(look, TensionScene.of(Landmarks.index(ALL, FROM, TO))));
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void theSameFigureTwiceIsTheSameBytes(FigureFormat format) throws IOException {
        assertArrayEquals(FigureWriter.bytes(plate(), format, COLUMN, MANIFEST), FigureWriter.bytes(plate(), format, COLUMN, MANIFEST));
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void theManifestComesBackFromTheFile(FigureFormat format) throws IOException {
        assertEquals(MANIFEST, ManifestReader.read(FigureWriter.bytes(plate(), format, COLUMN, MANIFEST)));
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void theManifestCanBeLeftOut(FigureFormat format) throws IOException {
        byte[] bytes = FigureWriter.bytes(plate(), format, COLUMN, null);
        assertEquals(UnreadableFigure.Why.NO_MANIFEST, assertThrows(UnreadableFigure.class, () -> ManifestReader.read(bytes)).why());
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains(MANIFEST.data().rows().hash()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void theManifestKeepsEveryKindOfArea(@Nullable Area area) throws IOException {
        Manifest about = new Manifest(MANIFEST.application(), MANIFEST.drawn(), Filter.ALL.withArea(area), MANIFEST.codebook(), null, MANIFEST.data());
        assertEquals(about, ManifestJson.read(ManifestJson.write(about)));
    }

    static List<@Nullable Area> areas() {
        GeoPoint wonsan = new GeoPoint(39.15, 127.44);
        List<GeoPoint> ring = List.of(wonsan, new GeoPoint(38, 128), new GeoPoint(38.5, 126.25));
        return Arrays.asList(null, new Box(124, 33.5, 132, 43), new Circle(wonsan, 50.5, "Wonsan"), Polygon.of(ring),
                new Polygon(List.of(ring, ring.reversed()), "원산"));
    }

    @Test
    void hangulInPdfCanBeSearched() throws IOException {
        try (PDDocument document = Loader.loadPDF(FigureWriter.bytes(plate(), FigureFormat.PDF, COLUMN, MANIFEST))) {
            String text = new PDFTextStripper().getText(document);
            for (String words : List.of("〈그림〉 한반도 긴장 지수", "2022년 1월~2026년 2월", "자료: 합참 & 보도 <종합>", "초안", "긴장 지수(점)")) {
                assertTrue(text.contains(words), words + " is not in: " + text);
            }
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                assertFalse(document.getPage(0).getResources().isImageXObject(name), "shapes stay shapes");
            }
        }
    }

    @Test
    void textInSvgIsTextInItsOwnFont() throws IOException {
        Document svg = Jsoup.parse(new String(FigureWriter.bytes(plate(), FigureFormat.SVG, COLUMN, MANIFEST), StandardCharsets.UTF_8), Parser.xmlParser());
        List<String> texts = svg.select("text").eachText();
        assertTrue(texts.contains("〈그림〉 한반도 긴장 지수"), texts::toString);
        assertTrue(texts.contains("합참 & 보도 <종합>"), texts::toString);
        String style = String.join("", svg.select("style").eachText()) + svg.select("style").html();
        assertTrue(style.contains("font-family:'Pretendard SemiBold'"), "the title's weight is inside");
        assertFalse(style.contains("http"), "nothing is fetched");
    }

    @Test
    void theFontsInsideSvgHaveEveryCharacter() throws Exception {
        String svg = new String(FigureWriter.bytes(plate(), FigureFormat.SVG, COLUMN, MANIFEST), StandardCharsets.UTF_8);
        Matcher face = Pattern.compile("font-family:'([^']+)';src:url\\(data:font/ttf;base64,([^)]+)\\)").matcher(svg);
        Map<String, Font> fonts = new HashMap<>();
        while (face.find()) {
            fonts.put(face.group(1), Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(face.group(2)))));
        }
        assertEquals(Set.of("Pretendard", "Pretendard Medium", "Pretendard SemiBold"), fonts.keySet());
        for (Element text : Jsoup.parse(svg, Parser.xmlParser()).select("text")) {
            Font font = fonts.get(text.attr("style").replaceAll("(?s).*font-family: \"([^\"]+)\".*", "$1"));
            assertEquals(-1, font.canDisplayUpTo(text.text()), text::toString);
        }
    }

    @Test
    void pixelsAndResolutionOfPngFollowTheSize() throws IOException {
        byte[] png = FigureWriter.bytes(plate(), FigureFormat.PNG, COLUMN, MANIFEST);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(Math.round(120 / 25.4 * 300), image.getWidth());
        assertEquals(Math.round(70 / 25.4 * 300), image.getHeight());
        assertTrue(new String(png, StandardCharsets.ISO_8859_1).contains("pHYs\0\0\u002E\u0023\0\0\u002E\u0023\u0001"), "11811 pixels a metre");
    }

    @Test
    void theRowsKnowWhenTheirDataHasChanged() {
        List<Incident> changed = new ArrayList<>(ALL.reversed());
        assertEquals(MANIFEST.data().rows(), Manifest.Rows.of(changed), "whatever their order");
        changed.set(0, changed.getFirst().withStatus(Status.REFUTED));
        assertEquals(MANIFEST.data().rows().ids(), Manifest.Rows.of(changed).ids());
        assertFalse(MANIFEST.data().rows().hash().equals(Manifest.Rows.of(changed).hash()));
    }

    @Test
    void whatWasThereStaysWhenWritingFails() throws IOException {
        Path out = Files.writeString(folder.resolve("old.svg"), "old");
        Figure broken = (g, width, height) -> {
            throw new IllegalStateException("cannot be drawn");
        };
        assertThrows(IllegalStateException.class, () -> FigureWriter.write(broken, FigureFormat.SVG, COLUMN, MANIFEST, out));
        assertEquals("old", Files.readString(out));
        assertThrows(IOException.class, () -> FigureWriter.write(plate(), FigureFormat.SVG, COLUMN, MANIFEST, folder.resolve("none/new.svg")));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(out), files.toList(), "nothing half written is left");
        }
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.png"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), target);
        assertThrows(IOException.class, () -> FigureWriter.write(plate(), FigureFormat.PNG, COLUMN, MANIFEST, link));
        assertEquals("mine", Files.readString(target));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void everyFigureIsWrittenInEveryFormat() throws IOException {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("bongsu.pictures", "target/pictures")));
        Look look = Landmarks.look(Theme.PRINT, "en");
        var timeline = new TimelineFigure(look, TimelineScene.still(TimelineView.of(FROM, TO), ALL, Landmarks.CODEBOOK, look.words(), Landmarks.index(ALL, FROM, TO)));
        var monthly = new MonthlyFigure(look, new MonthlyScene(ALL, Landmarks.CODEBOOK, new Period(FROM, TO), null));
        for (FigureFormat format : FigureFormat.values()) {
            for (var each : List.of(Map.entry("timeline", (Figure) timeline), Map.entry("monthly", (Figure) monthly),
                    Map.entry("plate", plate()))) {
                Path out = pictures.resolve("paper-" + each.getKey() + "." + format.ending());
                FigureWriter.write(each.getValue(), format, Size.millimetres(175, 85, 300), MANIFEST, out);
                assertEquals(Optional.of(format), FigureFormat.of(out.toString()));
                assertArrayEquals(FigureWriter.bytes(each.getValue(), format, Size.millimetres(175, 85, 300), MANIFEST), Files.readAllBytes(out));
            }
        }
    }
}
