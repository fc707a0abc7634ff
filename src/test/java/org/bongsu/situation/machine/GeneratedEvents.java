package org.bongsu.situation.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.bongsu.model.Dataset;
import org.bongsu.model.MachineCoder;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;

/**
 * Events such as GDELT has of the Korean peninsula, the same for the same seed: most at a few capitals and names of countries (where
 * thousands share one point), others about towns and lines of Korea; in bursts of some days over a slow rise; few codes and pairs of
 * actors common, many rare.
 */
public final class GeneratedEvents {
    /** The first day that GDELT 2.0 has. */
    public static final LocalDate FIRST = LocalDate.of(2015, 2, 18);
    private static final int DAYS = 4_000;
    private static final int MILLION = 1_000_000;

    private record Spot(String name, double lat, double lon, PlacePrecision precision, double spread, int weight) { }

    private static final List<Spot> SPOTS = List.of(
            new Spot("Seoul, Soul-t'ukpyolsi, South Korea", 37.5664, 127.0, PlacePrecision.EXACT, 0, 220),
            new Spot("Pyongyang, P'yongyang-si, North Korea", 39.0194, 125.7547, PlacePrecision.EXACT, 0, 140),
            new Spot("South Korea", 37.0, 127.5, PlacePrecision.COUNTRY, 0, 180), new Spot("North Korea", 40.0, 127.0, PlacePrecision.COUNTRY, 0, 160),
            new Spot("Washington, District of Columbia, United States", 38.8951, -77.0364, PlacePrecision.EXACT, 0, 70),
            new Spot("Beijing, Beijing, China", 39.9289, 116.388, PlacePrecision.EXACT, 0, 30), new Spot("Tokyo, Tokyo, Japan", 35.685, 139.751, PlacePrecision.EXACT, 0, 30),
            new Spot("Panmunjom", 37.956, 126.677, PlacePrecision.EXACT, 0.01, 25), new Spot("Kaesong", 37.9708, 126.5544, PlacePrecision.EXACT, 0.02, 15),
            new Spot("Yeonpyeong", 37.6667, 125.7, PlacePrecision.NEAR, 0.05, 12), new Spot("Baengnyeong", 37.95, 124.67, PlacePrecision.NEAR, 0.05, 10),
            new Spot("Wonsan", 39.1528, 127.4436, PlacePrecision.EXACT, 0.05, 12), new Spot("Punggye-ri", 41.28, 129.08, PlacePrecision.EXACT, 0.02, 10),
            new Spot("Sohae", 39.66, 124.705, PlacePrecision.EXACT, 0.01, 8), new Spot("Yongbyon", 39.8, 125.75, PlacePrecision.EXACT, 0.01, 9),
            new Spot("Busan", 35.1028, 129.0403, PlacePrecision.EXACT, 0.05, 30), new Spot("Incheon", 37.4536, 126.7317, PlacePrecision.EXACT, 0.05, 20),
            new Spot("Daegu", 35.8703, 128.5911, PlacePrecision.EXACT, 0.05, 10), new Spot("Gwangju", 35.1547, 126.9156, PlacePrecision.EXACT, 0.05, 8),
            new Spot("Pyeongtaek", 36.9922, 127.1128, PlacePrecision.EXACT, 0.04, 8), new Spot("Jeju", 33.5097, 126.5219, PlacePrecision.PROVINCE, 0.2, 8),
            new Spot("Paju", 37.8328, 126.8169, PlacePrecision.EXACT, 0.1, 10), new Spot("Cheorwon", 38.2089, 127.2178, PlacePrecision.NEAR, 0.2, 8),
            new Spot("Goseong", 38.38, 128.4678, PlacePrecision.EXACT, 0.1, 6), new Spot("Sinuiju", 40.1006, 124.398, PlacePrecision.EXACT, 0.03, 6),
            new Spot("Hamhung", 39.9183, 127.5364, PlacePrecision.EXACT, 0.05, 6), new Spot("Rason", 42.2489, 130.3003, PlacePrecision.EXACT, 0.05, 4),
            new Spot("Dokdo", 37.2411, 131.865, PlacePrecision.EXACT, 0.01, 6), new Spot("Gangwon", 37.75, 128.2, PlacePrecision.PROVINCE, 0, 6),
            new Spot("East Sea", 39.5, 131.0, PlacePrecision.SEA, 1.2, 20), new Spot("Yellow Sea", 37.0, 124.0, PlacePrecision.SEA, 0.9, 12));
    private static final List<String> CODES = List.of("010", "020", "030", "036", "040", "042", "043", "046", "050", "051", "057", "060", "070",
            "073", "080", "084", "090", "100", "110", "111", "112", "120", "125", "130", "138", "140", "141", "150", "152", "160", "163", "170",
            "171", "173", "180", "190", "193", "194", "195", "203");
    private static final List<String> ACTORS = List.of("KOR", "PRK", "USA", "CHN", "JPN", "RUS", "UN", "GBR", "VNM", "DEU", "AUS", "IRN", "CAN", "FRA",
            "PHL", "MYS", "SGP", "IDN", "IND", "EU");
    private static final List<String> PAPERS = List.of("yna.co.kr", "koreaherald.com", "koreatimes.co.kr", "reuters.com", "kcna.kp", "bbc.co.uk",
            "chosun.com", "scmp.com", "japantimes.co.jp", "dailynk.com");

    private final Random random;
    private final int[] weights;
    private final int whole;

    private GeneratedEvents(long seed) {
        random = new Random(seed);
        weights = new int[SPOTS.size()];
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += SPOTS.get(i).weight();
            weights[i] = sum;
        }
        whole = sum;
    }

    /** A table of a million rows. */
    public static MachineTable million() {
        return table("mmillion", MILLION, 1);
    }

    /** A table of so many rows. */
    public static MachineTable table(String id, int rows, long seed) {
        TableBuilder builder = new TableBuilder();
        make(rows, seed, builder::add);
        LocalDate last = FIRST.plusDays(DAYS);
        return builder.table(new Dataset(id, "GDELT 2.0", MachineCoder.GDELT, "0".repeat(64), new Dataset.Extent(rows, FIRST, last), List.of()),
                GeneratedEvents::meaning);
    }

    /** Makes so many events, in the order in which they became known. */
    public static void make(int rows, long seed, Consumer<MachineEvent> each) {
        GeneratedEvents events = new GeneratedEvents(seed);
        double[] heat = events.heat();
        double sum = 0;
        for (double day : heat) {
            sum += day;
        }
        double owed = 0;
        int made = 0;
        for (int day = 0; day < DAYS && made < rows; day++) {
            owed += heat[day] / sum * rows;
            int until = day == DAYS - 1 ? rows : (int) owed;
            while (made < until) {
                each.accept(events.event(made, (int) FIRST.toEpochDay() + day));
                made++;
            }
        }
    }

    /** A type of the codebook for each root of CAMEO. */
    static CodeReading.Meaning meaning(String cameo) {
        return switch (cameo.substring(0, 2)) {
            case "10" -> new CodeReading.Meaning("statement.demand", 1, "Demand");
            case "11" -> new CodeReading.Meaning("statement.condemnation", 1, "Disapprove");
            case "13" -> new CodeReading.Meaning("statement.threat", 2, "Threaten");
            case "03" -> new CodeReading.Meaning("statement.offer", 1, "Express intent to cooperate");
            case "04" -> new CodeReading.Meaning("diplomacy.talks", 1, "Consult");
            case "05", "06" -> new CodeReading.Meaning("diplomacy.agreement", 1, "Cooperate");
            case "15" -> new CodeReading.Meaning("exercise.field", 2, "Exhibit force posture");
            case "16" -> new CodeReading.Meaning("diplomacy.rupture", 2, "Reduce relations");
            case "18" -> new CodeReading.Meaning("attack.bombing", 4, "Assault");
            case "19" -> new CodeReading.Meaning("border.firefight", 4, "Fight");
            case "20" -> new CodeReading.Meaning("attack.killing", 5, "Mass violence");
            default -> new CodeReading.Meaning("other", 1, "Other");
        };
    }

    private double[] heat() {
        double[] heat = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            heat[day] = 1 + day / (double) DAYS + (day % 7 < 5 ? 0.4 : 0);
        }
        for (int burst = 0; burst < DAYS / 45; burst++) {
            int from = random.nextInt(DAYS);
            double height = 2 + 8 * random.nextDouble() * random.nextDouble();
            for (int day = from; day < Math.min(DAYS, from + 15); day++) {
                heat[day] += height * Math.exp((from - day) / 4.0);
            }
        }
        return heat;
    }

    private MachineEvent event(int number, int day) {
        int first = random.nextInt(50) == 0 ? day - random.nextInt(8) : day;
        double u = random.nextDouble();
        String code = CODES.get((int) (CODES.size() * u * Math.sqrt(u)));
        int from = skewed();
        int to = random.nextInt(6) == 0 ? -1 : skewed();
        return new MachineEvent(400_000_000L + number, new MachineEvent.Days(first, first, day), new MachineEvent.Code(code, Math.round(100 - u * 200) / 10.0),
                new MachineEvent.Who(actor(from), to < 0 ? "" : actor(to)), random.nextInt(25) == 0 ? null : place(),
                "https://www." + PAPERS.get((int) (PAPERS.size() * random.nextDouble() * random.nextDouble())) + "/view/" + number);
    }

    private int skewed() {
        double u = random.nextDouble();
        return (int) (300 * u * u * u * u);
    }

    private static String actor(int number) {
        return number < ACTORS.size() ? ACTORS.get(number) : "X" + number;
    }

    private Place place() {
        int at = random.nextInt(whole);
        int i = 0;
        while (weights[i] <= at) {
            i++;
        }
        Spot spot = SPOTS.get(i);
        return Place.of(spot.name(), round(spot.lat() + spot.spread() * random.nextGaussian()), round(spot.lon() + spot.spread() * random.nextGaussian()), spot.precision());
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
