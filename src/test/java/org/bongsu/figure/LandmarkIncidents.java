package org.bongsu.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.Attribution;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;

/** The landmark incidents as maps need them: type, severity and place. */
public final class LandmarkIncidents {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("missile", "launch.srbm"), Map.entry("satellite_launch", "launch.satellite"),
            Map.entry("nuclear_test", "nuclear.test"), Map.entry("naval", "maritime.clash"), Map.entry("drone", "drone.incursion"),
            Map.entry("balloon", "balloon.waste"), Map.entry("artillery", "border.artillery"), Map.entry("dmz", "border.shots"),
            Map.entry("infiltration", "border.infiltration"), Map.entry("air", "air.violation"), Map.entry("terror", "attack.bombing"),
            Map.entry("diplomacy", "diplomacy.summit"), Map.entry("sanctions", "sanction.unilateral"), Map.entry("tariff", "tariff.imposed"),
            Map.entry("policy", "policy.strategy"));

    private LandmarkIncidents() { }

    public static List<Incident> read() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("assets/landmark_incidents.csv"))) {
            return rows.stream().map(LandmarkIncidents::incident).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Incident incident(NamedCsvRecord row) {
        String day = row.getField("date");
        String type = TYPES.getOrDefault(row.getField("type"), "other");
        int severity = CodebookReader.readDefault().type(type).weight().severity();
        PlacePrecision precision = switch (row.getField("coord_quality")) {
            case "site" -> PlacePrecision.EXACT;
            case "area" -> row.getField("type").equals("naval") ? PlacePrecision.SEA : PlacePrecision.LINE;
            default -> PlacePrecision.NEAR;
        };
        Place place = row.getField("lat").isBlank() ? null : Place.of(row.getField("place"), Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")), precision);
        return incident(row.getField("id"), new Subject(type, row.getField("title"), severity), place)
                .withWhen(day.length() == 10 ? DateSpan.day(LocalDate.parse(day)) : DateSpan.month(YearMonth.parse(day)));
    }

    public static Incident incident(String id, Subject what, @org.jspecify.annotations.Nullable Place where) {
        return new Incident(id, what, DateSpan.day(LocalDate.of(2026, 1, 27)), where,
                new Incident.Facts(new Judgement(Status.REPORTED, Attribution.ATTRIBUTED, 1, Review.CODED), Detail.NONE), Relations.NONE);
    }
}
