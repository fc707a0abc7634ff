package org.bongsu.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Incidents with random but valid values in every field, the same for the same seed. */
public final class RandomCoding {
    private static final List<String> TYPES = List.of("launch.srbm", "drone.incursion", "tariff.threat", "statement.denial", "other");
    private static final List<String> WORDS = List.of("미사일", "=1+1", "O'Brien", "a\tb", "x;y", "\u0000", "😀", "평양 \"북쪽\"", "");
    private final Random random;

    public RandomCoding(long seed) {
        random = new Random(seed);
    }

    public List<Incident> incidents(int n) {
        List<Incident> result = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            result.add(incident("I" + i));
        }
        return result;
    }

    private Incident incident(String id) {
        return new Incident(id, new Subject(pick(TYPES), pick(WORDS), 1 + random.nextInt(5)),
                random.nextInt(5) == 0 ? null : when(), random.nextInt(4) == 0 ? null : where(),
                new Incident.Facts(new Judgement(pick(Status.values()), pick(Attribution.values()), 1 + random.nextInt(2),
                        pick(Review.values())), detail()),
                new Relations(random.nextBoolean() ? null : "P", List.of(new Link(pick(LinkKind.values()), "L"))));
    }

    private DateSpan when() {
        LocalDate start = LocalDate.ofEpochDay(random.nextInt(30_000));
        DateSpan span = DateSpan.of(start, start.plusDays(random.nextInt(3) * (long) random.nextInt(400)));
        return random.nextBoolean() ? span
                : span.at(new ClockTime(LocalTime.ofSecondOfDay(random.nextInt(1440) * 60L), ZoneId.of("Asia/Pyongyang")));
    }

    private Place where() {
        GeoPoint point = random.nextInt(4) == 0 ? null
                : new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
        return new Place(pick(WORDS), random.nextBoolean() ? null : pick(WORDS), null, point, pick(PlacePrecision.values()));
    }

    private Detail detail() {
        return new Detail(List.of(new ActorLink("PRK", random.nextBoolean() ? null : "KOR", pick(Role.values()))),
                List.of(new Quantity("missiles", null, random.nextDouble() * 100, random.nextBoolean() ? null : 7.0, "km")),
                Map.of("site", pick(WORDS)), new InForce(LocalDate.ofEpochDay(random.nextInt(30_000)), null, null),
                List.of(pick(WORDS)), pick(WORDS));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
