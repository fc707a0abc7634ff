package org.bongsu.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coding;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Review;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.situation.IndexSeries;
import org.bongsu.model.IndexSettings;
import org.bongsu.situation.TensionIndex;
import org.bongsu.words.Words;

/** Incidents to draw in tests: the landmark incidents, roughly coded, and random ones in any number. */
public final class Landmarks {
    public static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Path TABLE = Path.of("assets/landmark_incidents.csv");
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("missile", "launch.srbm"),
            Map.entry("satellite_launch", "launch.satellite"), Map.entry("nuclear_test", "nuclear.test"),
            Map.entry("drone", "drone.incursion"), Map.entry("balloon", "balloon.waste"), Map.entry("dmz", "border.shots"),
            Map.entry("naval", "maritime.clash"), Map.entry("air", "air.violation"), Map.entry("artillery", "border.artillery"),
            Map.entry("infiltration", "border.infiltration"), Map.entry("terror", "attack.bombing"),
            Map.entry("tariff", "tariff.imposed"), Map.entry("sanctions", "sanction.unilateral"),
            Map.entry("diplomacy", "diplomacy.summit"), Map.entry("policy", "policy.strategy"));

    private Landmarks() { }

    public static Look look(Theme theme, String language) {
        return new Look(theme, Words.of(language), NameUsage.KOREAN);
    }

    /** The landmark incidents, the last one expected, the one before a draft, one disputed. */
    public static List<Incident> all() {
        List<Incident> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            for (NamedCsvRecord row : rows) {
                all.add(incident(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.set(all.size() - 1, all.getLast().withStatus(Status.EXPECTED));
        all.set(all.size() - 2, all.get(all.size() - 2).withReview(Review.DRAFT));
        all.set(all.size() - 3, all.get(all.size() - 3).withStatus(Status.DISPUTED));
        return all;
    }

    private static Incident incident(NamedCsvRecord row) {
        String title = row.getField("title");
        String key = title.contains("ICBM") ? "launch.icbm" : title.contains("Hwasong-12") ? "launch.irbm"
                : TYPES.getOrDefault(row.getField("type"), Codebook.OTHER);
        Type type = CODEBOOK.type(key);
        String date = row.getField("date");
        DateSpan when = date.length() == 7 ? DateSpan.month(YearMonth.parse(date)) : DateSpan.day(LocalDate.parse(date));
        return Coding.incident(row.getField("id"), key, type.weight().severity(), when.start())
                .withWhat(new Subject(key, title, type.weight().severity())).withWhen(when);
    }

    /** Random incidents of all types, some known to the minute, some to the week, month or year. */
    public static List<Incident> random(long seed, int count, LocalDate from, int days) {
        Random random = new Random(seed);
        List<Type> types = CODEBOOK.types();
        List<Incident> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Type type = types.get((int) (types.size() * Math.pow(random.nextDouble(), 2)));
            LocalDate day = from.plusDays(random.nextInt(days));
            DateSpan when = switch (random.nextInt(20)) {
                case 0 -> DateSpan.year(day.getYear());
                case 1, 2 -> DateSpan.month(YearMonth.from(day));
                case 3, 4 -> DateSpan.of(day, day.plusDays(6));
                case 5, 6, 7, 8, 9 -> DateSpan.day(day)
                        .at(new ClockTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)), ZoneId.of(random.nextBoolean() ? "UTC" : "Asia/Seoul")));
                default -> DateSpan.day(day);
            };
            Incident one = Coding.incident("R" + i, type.key(), 1 + random.nextInt(5), day).withWhen(when)
                    .withStatus(Status.values()[random.nextInt(Status.values().length)]);
            all.add(random.nextInt(10) == 0 ? one.withReview(Review.DRAFT) : one);
        }
        return all;
    }

    /** The tension index over incidents, with a month of 2020 that nobody read about. */
    public static IndexSeries index(List<Incident> incidents, LocalDate from, LocalDate to) {
        return new TensionIndex(incidents, CODEBOOK, Line.TENSION, IndexSettings.DEFAULT,
                day -> !YearMonth.from(day).equals(YearMonth.of(2023, 9))).series(from, to);
    }
}
