package org.bongsu.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.codebook.Type;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;
import org.bongsu.model.Published;
import org.bongsu.model.Source;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.TableRow;

/** However a filter came about, what is shown and counted is what looking at each incident alone gives. */
class LensProperties {
    private static final List<String> TYPES = List.of("launch", "launch.srbm", "drone", "tariff.threat", "other", "nuclear");

    @Property(tries = 60)
    void showsAndCountsWhatEachIncidentAloneWould(@ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = quoted(new RandomCoding(seed).incidents(random.nextInt(300)), random);
        Lens lens = new Lens(situation);
        Filter filter = Filter.ALL;
        for (int move = 0; move < 25; move++) {
            filter = moved(filter, random);
            lens.look(filter);
            assertEquals(situation.shown(filter), lens.shown());
            for (String type : TYPES) {
                assertEquals(count(situation, filter.withTypes(Set.of()), i -> Type.isA(i.type(), type)), lens.ofType(type));
            }
            for (int severity = 1; severity <= 5; severity++) {
                int wanted = severity;
                assertEquals(count(situation, filter.withSeverities(Set.of()), i -> i.severity() == wanted), lens.ofSeverity(severity));
            }
            for (Status status : Status.values()) {
                assertEquals(count(situation, filter.withStatuses(Set.of()), i -> i.status() == status), lens.ofStatus(status));
            }
            assertEquals(count(situation, filter.withActors(Set.of()), i -> i.detail().actors().stream()
                    .anyMatch(a -> a.from().equals("KOR") || "KOR".equals(a.to()))), lens.ofActor("KOR"));
        }
    }

    @Property(tries = 20)
    void forgetsHowItCameToAFilter(@ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = quoted(new RandomCoding(seed).incidents(200), random);
        Lens wandering = new Lens(situation);
        Filter filter = Filter.ALL;
        for (int move = 0; move < 40; move++) {
            filter = moved(filter, random);
            wandering.look(filter);
        }
        Lens straight = new Lens(situation);
        straight.look(filter);
        assertEquals(straight.shown(), wandering.shown());
        assertEquals(straight.ofType("launch"), wandering.ofType("launch"));
    }

    /** Incidents of which some are told of by sources of other days. */
    private static Situation quoted(List<Incident> incidents, Random random) {
        List<Source> sources = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Incident incident : incidents) {
            for (int i = random.nextInt(3); i > 0; i--) {
                String id = "s" + sources.size();
                Published published = random.nextInt(4) == 0 ? null : Published.day(day(random), ZoneOffset.UTC);
                sources.add(new TableRow(id, "table", sources.size() + 1, "words", published, false));
                claims.add(new Claim("c" + id, incident.id(), new Claim.Assertion("type", "launch", Stance.ASSERTS, null), Evidence.of(id, "words", 0, 5)));
            }
        }
        return new Situation(incidents, claims, sources, List.of());
    }

    private static int count(Situation situation, Filter filter, Predicate<Incident> wanted) {
        return (int) situation.shown(filter).stream().filter(wanted).count();
    }

    private static Filter moved(Filter filter, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> filter.withTypes(some(TYPES, random));
            case 1 -> filter.withActors(some(List.of("PRK", "KOR", "USA"), random));
            case 2 -> filter.withSeverities(some(List.of(1, 2, 3, 4, 5), random));
            case 3 -> filter.withStatuses(some(List.of(Status.values()), random));
            case 4 -> filter.withPeriod(period(random));
            case 5 -> filter.withArea(random.nextInt(3) == 0 ? null : area(random));
            case 6 -> filter.withAsKnownOn(random.nextInt(3) == 0 ? null : day(random));
            default -> filter.withText(random.nextBoolean() ? "" : random.nextBoolean() ? "미사일" : "X;Y a");
        };
    }

    private static <T> Set<T> some(List<T> values, Random random) {
        Set<T> chosen = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            chosen.add(values.get(random.nextInt(values.size())));
        }
        return chosen;
    }

    private static Period period(Random random) {
        List<LocalDate> days = new ArrayList<>(List.of(day(random), day(random)));
        days.sort(null);
        return switch (random.nextInt(4)) {
            case 0 -> Period.ALWAYS;
            case 1 -> new Period(days.getFirst(), null);
            case 2 -> new Period(null, days.getFirst());
            default -> new Period(days.getFirst(), days.getLast());
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.ofEpochDay(random.nextInt(31_000));
    }

    private static Area area(Random random) {
        double west = random.nextDouble() * 300 - 180;
        double south = random.nextDouble() * 150 - 90;
        return switch (random.nextInt(4)) {
            case 3 -> Unplaced.AREA;
            case 0 -> new Circle(new GeoPoint(south + random.nextDouble() * 30, west), 1 + random.nextDouble() * 5000);
            case 1 -> Polygon.of(List.of(new GeoPoint(south, west), new GeoPoint(south + 1 + random.nextDouble() * 29, west + random.nextDouble() * 60),
                    new GeoPoint(south + random.nextDouble() * 30, west + 1 + random.nextDouble() * 59)));
            default -> new Box(west, south, Math.min(180, west + 1 + random.nextDouble() * 200), Math.min(90, south + 1 + random.nextDouble() * 100));
        };
    }
}
