package org.bongsu.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.figure.chart.MonthlyFigure;
import org.bongsu.figure.chart.MonthlyScene;
import org.bongsu.figure.chart.TensionFigure;
import org.bongsu.figure.chart.TensionScene;
import org.bongsu.figure.chart.TensionStems;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineHand;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Selection;
import org.bongsu.model.Theme;
import org.bongsu.situation.IndexSeries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures to look at, of every figure in every theme and language; a test can only say that they are not blank. */
@Execution(ExecutionMode.CONCURRENT)
class ChartPicturesTest {
    private static final List<Incident> ALL = Landmarks.all();
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,ko", "PRINT,ko"})
    void timelines(Theme theme, String language) throws IOException {
        Look look = Landmarks.look(theme, language);
        IndexSeries index = Landmarks.index(ALL, LocalDate.of(1968, 1, 1), TO);
        TimelineView years = TimelineView.of(FROM, TO);
        Selection none = Selection.NONE;
        List<Incident> many = Landmarks.random(1, 4000, FROM, 1500);
        timeline("decades", look, still(TimelineView.fit(ALL), ALL, look, index));
        timeline("years", look, still(years, ALL, look, index).withSelection(none.choose("LI072").hover("LI060"))
                .withHand(new TimelineHand(new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 3, 31)), true, null, null, 0)));
        timeline("months", look, still(TimelineView.of(LocalDate.of(2025, 10, 1), TO), ALL, look, index).withSelection(none.choose("LI085")));
        timeline("many", look, still(years, many, look, Landmarks.index(many, FROM, TO)).withSelection(none.choose("R7")));
        timeline("week", look, still(TimelineView.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 5)), many, look, Landmarks.index(many, FROM, TO)));
        timeline("hours", look, still(TimelineView.of(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 2)), many, look, null));
    }

    private static TimelineScene still(TimelineView view, List<Incident> shown, Look look, @Nullable IndexSeries index) {
        return TimelineScene.still(view, shown, Landmarks.CODEBOOK, look.words(), index);
    }

    private static void timeline(String name, Look look, TimelineScene scene) throws IOException {
        drawn("timeline-" + name, look, new TimelineFigure(look, scene), 1280, 320);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,ko", "PRINT,ko"})
    void charts(Theme theme, String language) throws IOException {
        Look look = Landmarks.look(theme, language);
        IndexSeries index = Landmarks.index(ALL, FROM, TO);
        double[] points = new double[index.days()];
        int[] severity = new int[index.days()];
        for (Incident incident : ALL) {
            int i = incident.when() == null ? -1 : index.at(incident.when().start());
            if (i >= 0 && incident.when().days() == 1) {
                severity[i] = Math.max(severity[i], incident.severity());
                points[i] += Math.pow(2, incident.severity() - 1);
            }
        }
        drawn("tension", look, new TensionFigure(look, new TensionScene(index, null, new TensionStems(points, severity), Period.ALWAYS,
                LocalDate.of(2024, 6, 15))), 900, 500);
        drawn("monthly", look, new MonthlyFigure(look, new MonthlyScene(ALL, Landmarks.CODEBOOK, new Period(FROM, TO), YearMonth.of(2025, 4))), 900, 500);
        List<Incident> many = Landmarks.random(2, 600, FROM, 1500);
        drawn("monthly-many", look, new MonthlyFigure(look, MonthlyScene.of(many, Landmarks.CODEBOOK)), 900, 500);
        boolean ko = language.equals("ko");
        Caption caption = new Caption(ko ? "유형별 사건" : "Incidents by type (salvos, not rounds)", FROM, TO, new Caption.Counts(113, 84, 19, 3, 1), "1.0");
        PlateText text = new PlateText(ko ? "월별 사건 수" : "Incidents per month", ko ? "2022년 1월~2026년 2월, 유형별" : "January 2022 to February 2026, by type",
                caption.in(look.words()), ko ? "합참 발표와 국내외 언론 보도를 바탕으로 작성" : "Joint Chiefs of Staff; press reports coded in Bongsu", true);
        drawn("plate", look, new Plate(look, text, new MonthlyFigure(look, MonthlyScene.of(many, Landmarks.CODEBOOK))), 496, 300);
    }

    private static void drawn(String name, Look look, Figure figure, int width, int height) throws IOException {
        BufferedImage image = ChartPicture.keep(name + "-" + look.theme().code() + "-" + look.words().language(), figure, width, height);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 40, name + " has " + colours.size() + " colours");
    }
}
