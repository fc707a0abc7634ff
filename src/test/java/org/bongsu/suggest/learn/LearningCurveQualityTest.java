package org.bongsu.suggest.learn;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an analyst gains who codes by a scheme of her own: the classes of CSIS, learned from 0 to 200 of her decisions and judged on others. */
@Tag("quality")
class LearningCurveQualityTest {
    private static final Path ROWS = Path.of("../shared/data/eval/dev_event_class_1958_2023.jsonl");
    private static final int HELD = 160;
    private static final int SEEDS = 10;

    /** A row: what the rules say first, and the class that CSIS gives. */
    private record Row(String text, String ruled, String gold) { }

    @Test
    void aFewDecisionsTeachAnAnalystsOwnScheme() throws IOException {
        List<Row> rows = rows();
        Map<String, String> usual = usual(rows);
        Map<Integer, double[]> curve = new LinkedHashMap<>();
        for (int n : new int[] {0, 50, 100, 200}) {
            double[] sum = curve.computeIfAbsent(n, key -> new double[4]);
            for (int seed = 0; seed < SEEDS; seed++) {
                List<Row> order = new ArrayList<>(rows);
                Collections.shuffle(order, new Random(seed));
                List<Decision> from = order.subList(HELD, HELD + n).stream().map(row -> decision(row, usual)).toList();
                List<Row> held = order.subList(0, HELD).stream().filter(row -> from.stream().noneMatch(d -> d.text().equals(row.text()))).toList();
                Model model = Learner.train(from, 1);
                Trial trial = Trial.of(from, 1);
                for (Row row : held) {
                    Decision meant = decision(row, usual);
                    boolean rules = meant.ruled().equals(meant.decided());
                    boolean learned = model.judge(row.text(), meant.ruled()).type().equals(meant.decided());
                    sum[0] += rules ? 1.0 / held.size() / SEEDS : 0;
                    sum[1] += learned ? 1.0 / held.size() / SEEDS : 0;
                    sum[2] += (trial.better() ? learned : rules) ? 1.0 / held.size() / SEEDS : 0;
                }
                sum[3] += trial.better() ? 1 : 0;
            }
            System.out.printf("learning from %d decisions: rules %.3f, always with what was learned %.3f, as used %.3f (in use in %.0f of %d)%n",
                    n, sum[0], sum[1], sum[2], sum[3], SEEDS);
        }
        double[] none = curve.get(0);
        double[] many = curve.get(200);
        assertTrue(Math.abs(none[0] - none[2]) < 1e-9, "without decisions the rules stand");
        assertTrue(many[2] >= many[0] - 1e-9, "as used it is never worse");
    }

    /** The class of CSIS that each type of the rules usually means: what she takes as it is; the rest she corrects. */
    private static Map<String, String> usual(List<Row> rows) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(row.ruled(), key -> new LinkedHashMap<>()).merge(row.gold(), 1, Integer::sum));
        Map<String, String> usual = new LinkedHashMap<>();
        counts.forEach((ruled, classes) -> usual.put(ruled, Collections.max(classes.entrySet(), Map.Entry.comparingByValue()).getKey()));
        return usual;
    }

    private static Decision decision(Row row, Map<String, String> usual) {
        return new Decision(row.text(), usual.getOrDefault(row.ruled(), row.ruled()), row.gold(), row.text());
    }

    private static List<Row> rows() throws IOException {
        assumeTrue(Files.exists(ROWS), "the folder with real texts is not at hand");
        Suggester suggester = new Suggester(CodebookReader.readDefault(), Gazetteer.readDefault());
        List<Row> rows = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(ROWS, StandardCharsets.UTF_8)) {
            JsonNode row = json.readTree(line);
            String text = row.get("text").asText();
            Published published = Published.day(LocalDate.parse(row.get("date").asText()), ZoneId.of("Asia/Seoul"));
            Article article = new Article("a", new Bibliography("", null, null, null, published), "en", text,
                    new Original("0".repeat(64), "a.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
            List<Suggestion> suggestions = suggester.read(article).suggestions();
            if (!suggestions.isEmpty()) {
                rows.add(new Row(text, suggestions.getFirst().proposal().type(), row.get("gold_class").asText()));
            }
        }
        return rows;
    }
}
