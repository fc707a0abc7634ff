package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bongsu.figure.ChartPicture;
import org.bongsu.figure.Plate;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapLegendStrip;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.publish.FigureFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Map and timeline on the widths of paper: as high as they and their words need, with a legend that hides no ground, numbers and their key. */
@Execution(ExecutionMode.CONCURRENT)
class PaperMapsTest {
    private static final double POINTS = 72 / 25.4;
    private static final Filter RECENT = Filter.ALL.withPeriod(new Period(LocalDate.of(2022, 1, 1), null));

    @TempDir
    private static Path folder;
    private static Session session;

    @BeforeAll
    static void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
    }

    @AfterAll
    static void close() throws Exception {
        session.close();
    }

    private static FigureCall call(FigureKind kind, double millimetres, Language language) {
        List<String> numbered = session.now().shown(RECENT).own().stream().map(Incident::id).limit(5).toList();
        FigureCall call = new FigureCall(kind, RECENT, FigureFormat.PDF,
                new FigureCall.Page(new FigureCall.Sides(millimetres * POINTS, 200), 1, Theme.PRINT, language, true)).with(PlateChoice.WHOLE.withNumbered(numbered));
        return call.with(call.page().with(new FigureCall.Sides(millimetres * POINTS, new Sharing(session, Settings.DEFAULT).height(call))));
    }

    @ParameterizedTest
    @CsvSource({"MAP, 85, KO", "MAP, 120, EN", "MAP, 175, KO", "TIMELINE, 85, KO", "TIMELINE, 175, EN"})
    void isAsHighAsItNeeds(FigureKind kind, double millimetres, Language language) throws Exception {
        FigureCall call = call(kind, millimetres, language);
        Plate plate = (Plate) new Sharing(session, Settings.DEFAULT).preview(call);
        ChartPicture.keep("paper-" + kind.code() + "-" + (int) millimetres + "-" + language.code(), plate, (int) call.sides().width(), (int) call.sides().height());
        var room = Plate.room(plate.look(), plate.text(), call.sides().width(), call.sides().height());
        assertEquals(kind.sides().height() / kind.sides().width(), room.getHeight() / room.getWidth(), 0.08, "the figure keeps its shape, whatever stands around it");
        assertEquals(5, plate.text().key().size());
        if (kind == FigureKind.MAP) {
            assertTrue(millimetres > 170 ? plate.body() instanceof MapFigure : plate.body() instanceof MapLegendStrip, plate.body().getClass()::toString);
        }
    }

    @Test
    void whatIsNotWantedIsNotDrawn() {
        FigureCall call = call(FigureKind.MAP, 85, Language.EN);
        Plate plate = (Plate) new Sharing(session, Settings.DEFAULT).preview(call.with(new PlateChoice(new PlateChoice.Own("", "", null),
                new PlateChoice.Parts(false, false, false, false), List.of())));
        assertInstanceOf(MapFigure.class, plate.body(), "no legend, so none below");
        assertTrue(plate.text().title().isEmpty() && plate.text().note().isEmpty() && plate.text().source().isEmpty());
        assertFalse(plate.text().draft());
    }
}
