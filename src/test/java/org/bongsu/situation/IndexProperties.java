package org.bongsu.situation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;
import org.bongsu.model.Period;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;

/** The index beside a model of it that follows its definition word by word, day by day, over incidents of every kind. */
class IndexProperties {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate END = DAY.plusDays(200);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Predicate<LocalDate> ALWAYS = day -> true;
    private static final List<String> ACTORS = List.of("PRK", "KOR", "USA", "JPN", "CHN", "KOR.JCS", "PRK.KCNA");
    private static final double EXACT = 1e-9;

    @Provide
    Arbitrary<List<Incident>> incidents() {
        Arbitrary<DateSpan> days = Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 34),
                Arbitraries.of(true, true, true, false), Arbitraries.of("Asia/Seoul", "America/New_York", "UTC", ""), Arbitraries.integers().between(0, 23))
                .as((start, length, one, zone, hour) -> {
                    LocalDate first = DAY.plusDays(start);
                    return !one ? DateSpan.of(first, first.plusDays(length)) : zone.isEmpty() ? DateSpan.day(first)
                            : DateSpan.day(first).at(new ClockTime(LocalTime.of(hour, 30), ZoneId.of(zone)));
                });
        Arbitrary<ActorLink> link = Combinators.combine(Arbitraries.of(ACTORS), Arbitraries.of(ACTORS).injectNull(0.2), Arbitraries.of(Role.values())).as(ActorLink::new);
        // Few types, so that they repeat.
        List<String> often = List.of("launch.srbm", "statement.threat", "diplomacy.summit", "tariff.deal", "tariff.imposed", "exercise.asset");
        Arbitrary<String> types = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(often)),
                Tuple.of(1, Arbitraries.of(CODEBOOK.types().stream().map(Type::key).toList())));
        Arbitrary<Incident> one = Combinators.combine(types, Arbitraries.integers().between(1, 5), days, link.list().ofMaxSize(3), Arbitraries.of(Status.values()),
                Arbitraries.frequency(Tuple.of(8, Review.CODED), Tuple.of(1, Review.DRAFT)))
                .as((type, severity, when, links, status, review) -> {
                    Incident plain = Coding.incident("x", type, severity, DAY).withWhen(when).withStatus(status).withReview(review);
                    return plain.withDetail(plain.detail().withActors(links));
                });
        return one.list().ofMinSize(1).ofMaxSize(40).map(list -> IntStream.range(0, list.size()).mapToObj(i -> named(list.get(i), "I" + i)).toList());
    }

    private static Incident named(Incident incident, String id) {
        return new Incident(id, new Subject(incident.type(), incident.title(), incident.severity()), incident.when(), incident.where(),
                new Incident.Facts(incident.judgement(), incident.detail()), incident.relations());
    }

    /** What the definition says of one day, without carrying over: no array, no sorting but its own. */
    private static double points(List<Incident> incidents, Line line, LocalDate day) {
        Map<String, Long> rounds = new HashMap<>();
        incidents.stream().filter(i -> !i.draft() && i.relations().parent() != null).forEach(i -> rounds.merge(i.relations().parent(), 1L, Long::sum));
        record Given(Incident incident, double points) { }
        List<Given> given = new ArrayList<>();
        for (Incident i : incidents) {
            if (i.draft() || i.relations().parent() != null || i.when() == null || i.when().days() > 31) {
                continue;
            }
            Type.Weight weight = CODEBOOK.type(i.type()).weight();
            DateSpan days = i.when().in(SEOUL);
            if (weight.line().drawn() != line || !days.contains(day) || line == Line.DETENTE && !adversaries(i)) {
                continue;
            }
            int severity = Math.min(5, i.severity() + (rounds.getOrDefault(i.id(), 0L) >= 10 ? 1 : 0));
            double k = switch (weight.mode()) {
                case ACT -> 1;
                case POSTURE -> 0.5;
                case WORD -> 0.25;
                case RECORD -> 0;
            };
            double c = switch (i.status()) {
                case CONFIRMED, REPORTED -> 1;
                case DISPUTED -> 0.5;
                case EXPECTED, REFUTED -> 0;
            };
            double p = k * Math.pow(2, severity - 1) * c / days.days() * (weight.line() == Line.ECONOMY_RELIEF ? -1 : 1);
            if (p != 0) {
                given.add(new Given(i, p));
            }
        }
        given.sort(Comparator.comparingDouble((Given g) -> -Math.abs(g.points())).thenComparing(g -> g.incident().id()));
        double sum = 0;
        for (int n = 0; n < given.size(); n++) {
            Given one = given.get(n);
            List<Given> larger = given.subList(0, n).stream().filter(g -> g.incident().type().equals(one.incident().type())).toList();
            Set<String> pairs = ActorPairs.of(one.incident());
            long repeated = pairs.isEmpty() ? larger.stream().filter(g -> ActorPairs.of(g.incident()).isEmpty()).count()
                    : pairs.stream().mapToLong(pair -> larger.stream().filter(g -> ActorPairs.of(g.incident()).contains(pair)).count()).min().orElseThrow();
            sum += one.points() / (1L << repeated);
        }
        return sum;
    }

    private static boolean adversaries(Incident incident) {
        List<String> codes = new ArrayList<>();
        incident.detail().actors().stream().filter(a -> a.role() == Role.ACTOR || a.role() == Role.TARGET).forEach(a -> {
            codes.add(a.from().split("\\.")[0]);
            if (a.to() != null) {
                codes.add(a.to().split("\\.")[0]);
            }
        });
        return codes.contains("PRK") && codes.stream().anyMatch(Set.of("KOR", "USA", "JPN")::contains);
    }

    private static double raw(List<Incident> incidents, Line line, LocalDate day, double h) {
        double sum = 0;
        for (LocalDate d = DAY.minusDays(2); !d.isAfter(day); d = d.plusDays(1)) {
            sum += points(incidents, line, d) * Math.pow(2, -ChronoUnit.DAYS.between(d, day) / h);
        }
        return sum;
    }

    private static TensionIndex index(Line line, List<Incident> incidents) {
        return new TensionIndex(incidents, CODEBOOK, line, IndexSettings.DEFAULT, ALWAYS);
    }

    @Property(tries = 200)
    void everyDayIsWhatTheDefinitionSays(@ForAll("incidents") List<Incident> incidents, @ForAll @IntRange(max = 120) int later) {
        LocalDate day = DAY.plusDays(later);
        for (Line line : List.of(Line.TENSION, Line.DETENTE, Line.ECONOMY)) {
            TensionIndex index = index(line, incidents);
            assertEquals(points(incidents, line, day), index.points(day), EXACT, line + " points");
            IndexSeries series = index.series(day, day.plusDays(1));
            assertEquals(raw(incidents, line, day, 14), series.value()[0], EXACT, line + " raw");
            double quick = raw(incidents, line, day, 7);
            double slow = raw(incidents, line, day, 28);
            assertEquals(Math.min(series.value()[0], Math.min(quick, slow)), series.low()[0], EXACT, "the band goes from half the half-life");
            assertEquals(Math.max(series.value()[0], Math.max(quick, slow)), series.high()[0], EXACT, "to twice the half-life");
        }
    }

    @Property(tries = 100)
    void exchangingNorthAndSouthLeavesTensionAsItWas(@ForAll("incidents") List<Incident> incidents) {
        assertArrayEquals(index(Line.TENSION, incidents).series(DAY, END).value(),
                index(Line.TENSION, incidents.stream().map(IndexProperties::exchanged).toList()).series(DAY, END).value(), EXACT);
    }

    private static Incident exchanged(Incident incident) {
        return incident.withDetail(incident.detail().withActors(incident.detail().actors().stream()
                .map(a -> new ActorLink(other(a.from()), a.to() == null ? null : other(a.to()), a.role())).toList()));
    }

    private static String other(String code) {
        return code.startsWith("PRK") ? "KOR" + code.substring(3) : code.startsWith("KOR") ? "PRK" + code.substring(3) : code;
    }

    @Property(tries = 100)
    void theOrderInWhichIncidentsComeChangesNothing(@ForAll("incidents") List<Incident> incidents, @ForAll long seed) {
        List<Incident> shuffled = new ArrayList<>(incidents);
        Collections.shuffle(shuffled, new Random(seed));
        for (Line line : List.of(Line.TENSION, Line.DETENTE, Line.ECONOMY)) {
            assertArrayEquals(index(line, incidents).series(DAY, END).value(), index(line, shuffled).series(DAY, END).value(), EXACT);
        }
    }

    @Property(tries = 100)
    void draftsExpectedAndRefutedGiveNothing(@ForAll("incidents") List<Incident> incidents) {
        List<Incident> counted = incidents.stream().filter(i -> !i.draft() && i.status() != Status.EXPECTED && i.status() != Status.REFUTED).toList();
        for (Line line : List.of(Line.TENSION, Line.DETENTE, Line.ECONOMY)) {
            assertArrayEquals(index(line, counted).series(DAY, END).value(), index(line, incidents).series(DAY, END).value(), EXACT);
        }
    }

    @Property(tries = 100)
    void roundsNeverAddAndTenOrMoreRaiseTheirSalvoByOne(@ForAll @IntRange(max = 25) int rounds, @ForAll @IntRange(min = 1, max = 5) int severity, @ForAll @IntRange(max = 12) int drafts) {
        List<Incident> all = new ArrayList<>(List.of(Coding.incident("salvo", "launch.srbm", severity, DAY)));
        for (int i = 0; i < rounds + drafts; i++) {
            Incident round = Coding.incident("r" + i, "launch.srbm", 5, DAY).withRelations(new Relations("salvo", List.of()));
            all.add(i < rounds ? round : round.withReview(Review.DRAFT));
        }
        assertEquals(Math.pow(2, Math.min(5, severity + (rounds >= 10 ? 1 : 0)) - 1), index(Line.TENSION, all).points(DAY), EXACT);
    }

    @Property(tries = 60)
    void aFilterThatHidesRoundsLeavesTheSalvoAsGrave(@ForAll @IntRange(min = 1, max = 20) int rounds) {
        List<Incident> all = new ArrayList<>(List.of(Coding.incident("salvo", "launch.srbm", 3, DAY)));
        for (int i = 0; i < rounds; i++) {
            all.add(Coding.incident("r" + i, "launch.srbm", 1, DAY).withRelations(new Relations("salvo", List.of())));
        }
        Situation situation = new Situation(all, List.of(), List.of(), List.of());
        IndexRows rows = IndexRows.of(situation, situation.shown(Filter.ALL.withSeverities(Set.of(3))), CODEBOOK);
        assertEquals(rounds >= 10 ? 8 : 4, new TensionIndex(rows, Line.TENSION, IndexSettings.DEFAULT, ALWAYS).points(DAY), EXACT);
    }

    @Property(tries = 60)
    void spansSpreadEvenlyOverTheirDaysAndThoseOver31DaysStayOutAndAreCounted(@ForAll @IntRange(min = 1, max = 60) int days) {
        TensionIndex index = index(Line.TENSION, List.of(Coding.incident("a", "launch.srbm", 4, DAY).withWhen(DateSpan.of(DAY, DAY.plusDays(days - 1L)))));
        double sum = 0;
        for (int i = -3; i < 70; i++) {
            double points = index.points(DAY.plusDays(i));
            assertEquals(i >= 0 && i < days && days <= 31 ? 8.0 / days : 0, points, EXACT);
            sum += points;
        }
        assertEquals(days <= 31 ? 8 : 0, sum, EXACT, "no day is counted twice");
        assertEquals(days <= 31 ? 0 : 1, index.leftOut());
    }

    @Property(tries = 60)
    void wherePeriodsOfAFilterBeginChangesNoDay(@ForAll("incidents") List<Incident> incidents, @ForAll @IntRange(max = 80) int later) {
        double[] whole = index(Line.TENSION, incidents).series(DAY, END).value();
        double[] part = index(Line.TENSION, incidents).series(DAY.plusDays(later), END).value();
        for (int i = 0; i < part.length; i++) {
            assertEquals(whole[i + later], part[i], EXACT);
        }
    }

    @Property(tries = 100)
    void theContributionsOfADayMakeUpItsValueEachIncidentOnce(@ForAll("incidents") List<Incident> incidents, @ForAll @IntRange(max = 100) int later) {
        LocalDate day = DAY.plusDays(later);
        for (Line line : List.of(Line.TENSION, Line.DETENTE, Line.ECONOMY)) {
            TensionIndex index = index(line, incidents);
            List<Contribution> made = index.contributions(day);
            assertEquals(index.series(day, day).value()[0], made.stream().mapToDouble(Contribution::left).sum(), 0.001 * incidents.size());
            assertEquals(made.size(), made.stream().map(c -> c.incident().id()).distinct().count());
            assertTrue(index.counted(day).containsAll(made.stream().map(Contribution::incident).toList()));
        }
    }

    @Property(tries = 60)
    void aHundredIsTheMeanOfTheCoveredDaysOfAReferencePeriodWithEnoughOfThem(@ForAll("incidents") List<Incident> incidents, @ForAll @IntRange(max = 80) int hole) {
        Period reference = new Period(DAY, DAY.plusDays(420));
        Predicate<LocalDate> covered = day -> day.isBefore(DAY.plusDays(30)) || !day.isBefore(DAY.plusDays(30 + hole));
        TensionIndex points = new TensionIndex(incidents, CODEBOOK, Line.TENSION, IndexSettings.DEFAULT, covered);
        IndexSeries raw = points.series(DAY, DAY.plusDays(420));
        IndexSeries series = new TensionIndex(incidents, CODEBOOK, Line.TENSION, IndexSettings.DEFAULT.withReference(reference), covered).series(DAY, DAY.plusDays(420));
        double mean = IntStream.range(0, raw.days()).filter(i -> raw.covered()[i]).mapToDouble(i -> raw.value()[i]).average().orElse(0);
        if (421 - hole >= 365 && mean > 0) {
            assertTrue(series.relative());
            assertEquals(100, IntStream.range(0, series.days()).filter(i -> series.covered()[i]).mapToDouble(i -> series.value()[i]).average().orElseThrow(), 1e-6);
        } else {
            assertFalse(series.relative(), "without 365 covered days, or points, it stays in points");
            assertArrayEquals(raw.value(), series.value(), EXACT);
        }
    }

    @Property(tries = 60)
    void otherWeightsWeighAsTheySay(@ForAll @IntRange(min = 1, max = 5) int severity, @ForAll @IntRange(max = 10) int tenths, @ForAll @IntRange(min = 10, max = 80) int step) {
        IndexSettings settings = IndexSettings.DEFAULT.withWeights(new IndexWeights(new IndexWeights.Modes(tenths / 10.0, 0, 0, 0), step / 10.0,
                new IndexWeights.Credence(1, 1, 1, 0.3, 0)));
        Incident expected = Coding.incident("a", "launch.srbm", severity, DAY).withStatus(Status.EXPECTED);
        assertEquals(0.3 * tenths / 10.0 * Math.pow(step / 10.0, severity - 1),
                new TensionIndex(List.of(expected), CODEBOOK, Line.TENSION, settings, ALWAYS).points(DAY), EXACT);
    }

    @Property(tries = 30)
    void detenteIsBetweenTheNorthAndThoseThatAreNamed(@ForAll("incidents") List<Incident> incidents) {
        IndexSettings china = IndexSettings.DEFAULT.withAdversaries(Set.of("CHN"));
        List<Incident> with = incidents.stream().filter(i -> ActorPairs.parties(i).containsAll(Set.of("PRK", "CHN"))).toList();
        assertEquals(List.of(), new TensionIndex(incidents, CODEBOOK, Line.DETENTE, china, ALWAYS).counted(END).stream().filter(i -> !with.contains(i)).toList());
    }

    @Property(tries = 20)
    void whatIsKnownBeginsWithTheFirstCoveredDay(@ForAll @IntRange(max = 50) int before) {
        Situation situation = new Situation(List.of(Coding.incident("a", "launch.srbm", 3, DAY)), List.of(), List.of(),
                List.of(new Coverage("c", DateSpan.of(DAY.minusDays(before), DAY), "searched")));
        IndexSeries series = new TensionIndex(IndexRows.of(situation, situation.incidents(), CODEBOOK), Line.TENSION, IndexSettings.DEFAULT, situation.covered()).series(DAY, END);
        assertEquals(DAY.minusDays(before), series.basis().begins());
    }
}
