package org.bongsu.compare;

import static org.bongsu.model.Coding.at;
import static org.bongsu.model.Coding.by;
import static org.bongsu.model.Coding.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SameEventTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 29);
    private static final Incident KNOWN = by(at(incident("k", "launch.irbm", 4, DAY), "Sunan", 39.224, 125.67), "PRK", "JPN");
    private static final Suggester SUGGESTER = new Suggester(CodebookReader.readDefault(), Gazetteer.readDefault());

    @Test
    void aLaunchOfThatDayAndPlaceIsTheSameThoughItsClassIsNotKnownYet() {
        Incident report = by(at(incident("r", "launch.ballistic", 3, DAY), "Pyongyang", 39.03, 125.75), "PRK", null);
        assertEquals(Optional.of(KNOWN), SameEvent.of(report, List.of(incident("o", "launch.srbm", 3, DAY.plusDays(3)), KNOWN)));
    }

    @Test
    void anotherDayFamilyPlaceOrActorIsAnotherEvent() {
        assertFalse(SameEvent.same(by(incident("r", "launch.irbm", 4, DAY.plusDays(1)), "PRK", null), KNOWN));
        assertFalse(SameEvent.same(incident("r", "drone.incursion", 3, DAY), KNOWN));
        assertFalse(SameEvent.same(at(incident("r", "launch.irbm", 4, DAY), "Wonsan", 41.5, 129.6), KNOWN));
        assertFalse(SameEvent.same(by(incident("r", "launch.irbm", 4, DAY), "KOR", null), KNOWN));
        assertFalse(SameEvent.same(incident("r", "launch.satellite", 4, DAY), KNOWN));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the same moment in two zones; the same clock beside the day of UTC; one morning; two salvos of a day
            2017-08-28T20:57, UTC,        2017-08-29T05:57, Asia/Seoul, true
            2017-08-28T16:57, US/Eastern, 2017-08-29T05:57, Asia/Seoul, true
            2017-08-28T05:57, Asia/Seoul, 2017-08-29T05:57, Asia/Seoul, true
            2017-08-29T05:34, Asia/Seoul, 2017-08-29T06:50, Asia/Seoul, true
            2017-08-29T05:57, Asia/Seoul, 2017-08-29T19:24, Asia/Seoul, false
            2017-08-29T05:57, Asia/Seoul, 2017-08-29T05:57, UTC,        false
            2017-08-28T05:57, Asia/Seoul, 2017-08-29T16:20, Asia/Seoul, false
            """)
    void clockTimesDecideWhereBothAreKnown(String one, String zone, String two, String otherZone, boolean same) {
        Incident report = by(incident("r", "launch.irbm", 4, DAY), "PRK", null).withWhen(clocked(one, zone));
        assertEquals(same, SameEvent.same(report, KNOWN.withWhen(clocked(two, otherZone))));
    }

    private static DateSpan clocked(String time, String zone) {
        return DateSpan.day(LocalDate.parse(time.substring(0, 10))).at(new ClockTime(LocalTime.parse(time.substring(11)), ZoneId.of(zone)));
    }

    @Test
    void aReportThatGivesOnlyTheDayFitsTheDayInSeoulOfATimeByUtc() {
        Incident known = KNOWN.withWhen(clocked("2017-08-28T20:57", "UTC"));
        assertTrue(SameEvent.same(by(incident("r", "launch.ballistic", 3, DAY), "PRK", null), known));
        assertFalse(SameEvent.same(by(incident("r", "launch.ballistic", 3, DAY.plusDays(1)), "PRK", null), known));
    }

    @Test
    void aRoundStandsForItsSalvo() {
        Incident salvo = KNOWN.withWhen(clocked("2017-08-29T05:30", "Asia/Seoul")).withDetail(KNOWN.detail().withQuantities(List.of(Quantity.of("missiles", 4, ""))));
        Incident last = salvo.withId("k4").withWhen(clocked("2017-08-29T09:40", "Asia/Seoul")).withRelations(new Relations("k", List.of()));
        Incident report = by(incident("r", "launch.ballistic", 3, DAY), "PRK", null).withWhen(clocked("2017-08-29T09:45", "Asia/Seoul"));
        List<Match> found = SameEvent.candidates(report, List.of(last, salvo));
        assertEquals(List.of(salvo), found.stream().map(Match::incident).toList());
        assertTrue(found.getFirst().reasons().stream().anyMatch(r -> r.key().equals("match.round-of-salvo")), found::toString);
    }

    @Test
    void ofTwoThatFitAlikeNeitherIsChosenButBothAreNamed() {
        Incident dawn = KNOWN.withId("a").withWhen(clocked("2017-08-29T05:30", "Asia/Seoul"));
        Incident dusk = KNOWN.withId("b").withWhen(clocked("2017-08-29T19:30", "Asia/Seoul"));
        Incident report = by(incident("r", "launch.irbm", 4, DAY), "PRK", null);
        assertEquals(Optional.empty(), SameEvent.of(report, List.of(dawn, dusk)));
        assertEquals(2, SameEvent.candidates(report, List.of(dawn, dusk)).size());
        assertEquals(Optional.of(dusk), SameEvent.of(report.withWhen(clocked("2017-08-29T19:30", "Asia/Seoul")), List.of(dawn, dusk)));
    }

    @Test
    void vagueDatesFitTheLessTheVaguerTheyAreAndYearsNever() {
        Incident report = by(at(incident("r", "launch.irbm", 4, DAY), "Sunan", 39.224, 125.67), "PRK", null);
        double day = score(report, KNOWN);
        double days = score(report.withWhen(DateSpan.of(DAY.minusDays(1), DAY)), KNOWN);
        double month = score(report.withWhen(DateSpan.month(YearMonth.from(DAY))), KNOWN);
        assertTrue(day > days && days > month, day + " " + days + " " + month);
        assertTrue(SameEvent.candidates(report.withWhen(DateSpan.year(2017)), List.of(KNOWN)).isEmpty());
        assertFalse(SameEvent.same(KNOWN.withWhen(null), KNOWN));
    }

    private static double score(Incident report, Incident known) {
        return SameEvent.candidates(report, List.of(known)).stream().mapToDouble(Match::score).findFirst().orElse(0);
    }

    @ParameterizedTest
    @CsvSource({"Hwasong-6, Scud-C, true", "화성-12형, KN-17, true", "Rodong, Nodong-1, true", "북극성-2, KN-15, true", "Hwasong-11A (KN-23), KN-23, true",
        "Hwasong-17, Hwasong-18, false"})
    void aMissileGoesUnderSeveralNames(String one, String other, boolean same) {
        assertEquals(same, MissileNames.fold(one).equals(MissileNames.fold(other)));
        Fit fit = DetailFit.names(Map.of("name", one), Map.of("name", other));
        assertEquals(same, fit.points() > 0);
    }

    static Stream<String[]> toldTwice() throws IOException {
        try (InputStream in = Objects.requireNonNull(SameEventTest.class.getResourceAsStream("told-twice.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("toldTwice")
    void tellsOneEventInTwoLanguagesFromTwoOfOneKind(String verdict, String day, String text, String otherDay, String otherText) {
        Incident known = first(day, text, "en").withId("k");
        Incident report = first(otherDay, otherText, "ko");
        assertEquals(verdict.equals("same"), SameEvent.of(report, List.of(known)).isPresent(),
                () -> known + "\n" + report + "\n" + SameEvent.candidates(report, List.of(known)));
    }

    private static Incident first(String day, String text, String language) {
        ZoneId zone = ZoneId.of(text.contains("UTC") ? "UTC" : "Asia/Seoul");
        Article article = new Article("a", new Bibliography("", null, null, null, Published.day(LocalDate.parse(day), zone)), language, text,
                new Original("0".repeat(64), "text.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
        return SUGGESTER.read(article).suggestions().stream().map(Suggestion::proposal).findFirst().orElseThrow();
    }
}
