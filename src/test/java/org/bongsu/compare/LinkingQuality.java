package org.bongsu.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Type;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;
import org.bongsu.model.Original;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Role;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Launches of the CNS table, linked to the missile rows of CSIS, which go through the real suggester. Counted are launch-days: the
 * days, by the calendar of Seoul, of CNS launches that CSIS has a missile row for; a month stands for the launches that CNS knows only by
 * month. The right row of a launch-day is that of the same day, or of the other day that {@link #ELSEWHERE} names with its reason.
 */
@Tag("quality")
class LinkingQuality {
    private static final Path DATA = Path.of("../shared/data/incidents");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final double ONE_SITE_KM = 60;
    /** Launch-days whose row stands under another day in CSIS. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("1984-04-09", "1984-04-01"), // CSIS enters the month under its first day
            Map.entry("1984-09", "1984-09-01"), Map.entry("1990-05", "1990-05-01"), Map.entry("1990-06", "1990-06-01"),
            Map.entry("1991-07", "1991-07-01"), Map.entry("1992-06", "1992-06-01"),
            Map.entry("2006-07-05", "2006-07-04"), // 4 July in Washington
            Map.entry("2009-07-05", "2009-07-04"), // CNS is a day late
            Map.entry("2015-03-01", "2015-03-02"), // CNS gives the day by UTC without a time
            Map.entry("2016-04-16", "2016-04-15"), // CNS puts the time by UTC beside the day in Seoul
            Map.entry("2017-05-15", "2017-05-14"), // the same
            Map.entry("2019-08-06", "2019-08-05")); // CSIS gives the day by UTC with the time in Seoul
    private static final Suggester SUGGESTER = new Suggester(CodebookReader.readDefault(), Gazetteer.readDefault());

    /** A row of CNS: a round. */
    private record Round(String id, String day, DateSpan when, Place where, String type, String name) { }

    /** A row of CSIS with what was understood of it. */
    private record Told(LocalDate day, String text, Incident incident) { }

    @Test
    void linksTheLaunchesOfTwoTables() throws IOException {
        assumeTrue(Files.exists(DATA), "the folder with real tables is not at hand");
        List<Round> rounds = rounds();
        Map<String, Incident> known = new TreeMap<>();
        Map<String, String> launchDay = new TreeMap<>();
        salvos(rounds, known, launchDay);
        List<Told> told = told();
        Set<String> rows = new TreeSet<>();
        told.forEach(t -> rows.add(t.day().toString()));
        Set<String> all = new TreeSet<>(launchDay.values());
        Set<String> shared = new TreeSet<>(all);
        shared.removeIf(day -> !rows.contains(day) && !ELSEWHERE.containsKey(day));

        List<Incident> incidents = List.copyOf(known.values());
        List<String> report = new ArrayList<>();
        Map<String, Optional<Match>> alone = new TreeMap<>();
        told.forEach(row -> alone.put(row.incident().id(), SameEvent.best(SameEvent.candidates(row.incident(), incidents))));
        Set<String> offered = new TreeSet<>();
        int wrongOffers = count("OFFERED", told, alone, launchDay, offered, report);
        Map<String, Optional<Match>> together = new TreeMap<>();
        Pairing.of(told.stream().map(Told::incident).toList(), incidents).forEach(pair -> together.put(pair.one().id(), Optional.of(pair.other())));
        Set<String> paired = new TreeSet<>();
        int wrongPairs = count("PAIRED", told, together, launchDay, paired, report);
        Set<String> missed = new TreeSet<>(shared);
        missed.removeAll(paired);
        report.add("MISSED " + missed);
        report.add("IN CNS ALONE " + all.stream().filter(day -> !shared.contains(day)).toList());
        Files.createDirectories(Path.of("target/quality"));
        Files.write(Path.of("target/quality/linking.txt"), report, StandardCharsets.UTF_8);
        long raw = rounds.stream().map(Round::day).filter(rows::contains).distinct().count();
        long zoned = all.stream().filter(rows::contains).count();
        System.out.printf("linking, of %d launch-days: days as written %d, days of Seoul %d; offered one by one %d, %d wrong; paired %d, %d wrong; missed %s%n",
                shared.size(), raw, zoned, offered.size(), wrongOffers, paired.size(), wrongPairs, missed);
        assertEquals(0, wrongOffers + wrongPairs, String.join("\n", report));
        assertTrue(paired.size() >= shared.size() * 0.95, String.join("\n", report));
    }

    private static int count(String how, List<Told> told, Map<String, Optional<Match>> matches, Map<String, String> launchDay, Set<String> right, List<String> report) {
        int wrong = 0;
        for (Told row : told) {
            Optional<Match> match = matches.getOrDefault(row.incident().id(), Optional.empty());
            String day = match.map(m -> launchDay.getOrDefault(m.incident().id(), "")).orElse("");
            boolean fits = ELSEWHERE.getOrDefault(day, day).equals(row.day().toString());
            if (match.isPresent() && fits) {
                right.add(day);
            } else {
                wrong += match.isPresent() ? 1 : 0;
                report.add(how + (match.isPresent() ? " WRONG " : " OPEN ") + day + match + " <- " + row.day() + " " + row.incident() + " " + row.text());
            }
        }
        return wrong;
    }

    /** Rounds of one day and site are a salvo, unless the next left more than three hours after the one before. */
    private static void salvos(List<Round> rounds, Map<String, Incident> known, Map<String, String> launchDay) {
        Map<String, List<Round>> salvos = new TreeMap<>();
        for (Round round : rounds) {
            String key = salvos.entrySet().stream().filter(e -> together(e.getValue().getLast(), round)).map(Map.Entry::getKey).findFirst().orElse("s" + round.id());
            salvos.computeIfAbsent(key, k -> new ArrayList<>()).add(round);
        }
        salvos.forEach((id, members) -> {
            Incident salvo = incident(id, members.getFirst()).withDetail(detail(members.getFirst(), members.size()));
            known.put(id, salvo);
            launchDay.put(id, day(members.getFirst()));
            if (members.size() > 1) {
                members.forEach(round -> {
                    known.put("r" + round.id(), incident("r" + round.id(), round).withRelations(new Relations(id, List.of())));
                });
            }
        });
    }

    private static boolean together(Round a, Round b) {
        var one = a.where().point();
        var two = b.where().point();
        boolean site = one == null || two == null ? a.where().name().equals(b.where().name()) : one.kmTo(two) <= ONE_SITE_KM;
        ClockTime first = a.when().clock();
        ClockTime second = b.when().clock();
        if (!site) {
            return false;
        }
        return first == null || second == null ? a.day().equals(b.day())
                : Math.abs(java.time.Duration.between(instant(a.when(), first), instant(b.when(), second)).toMinutes()) <= 180;
    }

    private static Instant instant(DateSpan span, ClockTime clock) {
        return span.start().atTime(clock.time()).atZone(clock.zone()).toInstant();
    }

    private static Incident incident(String id, Round round) {
        Incident plain = Coding.incident(id, round.type(), 3, round.when().start());
        return plain.withWhat(new Subject(round.type(), round.name() + " " + round.day(), 3)).withWhen(round.when()).withWhere(round.where()).withDetail(detail(round, 1));
    }

    private static org.bongsu.model.Detail detail(Round round, int missiles) {
        return org.bongsu.model.Detail.NONE.withActors(List.of(new ActorLink("PRK", null, Role.ACTOR)))
                .withFields(round.name().equals("Unknown") ? Map.of() : Map.of("name", round.name()))
                .withQuantities(List.of(Quantity.of("missiles", missiles, "")));
    }

    private static String day(Round round) {
        return round.when().precision() == DatePrecision.MONTH ? YearMonth.from(round.when().start()).toString() : round.when().in(SEOUL).start().toString();
    }

    private static List<Round> rounds() throws IOException {
        List<Round> rounds = new ArrayList<>();
        for (NamedCsvRecord row : rows("cns_missile_tests_1984_2019.csv", Charset.forName("windows-1252"))) {
            String time = row.getField("Launch Time (UTC)");
            DateSpan when = when(row.getField("date_utc"), time);
            rounds.add(new Round(row.getField("id"), row.getField("date_utc"), when, place(row), type(row.getField("Missile Type")), row.getField("Missile Name")));
        }
        return rounds;
    }

    /** Without a time the day stands as it is given, whoever's day it was. */
    private static DateSpan when(String date, String time) {
        if (!date.matches("\\d{4}-\\d\\d-\\d\\d")) {
            YearMonth month = YearMonth.parse(date, DateTimeFormatter.ofPattern("MMM-uu", Locale.ENGLISH));
            return DateSpan.month(month.getYear() > 2050 ? month.minusYears(100) : month);
        }
        LocalDate day = LocalDate.parse(date);
        return time.isBlank() ? DateSpan.day(day)
                : DateSpan.day(day).at(new ClockTime(LocalTime.parse(time, DateTimeFormatter.ofPattern("h:mm:ss a", Locale.ENGLISH)), ZoneOffset.UTC));
    }

    private static Place place(NamedCsvRecord row) {
        String lat = row.getField("Facility Latitude");
        String name = row.getField("Facility Name");
        return lat.matches("[\\d.]+") ? Place.of(name, Double.parseDouble(lat), Double.parseDouble(row.getField("Facility Longitude")), PlacePrecision.EXACT)
                : new Place(name, null, null, null, PlacePrecision.COUNTRY);
    }

    private static String type(String missile) {
        return switch (missile) {
            case "SRBM" -> "launch.srbm";
            case "MRBM" -> "launch.mrbm";
            case "IRBM" -> "launch.irbm";
            case "ICBM" -> "launch.icbm";
            case "SLV" -> "launch.satellite";
            default -> "launch.ballistic";
        };
    }

    private static List<Told> told() throws IOException {
        List<Told> told = new ArrayList<>();
        for (NamedCsvRecord row : rows("csis_provocations_1958_2023.csv", StandardCharsets.UTF_8)) {
            LocalDate day = LocalDate.parse(row.getField("date"));
            if (row.getField("type").startsWith("Missile") && day.getYear() <= 2019) {
                String text = row.getField("description");
                Article article = new Article("a" + told.size(), new Bibliography(row.getField("event"), null, "CSIS", null, Published.day(day, SEOUL)),
                        "en", text, new Original("0".repeat(64), "row.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
                SUGGESTER.read(article).suggestions().stream().map(Suggestion::proposal).filter(i -> Type.familyOf(i.type()).equals("launch"))
                        .findFirst().ifPresent(i -> told.add(new Told(day, text, i.withId(article.id()))));
            }
        }
        return told;
    }

    private static List<NamedCsvRecord> rows(String name, Charset charset) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(name), charset)) {
            return reader.stream().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
