package org.bongsu.suggest.time;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Time expressions of TempEval-3's training texts (TBAQ cleaned: TimeBank and AQUAINT): spans and values found. HeidelTime and SUTime
 * publish theirs on another set of the same kind, the platinum texts.
 */
@Tag("quality")
class TimeQualityTest {
    private static final Path ARCHIVE = Path.of("../shared/data/eval/tempeval3_tbaq_cleaned.tar.gz");
    private static final Pattern DCT = Pattern.compile("<DCT><TIMEX3[^>]*value=\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private record Gold(int start, int end, String value) { }

    private static final int[] NONE = {0, 0, 0, 0, 0};

    /** Per corpus: times of the gold standard, times found, found at all, with their span, with their value. */
    private final Map<String, int[]> corpora = new TreeMap<>();
    /** Per kind of expression: of the gold standard, found at all, with their value. */
    private final Map<String, int[]> kinds = new TreeMap<>();
    private int[] counts = NONE;
    private final List<String> misses = new ArrayList<>();

    @Test
    void findsTheTimesOfNewsTexts() throws IOException {
        assumeTrue(Files.exists(ARCHIVE), "the folder with real texts is not at hand");
        for (Map.Entry<String, String> document : documents().entrySet()) {
            counts = corpora.computeIfAbsent(document.getKey().contains("AQUAINT") ? "AQUAINT" : "TimeBank", key -> new int[5]);
            score(document.getValue());
        }
        corpora.forEach(this::print);
        counts = corpora.values().stream().reduce(NONE.clone(), (a, b) -> IntStream.range(0, a.length).map(i -> a[i] + b[i]).toArray());
        print("both", counts);
        kinds.forEach((kind, hits) -> System.out.printf("  %-28s %4d, found %.2f, with value %.2f%n", kind, hits[0], hits[1] / (double) hits[0], hits[2] / (double) hits[0]));
        double relaxed = f1(counts, 2);
        Files.createDirectories(Path.of("target/quality"));
        Files.write(Path.of("target/quality/time-misses.txt"), misses, StandardCharsets.UTF_8);
        assertTrue(relaxed > 0.9, "relaxed F1 " + relaxed);
    }

    private void print(String corpus, int[] of) {
        System.out.printf("times, %s: gold %d, found %d; relaxed F1 %.3f, strict F1 %.3f, value F1 %.3f%n", corpus, of[0], of[1], f1(of, 2), f1(of, 3), f1(of, 4));
    }

    private static double f1(int[] of, int hits) {
        return 2.0 * of[hits] / (of[0] + of[1]);
    }

    private static String kind(String value) {
        return value.contains("REF") ? "vague (now, recently)" : value.startsWith("P") ? "duration" : value.startsWith("XXXX") ? "repeated" : value.matches("\\d{4}-[QH].*") ? "quarter, half"
                : value.matches("\\d{4}-W.*") ? "week" : value.matches("\\d{4}-\\d{2}-\\d{2}") ? "day" : value.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? "time of day" : value.matches("\\d{4}-\\d{2}") ? "month"
                : value.matches("\\d{4}(-XX)?") ? "year" : "other";
    }

    private void score(String document) {
        Matcher day = DCT.matcher(document);
        Matcher body = TEXT.matcher(document);
        if (!day.find() || !body.find()) {
            return;
        }
        StringBuilder plain = new StringBuilder();
        List<Gold> gold = gold(body.group(1), plain);
        LocalDate published = LocalDate.parse(day.group(1));
        List<TimeWord> found = Timex.dated(plain.toString(), new TimeFinder(published).find(plain.toString(), false), published, null);
        counts[0] += gold.size();
        counts[1] += found.size();
        for (Gold each : gold) {
            TimeWord match = found.stream().filter(word -> word.start() < each.end() && word.end() > each.start()).findFirst().orElse(null);
            int[] kind = kinds.computeIfAbsent(kind(each.value()), key -> new int[3]);
            kind[0]++;
            if (match == null) {
                misses.add("MISSED " + plain.substring(each.start(), each.end()) + " " + each.value());
                continue;
            }
            counts[2]++;
            counts[3] += match.start() == each.start() && match.end() == each.end() ? 1 : 0;
            boolean same = match.value().equals(each.value());
            counts[4] += same ? 1 : 0;
            kind[1]++;
            kind[2] += same ? 1 : 0;
            if (!same) {
                misses.add("VALUE " + plain.substring(each.start(), each.end()) + " " + each.value() + " <- " + match.value() + " on " + day.group(1) + "   «" + plain.substring(Math.max(0, each.start() - 70), Math.min(plain.length(), each.end() + 40)).replaceAll("\\s+", " ") + "»");
            }
        }
        found.stream().filter(word -> gold.stream().noneMatch(each -> word.start() < each.end() && word.end() > each.start()))
                .forEach(word -> misses.add("SPURIOUS " + plain.substring(word.start(), word.end()) + " " + word.value()));
    }

    private static List<Gold> gold(String marked, StringBuilder plain) {
        List<Gold> gold = new ArrayList<>();
        Matcher tags = TAG.matcher(marked);
        int last = 0;
        int start = -1;
        String value = "";
        while (tags.find()) {
            plain.append(plain(marked.substring(last, tags.start())));
            last = tags.end();
            if (tags.group(2).equals("TIMEX3")) {
                if (tags.group(1).isEmpty()) {
                    start = plain.length();
                    Matcher read = VALUE.matcher(tags.group(3));
                    value = read.find() ? read.group(1) : "";
                } else if (start >= 0) {
                    gold.add(new Gold(start, plain.length(), value));
                    start = -1;
                }
            }
        }
        plain.append(plain(marked.substring(last)));
        return gold;
    }

    private static String plain(String words) {
        return words.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    }

    /** The documents of the archive, read from its 512-byte records. */
    private static Map<String, String> documents() throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(ARCHIVE))) {
            byte[] head = in.readNBytes(512);
            while (head.length == 512 && head[0] != 0) {
                String name = new String(head, 0, 100, StandardCharsets.US_ASCII).replaceAll("\0.*", "");
                int size = Integer.parseInt(new String(head, 124, 11, StandardCharsets.US_ASCII).strip(), 8);
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                body.write(in.readNBytes(size));
                in.skipNBytes((512 - size % 512) % 512);
                if (name.endsWith(".tml") && !name.contains("/._")) {
                    documents.put(name, body.toString(StandardCharsets.UTF_8));
                }
                head = in.readNBytes(512);
            }
        }
        return documents;
    }
}
