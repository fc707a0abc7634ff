package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.bongsu.figure.ChartPicture;
import org.bongsu.figure.Figure;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.publish.FigureFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every chart on the widths of paper, with its title, note and source. */
@Execution(ExecutionMode.CONCURRENT)
class PaperChartsTest {
    private static final double POINTS = 72 / 25.4;

    @TempDir
    private Path folder;
    private Session session;

    @BeforeEach
    void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({"85, EN", "85, KO", "120, EN", "175, KO"})
    void isDrawn(double millimetres, Language language) throws Exception {
        Sharing sharing = new Sharing(session, Settings.DEFAULT);
        Filter recent = Filter.ALL.withPeriod(new Period(LocalDate.of(2022, 1, 1), null));
        double width = millimetres * POINTS;
        for (FigureKind kind : FigureKind.charts()) {
            FigureCall.Sides own = kind.sides();
            double height = Math.max(220, width * own.height() / own.width() + 60);
            FigureCall call = new FigureCall(kind, recent, FigureFormat.PDF, new FigureCall.Page(new FigureCall.Sides(width, height), 1, Theme.PRINT, language, true));
            Figure figure = sharing.preview(call);
            BufferedImage image = ChartPicture.keep("paper-" + kind.code() + "-" + (int) millimetres + "-" + language.code(), figure, (int) width, (int) height);
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < image.getHeight(); y += 3) {
                for (int x = 0; x < image.getWidth(); x += 3) {
                    colours.add(image.getRGB(x, y));
                }
            }
            assertTrue(colours.size() > 8, kind + " at " + millimetres + " mm is all but empty");
        }
    }
}
