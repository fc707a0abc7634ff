package org.bongsu.situation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.Coding;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the months of the index stand beside those of the index of geopolitical risk for Korea, over a list of provocations. */
@Tag("quality")
class IndexQualityTest {
    private static final Path DATA = Path.of("../shared/data/incidents");
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Map<String, String> TYPES = Map.of("missile", "launch.ballistic", "conventional", "border.shots", "nuclear_test", "nuclear.test",
            "nuclear_program", "nuclear.facility", "terror", "attack.bombing", "cyber", "cyber.intrusion", "hybrid", "balloon.waste", "other", "border.infiltration");

    @Test
    void ranksMonthsAsTheIndexOfGeopoliticalRiskDoesWeaklyAtBest() throws IOException {
        assumeTrue(Files.exists(DATA), "the folder with real data is not at hand");
        List<Incident> incidents = new ArrayList<>();
        for (NamedCsvRecord row : rows("csis_categories_severity_1958_2023.csv")) {
            LocalDate day = LocalDate.parse(row.getField("date"));
            String type = CODEBOOK.find(TYPES.getOrDefault(row.getField("cat"), "other")).map(Type::key).orElse("other");
            incidents.add(Coding.incident("c" + incidents.size(), type, Integer.parseInt(row.getField("sev")), day));
        }
        Map<YearMonth, Double> risk = new TreeMap<>();
        for (NamedCsvRecord row : rows("gpr_korea_monthly.csv")) {
            if (!row.getField("GPRC_KOR").isBlank()) {
                risk.put(YearMonth.from(LocalDate.parse(row.getField("month"))), Double.parseDouble(row.getField("GPRC_KOR")));
            }
        }
        LocalDate from = LocalDate.of(1985, 1, 1);
        LocalDate to = LocalDate.of(2023, 12, 31);
        CoveredDays covered = new CoveredDays(List.of(), List.of(new Coverage("c", DateSpan.of(from, to), "list")));
        for (double halfLife : new double[] {7, 14, 28}) {
            IndexSeries series = new TensionIndex(incidents, CODEBOOK, Line.TENSION, new IndexSettings(halfLife, null), covered).series(from, to);
            Map<YearMonth, double[]> months = new TreeMap<>();
            for (int i = 0; i < series.days(); i++) {
                double[] sum = months.computeIfAbsent(YearMonth.from(series.day(i)), m -> new double[2]);
                sum[0] += series.value()[i];
                sum[1]++;
            }
            Map<YearMonth, Double> means = new TreeMap<>();
            months.forEach((month, sum) -> means.put(month, sum[0] / sum[1]));
            double rho = spearman(means, risk);
            System.out.printf("index against GPR Korea, half-life %.0f: Spearman %.3f over %d months%n", halfLife, rho, means.size());
            assertTrue(rho > 0, "the two go the same way");
        }
        Map<YearMonth, Double> counts = new TreeMap<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            YearMonth of = month;
            counts.put(month, (double) incidents.stream().filter(i -> i.when() != null && YearMonth.from(i.when().start()).equals(of)).count());
        }
        System.out.printf("plain counts against GPR Korea: Spearman %.3f%n", spearman(counts, risk));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(name))) {
            return rows.stream().toList();
        }
    }

    /** Spearman's rank correlation over the months that both have; ties take the mean of their ranks. */
    private static double spearman(Map<YearMonth, Double> one, Map<YearMonth, Double> two) {
        List<YearMonth> months = one.keySet().stream().filter(two::containsKey).toList();
        double[] a = ranks(months.stream().mapToDouble(one::get).toArray());
        double[] b = ranks(months.stream().mapToDouble(two::get).toArray());
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i])).toList();
        double[] ranks = new double[values.length];
        for (int i = 0; i < order.size(); ) {
            int end = i;
            while (end < order.size() && values[order.get(end)] == values[order.get(i)]) {
                end++;
            }
            for (int k = i; k < end; k++) {
                ranks[order.get(k)] = (i + end - 1) / 2.0 + 1;
            }
            i = end;
        }
        return ranks;
    }
}
