package org.bongsu.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bongsu.model.Attribution;
import org.bongsu.model.Coded;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.LinkKind;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The landmark incidents are coded by the codebook, and every claim quotes its row. */
class LandmarksTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Map<String, JsonNode> INCIDENTS = new LinkedHashMap<>();
    private static final Map<String, JsonNode> SOURCES = new LinkedHashMap<>();
    private static List<NamedCsvRecord> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        JsonNode file;
        try (InputStream in = open("landmarks.json")) {
            file = JsonMapper.builder().build().readTree(in);
        }
        assertEquals("bongsu-incidents", file.path("format").asText());
        file.path("incidents").forEach(each -> INCIDENTS.put(each.path("id").asText(), each));
        file.path("sources").forEach(each -> SOURCES.put(each.path("id").asText(), each));
        assertEquals(file.path("incidents").size(), INCIDENTS.size(), "no id twice");
        try (Reader in = new InputStreamReader(open("landmark_incidents.csv"), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            rows = csv.stream().toList();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(LandmarksTest.class.getResourceAsStream("/assets/" + name), name);
    }

    @Test
    void everyRowOfTheListIsASourceAndAnIncident() {
        assertEquals(88, rows.size());
        assertEquals(88, SOURCES.size());
        int number = 0;
        for (NamedCsvRecord row : rows) {
            number++;
            String id = row.getField("id");
            JsonNode source = SOURCES.get("row-" + id);
            assertEquals(row.getField("title") + ". " + row.getField("summary"), source.path("text").asText());
            assertEquals(number, source.path("row").asInt());
            assertTrue(INCIDENTS.containsKey(id), id);
        }
    }

    @Test
    void everyTypeIsInTheCodebookAndSpecific() {
        for (JsonNode each : INCIDENTS.values()) {
            String type = each.path("type").asText();
            assertTrue(CODEBOOK.find(type).isPresent(), each.path("id") + " " + type);
            assertNotEquals(Codebook.OTHER, type, each.path("id").asText());
        }
    }

    @Test
    void knownIncidentsHaveTheTypeOfTheFieldsOwnLists() {
        Map<String, String> known = Map.ofEntries(Map.entry("LI002", "maritime.seizure"), Map.entry("LI003", "air.shootdown"),
                Map.entry("LI004", "attack.killing"), Map.entry("LI005", "attack.bombing"), Map.entry("LI008", "launch.satellite"),
                Map.entry("LI016", "maritime.sinking"), Map.entry("LI034", "launch.icbm"), Map.entry("LI041", "tariff.imposed"),
                Map.entry("LI046", "diplomacy.summit"), Map.entry("LI077", "tariff.threat"), Map.entry("LI086", "drone.incursion"));
        known.forEach((id, type) -> assertEquals(type, INCIDENTS.get(id).path("type").asText(), id));
    }

    @Test
    void everyClaimQuotesItsSourceToTheLetter() {
        for (JsonNode each : INCIDENTS.values()) {
            assertFalse(each.path("claims").isEmpty(), each.path("id").asText());
            for (JsonNode claim : each.path("claims")) {
                String text = SOURCES.get(claim.path("source").asText()).path("text").asText();
                String quote = text.substring(claim.path("start").asInt(), claim.path("end").asInt());
                assertEquals(quote, claim.path("quote").asText(), each.path("id").asText());
                assertFalse(quote.isBlank());
                Coded.of(Stance.class, claim.path("stance").asText());
            }
        }
    }

    @Test
    void everyTypeIsClaimedByTheRow() {
        for (JsonNode each : INCIDENTS.values()) {
            Set<String> types = new HashSet<>();
            each.path("claims").forEach(claim -> {
                if (claim.path("field").asText().equals("type")) {
                    types.add(claim.path("value").asText());
                }
            });
            assertEquals(Set.of(each.path("type").asText()), types, each.path("id").asText());
        }
    }

    @Test
    void everyDayIsTheRowsAndItsPrecisionFitsItsLength() {
        for (NamedCsvRecord row : rows) {
            JsonNode each = INCIDENTS.get(row.getField("id"));
            String date = row.getField("date");
            DateSpan span = span(each);
            assertEquals(DatePrecision.ofDays(span.days()), span.precision(), row.getField("id"));
            if (date.length() == 7) {
                assertEquals(DateSpan.month(YearMonth.parse(date)), span, row.getField("id"));
            } else {
                assertEquals(LocalDate.parse(date), span.start(), row.getField("id"));
            }
        }
    }

    private static DateSpan span(JsonNode each) {
        return new DateSpan(LocalDate.parse(each.path("start").asText()), LocalDate.parse(each.path("end").asText()),
                DatePrecision.of(each.path("datePrecision").asInt()), null);
    }

    @Test
    void aClockTimeComesWithItsZoneAndOnlyOnAKnownDay() {
        int timed = 0;
        for (JsonNode each : INCIDENTS.values()) {
            assertEquals(each.path("time").isNull(), each.path("zone").isNull(), each.path("id").asText());
            if (!each.path("time").isNull()) {
                timed++;
                LocalTime.parse(each.path("time").asText());
                ZoneId.of(each.path("zone").asText());
                assertEquals(DatePrecision.DAY, span(each).precision(), each.path("id").asText());
            }
        }
        assertTrue(timed > 40, "launches, tests and clashes have a known time: " + timed);
    }

    @Test
    void aSeverityOtherThanTheCodebooksSaysWhy() {
        for (JsonNode each : INCIDENTS.values()) {
            int byDefault = CODEBOOK.type(each.path("type").asText()).weight().severity();
            if (each.path("severity").asInt() != byDefault) {
                assertTrue(each.path("notes").asText().toLowerCase(Locale.ROOT).contains("severity"), each.path("id").asText());
            }
        }
    }

    @Test
    void aBigSalvoKeepsItsTypesSeverityForTheIndexToRaise() {
        for (JsonNode each : INCIDENTS.values()) {
            Double missiles = quantity(each, "missiles");
            if (missiles != null && missiles >= 10) {
                assertEquals(CODEBOOK.type(each.path("type").asText()).weight().severity(), each.path("severity").asInt());
            }
        }
        assertEquals(23.0, quantity(INCIDENTS.get("LI060"), "missiles"));
    }

    private static @Nullable Double quantity(JsonNode incident, String name) {
        for (JsonNode each : incident.path("quantities")) {
            Quantity quantity = new Quantity(each.path("name").asText(), number(each, "low"), number(each, "best"),
                    number(each, "high"), each.path("unit").asText());
            if (quantity.name().equals(name)) {
                return quantity.best();
            }
        }
        return null;
    }

    private static @Nullable Double number(JsonNode node, String field) {
        return node.path(field).isNull() ? null : Double.valueOf(node.path(field).asDouble());
    }

    @Test
    void linksAndRoundsPointAtIncidentsOfTheFile() {
        for (JsonNode each : INCIDENTS.values()) {
            for (JsonNode link : each.path("links")) {
                JsonNode other = INCIDENTS.get(link.path("incident").asText());
                assertFalse(span(other).start().isAfter(span(each).start()), each.path("id") + " answers what came later");
                assertNotEquals(each, other);
                Coded.of(LinkKind.class, link.path("kind").asText());
            }
            if (!each.path("parent").isNull()) {
                assertEquals(INCIDENTS.get(each.path("parent").asText()).path("start"), each.path("start"));
            }
        }
        assertEquals("LI026", INCIDENTS.get("LI027").path("links").path(0).path("incident").asText());
    }

    @Test
    void judgementsPlacesAndActorsAreOfTheScales() {
        for (JsonNode each : INCIDENTS.values()) {
            Coded.of(Status.class, each.path("status").asText());
            Coded.of(Attribution.class, each.path("attribution").asText());
            assertEquals(Review.CODED, Coded.of(Review.class, each.path("review").asText()));
            JsonNode place = each.path("place");
            PlacePrecision.of(place.path("precision").asInt());
            new GeoPoint(place.path("lat").asDouble(), place.path("lon").asDouble());
            assertFalse(each.path("actors").isEmpty(), each.path("id").asText());
            each.path("actors").forEach(actor -> {
                Coded.of(Role.class, actor.path("role").asText());
                assertTrue(actor.path("from").asText().matches("[A-Z]{3}(\\.[A-Z]{3})?"), actor.toString());
            });
        }
    }

    @Test
    void aDenialStandsBesideTheAccusationAndChangesNoStatus() {
        JsonNode drones = INCIDENTS.get("LI086");
        assertEquals("reported", drones.path("status").asText());
        assertEquals("contested", drones.path("attribution").asText());
        Set<String> voices = new HashSet<>();
        drones.path("claims").forEach(claim -> {
            if (claim.path("field").asText().equals("attribution")) {
                voices.add(claim.path("by").asText() + " " + claim.path("stance").asText());
            }
        });
        assertEquals(Set.of("PRK attributes", "KOR denies"), voices);
    }

    @Test
    void aTariffInForceBeginsOnItsDayOfEffect() {
        for (JsonNode each : INCIDENTS.values()) {
            if (each.path("type").asText().startsWith("tariff.")) {
                assertFalse(each.path("fields").path("imposer").isMissingNode(), each.path("id").asText());
            }
            if (each.path("type").asText().equals("tariff.imposed")) {
                assertEquals(each.path("start"), each.path("effective"), each.path("id").asText());
            }
            if (each.path("type").asText().equals("tariff.threat")) {
                assertTrue(each.path("effective").isNull(), "a threat is not in force");
            }
        }
    }

    @Test
    void whatTheLandmarksNameHasWordsInBothLanguages() {
        for (Words words : List.of(Words.of("en"), Words.of("ko"))) {
            for (JsonNode each : INCIDENTS.values()) {
                each.path("quantities").forEach(quantity -> words.say("quantity." + quantity.path("name").asText()));
                each.path("fields").fieldNames().forEachRemaining(field -> words.say("field." + field));
                each.path("actors").forEach(actor -> words.say("actor." + actor.path("from").asText()));
                each.path("claims").forEach(claim -> {
                    String field = claim.path("field").asText();
                    String name = words.sayOr("field." + field, words.sayOr("quantity." + field, ""));
                    assertFalse(name.isEmpty(), each.path("id") + " claims " + field);
                    if (!claim.path("by").isNull()) {
                        words.say("actor." + claim.path("by").asText());
                    }
                });
            }
        }
    }
}
