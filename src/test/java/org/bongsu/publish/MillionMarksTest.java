package org.bongsu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Landmarks;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.figure.PlateText;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.dots.Dots;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.machine.GeneratedEvents;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A map of a million events as a vector file: the events are one picture in it, all else stays shapes and words. */
@Execution(ExecutionMode.CONCURRENT)
class MillionMarksTest {
    private static final Size PAGE = Size.millimetres(175, 150, 300);
    /** What a page with one picture of 300 dots to the inch takes, and no gigabyte. */
    private static final int MOST = 12 << 20;

    private static Figure map(Columns columns) {
        Look look = Landmarks.look(Theme.PRINT, "ko");
        MapScene scene = new MapScene(MapView.home(480, 380), Landmarks.all(), Landmarks.CODEBOOK, Selection.NONE)
                .withDots(List.of(new Dots(columns, RowSet.of(columns.size(), row -> true))));
        return new Plate(look, new PlateText("백만 건", "", "기계 코딩.", "합참", false), new MapFigure(look, scene, true));
    }

    @Test
    void areOnePictureAmongShapesAndWords() throws IOException {
        Figure map = map(GeneratedEvents.million().columns());
        byte[] svg = FigureWriter.bytes(map, FigureFormat.SVG, PAGE, null);
        assertTrue(svg.length < MOST, svg.length + " bytes of SVG");
        Document drawn = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), Parser.xmlParser());
        assertEquals(1, drawn.select("image").size());
        assertTrue(drawn.select("image").attr("xlink:href").startsWith("data:image/png"));
        assertTrue(drawn.select("path").size() > 20, "the ground and the incidents stay shapes");
        assertTrue(drawn.select("text").eachText().contains("평양"), "names stay words");
        byte[] pdf = FigureWriter.bytes(map, FigureFormat.PDF, PAGE, null);
        assertTrue(pdf.length < MOST, pdf.length + " bytes of PDF");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Found found = new Found(new ArrayList<>(), new ArrayList<>());
            found.in(document.getPage(0).getResources());
            assertEquals(1, found.pictures.size());
            assertTrue(!found.fonts.isEmpty() && found.fonts.stream().allMatch(PDFont::isEmbedded), found.fonts::toString);
            assertTrue(found.fonts.stream().allMatch(font -> Set.of("Pretendard-Regular", "Pretendard-Medium", "Pretendard-SemiBold")
                    .contains(font.getName().replaceAll("^[A-Z]{6}\\+", ""))), found.fonts::toString);
            assertTrue(new PDFTextStripper().getText(document).contains("평양"));
        }
    }

    /** What a page draws with, however deep it lies. */
    private record Found(List<PDFont> fonts, List<PDImageXObject> pictures) {
        void in(PDResources resources) throws IOException {
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            for (COSName name : resources.getXObjectNames()) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject picture) {
                    pictures.add(picture);
                } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                    in(form.getResources());
                }
            }
        }
    }
}
