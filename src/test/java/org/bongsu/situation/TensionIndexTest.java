package org.bongsu.situation;

import static org.bongsu.model.Coding.by;
import static org.bongsu.model.Coding.incident;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Status;
import org.junit.jupiter.api.Test;

class TensionIndexTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final double EXACT = 1e-9;

    private static TensionIndex index(Line line, List<Incident> incidents) {
        return new TensionIndex(incidents, CODEBOOK, line, IndexSettings.DEFAULT, day -> true);
    }

    private static double on(LocalDate day, Incident... incidents) {
        return index(Line.TENSION, List.of(incidents)).series(day, day).value()[0];
    }

    private static List<Incident> random(long seed) {
        Random random = new Random(seed);
        List<Type> types = CODEBOOK.types();
        List<String> actors = List.of("PRK", "KOR", "USA", "JPN", "CHN");
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Type type = types.get(random.nextInt(types.size()));
            LocalDate day = DAY.plusDays(random.nextInt(60));
            Incident one = by(incident("I" + i, type.key(), 1 + random.nextInt(5), day),
                    actors.get(random.nextInt(5)), actors.get(random.nextInt(5)))
                    .withStatus(Status.values()[random.nextInt(Status.values().length)]);
            incidents.add(random.nextBoolean() ? one : one.withWhen(DateSpan.of(day, day.plusDays(random.nextInt(40)))));
        }
        return incidents;
    }

    private static Incident exchanged(Incident incident) {
        return incident.withDetail(incident.detail().withActors(incident.detail().actors().stream()
                .map(a -> new ActorLink(other(a.from()), a.to() == null ? null : other(a.to()), a.role())).toList()));
    }

    private static String other(String code) {
        return code.equals("PRK") ? "KOR" : code.equals("KOR") ? "PRK" : code;
    }

    @Property(tries = 60)
    void exchangingNorthAndSouthLeavesTensionAsItWas(@ForAll long seed) {
        List<Incident> incidents = random(seed);
        assertArrayEquals(index(Line.TENSION, incidents).series(DAY, DAY.plusDays(120)).value(),
                index(Line.TENSION, incidents.stream().map(TensionIndexTest::exchanged).toList())
                        .series(DAY, DAY.plusDays(120)).value(), EXACT);
    }

    @Property(tries = 60)
    void theContributionsOfADayMakeUpItsValue(@ForAll long seed, @ForAll @IntRange(max = 100) int later) {
        TensionIndex index = index(Line.TENSION, random(seed));
        LocalDate day = DAY.plusDays(later);
        double sum = index.contributions(day).stream().mapToDouble(Contribution::left).sum();
        assertEquals(index.series(day, day).value()[0], sum, 0.05);
    }

    @Property(tries = 40)
    void whereTheSeriesStartsChangesNoDay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int later) {
        TensionIndex index = index(Line.TENSION, random(seed));
        double[] whole = index.series(DAY, DAY.plusDays(100)).value();
        double[] part = index.series(DAY.plusDays(later), DAY.plusDays(100)).value();
        for (int i = 0; i < part.length; i++) {
            assertEquals(whole[i + later], part[i], EXACT);
        }
    }

    @Test
    void pointsAreModeTimesTwoToTheSeverityTimesCredence() {
        assertEquals(16, on(DAY, incident("a", "nuclear.test", 5, DAY)), EXACT);
        assertEquals(2, on(DAY, incident("a", "exercise.asset", 3, DAY)), EXACT);
        assertEquals(1, on(DAY, incident("a", "statement.threat", 3, DAY)), EXACT);
        assertEquals(0, on(DAY, incident("a", "policy.strategy", 2, DAY)), EXACT);
        assertEquals(8, on(DAY, incident("a", "nuclear.test", 5, DAY).withStatus(Status.DISPUTED)), EXACT);
        assertEquals(0, on(DAY, incident("a", "nuclear.test", 5, DAY).withStatus(Status.EXPECTED)), EXACT);
        assertEquals(0, on(DAY, incident("a", "nuclear.test", 5, DAY).withReview(Review.DRAFT)), EXACT);
    }

    @Test
    void pointsHalveWithEveryHalfLife() {
        Incident test = incident("a", "nuclear.test", 5, DAY);
        assertEquals(8, on(DAY.plusDays(14), test), EXACT);
        assertEquals(4, on(DAY.plusDays(28), test), EXACT);
        assertEquals(0, on(DAY.minusDays(1), test), EXACT);
    }

    @Test
    void repetitionOnADayCountsHalfThenAQuarter() {
        Incident a = by(incident("a", "launch.srbm", 3, DAY), "PRK", "KOR");
        Incident b = by(incident("b", "launch.srbm", 3, DAY), "PRK", "KOR");
        Incident c = by(incident("c", "launch.srbm", 3, DAY), "PRK", "KOR");
        assertEquals(4 + 2 + 1, on(DAY, a, b, c), EXACT);
        assertEquals(4 + 4, on(DAY, a, by(incident("d", "launch.srbm", 3, DAY), "KOR", "PRK")), EXACT);
    }

    @Test
    void roundsNeverAddAndTenOfThemRaiseTheSalvoByOne() {
        Incident salvo = incident("salvo", "launch.srbm", 3, DAY);
        List<Incident> all = new ArrayList<>(List.of(salvo));
        for (int i = 0; i < 9; i++) {
            all.add(incident("r" + i, "launch.srbm", 3, DAY).withRelations(new Relations("salvo", List.of())));
        }
        assertEquals(4, index(Line.TENSION, all).points(DAY), EXACT);
        all.add(incident("r9", "launch.srbm", 3, DAY).withRelations(new Relations("salvo", List.of())));
        assertEquals(8, index(Line.TENSION, all).points(DAY), EXACT);
        assertEquals(8, on(DAY, salvo.withDetail(salvo.detail().withQuantities(List.of(Quantity.of("missiles", 23, ""))))), EXACT);
    }

    @Test
    void spansSpreadEvenlyAndLongOnesStayOut() {
        Incident month = incident("a", "launch.srbm", 3, DAY).withWhen(DateSpan.of(DAY, DAY.plusDays(3)));
        TensionIndex index = index(Line.TENSION, List.of(month));
        for (int i = 0; i < 4; i++) {
            assertEquals(1, index.points(DAY.plusDays(i)), EXACT);
        }
        assertEquals(0, index.points(DAY.plusDays(4)), EXACT);
        TensionIndex none = index(Line.TENSION, List.of(incident("b", "launch.srbm", 3, DAY).withWhen(DateSpan.year(2024))));
        assertEquals(1, none.leftOut());
        assertEquals(0, none.series(DAY, DAY).value()[0], EXACT);
    }

    @Test
    void detenteIsOnlyBetweenAdversariesAndReliefIsBelowZero() {
        assertEquals(8, index(Line.DETENTE, List.of(by(incident("a", "diplomacy.summit", 4, DAY), "KOR", "PRK"))).points(DAY), EXACT);
        assertEquals(0, index(Line.DETENTE, List.of(by(incident("a", "diplomacy.summit", 4, DAY), "KOR", "JPN"))).points(DAY), EXACT);
        assertEquals(-4, index(Line.ECONOMY, List.of(by(incident("a", "tariff.deal", 3, DAY), "USA", "KOR"))).points(DAY), EXACT);
    }

    @Test
    void aHundredIsTheMeanOfTheReferencePeriod() {
        Period year = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        TensionIndex index = new TensionIndex(random(7), CODEBOOK, Line.TENSION, new IndexSettings(14, year), day -> true);
        double[] values = index.series(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)).value();
        assertEquals(100, Arrays.stream(values).average().orElseThrow(), 1e-6);
    }

    @Test
    void theBandHoldsHalfAndDoubleTheHalfLife() {
        IndexSeries series = index(Line.TENSION, random(3)).series(DAY, DAY.plusDays(90));
        for (int i = 0; i < series.days(); i++) {
            assertTrue(series.low()[i] <= series.value()[i] && series.value()[i] <= series.high()[i]);
        }
    }
}
