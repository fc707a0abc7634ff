package org.bongsu.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.codebook.Type;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.place.PlaceFinder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often the first suggestion is right over real texts, where the folder with them is at hand. */
@Tag("quality")
class QualityTest {
    private static final Path DATA = Path.of("../shared/data/eval");
    private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.readDefault());
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Map<String, List<String>> CLASSES = Map.ofEntries(Map.entry("missile", List.of("launch.")), Map.entry("satellite_launch", List.of("launch.satellite")),
            Map.entry("nuclear_test", List.of("nuclear.test")), Map.entry("nuclear_program", List.of("nuclear.", "launch.engine", "display.", "policy.")),
            Map.entry("naval", List.of("maritime.", "border.infiltration", "other")), Map.entry("dmz", List.of("border.", "attack.", "air.")), Map.entry("infiltration", List.of("border.", "maritime.", "attack.killing")),
            Map.entry("artillery", List.of("border.artillery", "border.drillfire", "launch.rocket", "border.")), Map.entry("air", List.of("air.", "attack.abduction", "exercise.field")),
            Map.entry("terror", List.of("attack.", "border.infiltration")), Map.entry("drone", List.of("drone.")), Map.entry("other", List.of("")));

    @Test
    void namesTheClassOfAnEvent() throws IOException {
        List<String> misses = new ArrayList<>();
        Map<String, int[]> byClass = new TreeMap<>();
        int right = 0;
        int dated = 0;
        List<JsonNode> rows = rows("dev_event_class_1958_2023.jsonl");
        for (JsonNode row : rows) {
            LocalDate day = LocalDate.parse(row.get("date").asText());
            Reading reading = read("", row.get("text").asText(), day);
            String gold = row.get("gold_class").asText();
            String type = reading.suggestions().isEmpty() ? "none" : reading.suggestions().getFirst().proposal().type();
            boolean hit = CLASSES.getOrDefault(gold, List.of()).stream().anyMatch(type::startsWith) && !type.equals("none");
            int[] counts = byClass.computeIfAbsent(gold, key -> new int[2]);
            counts[1]++;
            if (hit) {
                right++;
                counts[0]++;
            } else {
                misses.add(gold + " <- " + type + " " + row.get("text").asText());
            }
            DateSpan when = reading.suggestions().isEmpty() ? null : reading.suggestions().getFirst().proposal().when();
            if (when != null && when.start().equals(day)) {
                dated++;
            } else if (when != null) {
                misses.add("DATE " + day + " <- " + when.start() + " " + row.get("text").asText());
            }
        }
        System.out.printf("class of event: %d of %d; day: %d%n", right, rows.size(), dated);
        byClass.forEach((gold, counts) -> System.out.printf("  %-18s %d of %d%n", gold, counts[0], counts[1]));
        report("event-class-misses.txt", misses);
        assertTrue(right >= rows.size() * 0.9, right + " of " + rows.size());
    }

    @Test
    void placesALaunchWhereItWasFired() throws IOException {
        List<String> misses = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        int named = 0;
        int rightNamed = 0;
        int province = 0;
        List<JsonNode> rows = rows("dev_launch_place_1984_2019.jsonl");
        for (JsonNode row : rows) {
            LocalDate day = dayOf(row.get("date_utc").asText());
            GeoPoint gold = new GeoPoint(row.get("lat").asDouble(), row.get("lon").asDouble());
            Reading reading = read("", row.get("text").asText(), day);
            Place where = reading.suggestions().stream().map(Suggestion::proposal).filter(incident -> Type.familyOf(incident.type()).equals("launch"))
                    .map(Incident::where).filter(java.util.Objects::nonNull).findFirst().orElse(null);
            GeoPoint point = where == null ? null : where.point();
            boolean names = namesNear(row.get("text").asText(), gold);
            named += names ? 1 : 0;
            if (point != null && point.kmTo(gold) <= 30) {
                right++;
                rightNamed += names ? 1 : 0;
            } else if (point != null && where.precision() == PlacePrecision.PROVINCE && point.kmTo(gold) <= 130) {
                province++;
            } else if (point != null) {
                wrong++;
                misses.add("WRONG " + row.get("place").asText() + " <- " + where + " " + row.get("text").asText());
            } else if (names || row.get("gazetteer_match_within_30km").asBoolean()) {
                misses.add("MISSED " + row.get("place").asText() + " " + reading.suggestions().stream().map(s -> s.proposal().type()).toList() + " " + row.get("text").asText());
            }
        }
        System.out.printf("place of launch: %d right, %d wrong, %d only the province, %d none, of %d; of %d that name it %d right%n", right, wrong, province, rows.size() - right - wrong - province, rows.size(), named, rightNamed);
        report("launch-place-misses.txt", misses);
        assertTrue(right > wrong, right + " right, " + wrong + " wrong");
    }

    /** Whether a text names the place of a launch: a site, town or county of the North within 30 km of it. */
    private static boolean namesNear(String text, GeoPoint gold) {
        return PLACES.find(text, false, "en").stream()
                .anyMatch(word -> word.as().precision().code() <= PlacePrecision.COUNTY.code() && word.point().kmTo(gold) <= 30);
    }

    private static LocalDate dayOf(String text) {
        return text.length() == 7 ? LocalDate.parse(text + "-15") : LocalDate.parse(text);
    }

    private static Reading read(String title, String text, LocalDate day) {
        return Told.SUGGESTER.read(Told.article(title, "en", text, Published.day(day, SEOUL)));
    }

    private static List<JsonNode> rows(String name) throws IOException {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "the folder with real texts is not at hand");
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                rows.add(json.readTree(line));
            }
        }
        return rows;
    }

    private static void report(String name, List<String> lines) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/quality"));
        Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }
}
