package org.bongsu.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.figure.chart.Launches;
import org.bongsu.figure.chart.MonthlyCount;
import org.bongsu.figure.chart.MonthlyFigure;
import org.bongsu.figure.chart.MonthlyScene;
import org.bongsu.figure.chart.TensionFigure;
import org.bongsu.figure.chart.TensionScene;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 12, 31);
    private static final Look LOOK = Landmarks.look(Theme.LIGHT, "en");

    private static MonthlyFigure monthly(List<Incident> incidents) {
        return new MonthlyFigure(LOOK, MonthlyScene.of(incidents, Landmarks.CODEBOOK));
    }

    private static Incident launch(String id) {
        return Coding.incident(id, "launch.srbm", 3, LocalDate.of(2022, 5, 25));
    }

    @Property(tries = 60)
    void theMonthsSumToTheIncidentsDrawn(@ForAll long seed, @ForAll @IntRange(max = 400) int count) {
        MonthlyFigure figure = monthly(Landmarks.random(seed, count, FROM, 1200));
        DataTable table = figure.table();
        int all = table.header().size() - 1;
        assertEquals(figure.count().drawn().size(), table.rows().stream().mapToInt(row -> Integer.parseInt(row.get(all))).sum());
        for (List<String> row : table.rows()) {
            assertEquals(Integer.parseInt(row.get(all)), row.subList(1, all).stream().mapToInt(Integer::parseInt).sum(), row::toString);
        }
    }

    @Test
    void whatIsKnownToTheYearIsCountedButNotDrawn() {
        MonthlyCount count = monthly(List.of(launch("A"), launch("B").withWhen(DateSpan.year(2022)))).count();
        assertEquals(List.of("A"), count.drawn().stream().map(Incident::id).toList());
        assertEquals(1, count.vague());
    }

    @Test
    void draftsAndRoundsAndWhatDidNotHappenDoNotCount() {
        assertEquals(1, monthly(List.of(launch("A"), launch("B").withReview(Review.DRAFT), launch("C").withStatus(Status.EXPECTED),
                launch("D").withStatus(Status.REFUTED), launch("E").withRelations(new Relations("A", List.of())))).count().drawn().size());
    }

    @Test
    void theLastEveningOfAMonthByUtcCountsInTheNextMonthOfSeoul() {
        DateSpan evening = DateSpan.day(LocalDate.of(2022, 5, 31)).at(new ClockTime(LocalTime.of(22, 36), ZoneId.of("UTC")));
        assertEquals(1, monthly(List.of(launch("A").withWhen(evening))).count().of(YearMonth.of(2022, 6)));
        assertEquals(1, monthly(List.of(launch("A").withWhen(DateSpan.day(LocalDate.of(2022, 5, 31))))).count().of(YearMonth.of(2022, 5)));
    }

    @Test
    void theMonthUnderThePointerIsFound() {
        MonthlyFigure figure = new MonthlyFigure(LOOK, new MonthlyScene(List.of(), Landmarks.CODEBOOK, new Period(FROM, TO), null));
        assertEquals(Optional.of(YearMonth.of(2022, 1)), figure.monthAt(40, 100, 900, 500));
        assertEquals(Optional.of(YearMonth.of(2023, 12)), figure.monthAt(889, 100, 900, 500));
        assertEquals(Optional.empty(), figure.monthAt(40, 499, 900, 500));
        assertEquals(24, figure.table().rows().size());
    }

    @Test
    void theDayUnderThePointerIsFound() {
        TensionFigure figure = new TensionFigure(LOOK, TensionScene.of(Landmarks.index(List.of(), FROM, TO)));
        assertEquals(Optional.of(FROM), figure.dayAt(36, 100, 900, 500));
        assertEquals(Optional.of(TO), figure.dayAt(889, 100, 900, 500));
        assertEquals(Optional.empty(), figure.dayAt(20, 100, 900, 500));
    }

    @Test
    void theTableOfTheIndexHasADayARowAndNoNumberWhereThereIsNoData() {
        DataTable table = new TensionFigure(LOOK, TensionScene.of(Landmarks.index(List.of(launch("A")), FROM, TO))).table();
        assertEquals(730, table.rows().size());
        assertEquals(List.of("2022-05-25", "4.0000", "4.0000", "4.0000", "1"), table.rows().get(144));
        assertEquals(List.of("2023-09-01", "", "", "", "0"), table.rows().get(608));
    }

    @Test
    void aLineIsBrokenWhereThereIsNoDataAndKeepsItsPeaks() {
        var series = Landmarks.index(List.of(launch("A")), FROM, TO);
        ChartScale narrow = new ChartScale(FROM.atStartOfDay(), TO.plusDays(1).atStartOfDay(), 0, 50);
        ChartLine line = ChartLine.of(series, series.value(), narrow, value -> value);
        assertEquals(1, line.gaps(0, 10).size());
        assertEquals(4, line.path().getBounds2D().getMaxY(), 1e-9);
    }

    @Test
    void theCaptionSaysWhatWasCounted() {
        Caption caption = new Caption("Launches (salvos, not rounds) by month", FROM, LocalDate.of(2025, 12, 31), new Caption.Counts(113, 84, 19, 3, 0), "1.0");
        assertEquals("Launches (salvos, not rounds) by month, January 2022 to December 2025. 113 incidents, 84 sources, "
                + "19 independent publishers; 3 dated to the year not drawn. Seoul days. Codebook 1.0.", caption.in(Words.of("en")));
        assertEquals("월별 발사, 2022년 1월~2025년 12월. 사건 113건, 출처 84건, 독립 매체 19곳(연도만 알려진 3건 제외). 서울 날짜 기준. 코드북 1.0.",
                new Caption("월별 발사", FROM, LocalDate.of(2025, 12, 31), caption.counts(), "1.0").in(Words.of("ko")));
        assertTrue(new Caption("Drones", FROM, FROM, new Caption.Counts(1, 1, 1, 0, 2), "1.0").in(Words.of("en"))
                .startsWith("Drones, 1 January 2022. 1 incident, 1 source, 1 publisher; 2 drafts among them."));
    }
}
