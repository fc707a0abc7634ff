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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bongsu.model.Article;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.number.KoreanQuantities;
import org.bongsu.suggest.number.QuantityFinder;
import org.bongsu.suggest.number.QuantityWord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Quantities as sentences state them: name, low, best and high, and unit all right, and none beside them. */
@Tag("quality")
class QuantityQualityTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final Path REPORT = Path.of("target/quality/quantity-misses.txt");

    @Test
    void readsTheQuantitiesOfSentences() throws IOException {
        List<String> misses = new ArrayList<>();
        int[] all = new int[3];
        for (String language : List.of("en", "ko")) {
            int[] counts = new int[3];
            Cases.rows("quantities.tsv").filter(row -> row[0].equals(language)).forEach(row -> score(row, counts, misses));
            System.out.printf("quantities, %s: stated %d, found %d, right %d: F1 %.3f%n", language, counts[0], counts[1], counts[2], f1(counts));
            Arrays.setAll(all, i -> all[i] + counts[i]);
        }
        System.out.printf("quantities, both: F1 %.3f%n", f1(all));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, misses, StandardCharsets.UTF_8);
        assertTrue(f1(all) >= 0.95, "F1 " + f1(all));
    }

    /** Missiles, range, apogee, speed and flight time of the first launch that a text tells of, as the text states them; the numbers were written down by hand. */
    @Test
    void readsTheQuantitiesOfLaunches() throws IOException {
        Map<String, String> stated = Cases.rows("launch-quantities.tsv").collect(Collectors.toMap(row -> row[0], row -> row[1]));
        List<String> misses = new ArrayList<>();
        int[] counts = new int[3];
        for (JsonNode row : rows(DATA.resolve("eval/dev_event_class_1958_2023.jsonl"))) {
            String gold = stated.get(row.get("id").asText());
            if (gold != null) {
                Article article = Told.article("", "en", row.get("text").asText(), Published.day(LocalDate.parse(row.get("date").asText()), ZoneId.of("Asia/Seoul")));
                List<String> found = Told.SUGGESTER.read(article).suggestions().stream().map(Suggestion::proposal).filter(incident -> incident.type().startsWith("launch.")).findFirst()
                        .map(incident -> incident.detail().quantities().stream().map(QuantityQualityTest::written).toList()).orElse(List.of());
                score(article.text(), gold, found, counts, misses);
            }
        }
        System.out.printf("quantities of %d launches: stated %d, found %d, right %d: F1 %.3f%n", stated.size(), counts[0], counts[1], counts[2], f1(counts));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT.resolveSibling("launch-quantity-misses.txt"), misses, StandardCharsets.UTF_8);
        assertTrue(f1(counts) >= 0.9, "F1 " + f1(counts));
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        assumeTrue(Files.exists(file), "the folder with real texts is not at hand");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                rows.add(new ObjectMapper().readTree(line));
            }
        }
        return rows;
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[2] / (counts[0] + counts[1]);
    }

    private static void score(String[] row, int[] counts, List<String> misses) {
        List<QuantityWord> words = row[0].equals("ko") ? KoreanQuantities.find(row[1]) : new QuantityFinder().find(row[1]);
        score(row[1], row[2], words.stream().map(word -> written(word.quantity())).toList(), counts, misses);
    }

    private static void score(String text, String gold, List<String> read, int[] counts, List<String> misses) {
        List<String> found = new ArrayList<>(read);
        List<String> stated = List.of(gold.split("; "));
        counts[0] += stated.size();
        counts[1] += found.size();
        List<String> missed = new ArrayList<>();
        for (String each : stated) {
            if (found.remove(each)) {
                counts[2]++;
            } else {
                missed.add(each);
            }
        }
        if (!missed.isEmpty() || !found.isEmpty()) {
            misses.add(text + "\n    missed " + missed + ", wrong " + found);
        }
    }

    /** As the file writes it: 5, 5+ (at least), ..5 (at most), 5..9 (between), 5~ (a little more). */
    private static String written(Quantity q) {
        String number = q.low() != null && q.high() != null ? plain(q.low()) + ".." + plain(q.high())
                : q.high() != null ? ".." + plain(q.high())
                : q.best() == null ? plain(q.low()) + "+" : plain(q.best()) + (q.low() != null ? "~" : "");
        return (q.name() + " " + number + " " + q.unit()).strip();
    }

    private static String plain(Double number) {
        return number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
    }
}
