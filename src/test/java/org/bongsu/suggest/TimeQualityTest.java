package org.bongsu.suggest;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time expressions of TempEval-3's news texts: spans and values found, beside HeidelTime's published 0.90 relaxed and 0.78 with value. */
@Tag("quality")
class TimeQualityTest {
    private static final Path ARCHIVE = Path.of("../shared/data/eval/tempeval3_tbaq_cleaned.tar.gz");
    private static final Pattern DCT = Pattern.compile("<DCT><TIMEX3[^>]*value=\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private record Gold(int start, int end, String value) { }

    private final int[] counts = new int[5];
    private final List<String> misses = new ArrayList<>();

    @Test
    void findsTheTimesOfNewsTexts() throws IOException {
        assumeTrue(Files.exists(ARCHIVE), "the folder with real texts is not at hand");
        for (String document : documents()) {
            score(document);
        }
        double relaxed = f1(counts[2]);
        System.out.printf("times: gold %d, found %d; relaxed F1 %.3f, strict F1 %.3f, value F1 %.3f%n", counts[0], counts[1], relaxed, f1(counts[3]), f1(counts[4]));
        Files.createDirectories(Path.of("target/quality"));
        Files.write(Path.of("target/quality/time-misses.txt"), misses, StandardCharsets.UTF_8);
        assertTrue(relaxed > 0.7, "relaxed F1 " + relaxed);
    }

    private double f1(int hits) {
        return 2.0 * hits / (counts[0] + counts[1]);
    }

    private void score(String document) {
        Matcher day = DCT.matcher(document);
        Matcher body = TEXT.matcher(document);
        if (!day.find() || !body.find()) {
            return;
        }
        StringBuilder plain = new StringBuilder();
        List<Gold> gold = gold(body.group(1), plain);
        List<TimeWord> found = new TimeFinder(LocalDate.parse(day.group(1))).find(plain.toString(), false);
        counts[0] += gold.size();
        counts[1] += found.size();
        for (Gold each : gold) {
            TimeWord match = found.stream().filter(word -> word.start() < each.end() && word.end() > each.start()).findFirst().orElse(null);
            if (match == null) {
                misses.add("MISSED " + plain.substring(each.start(), each.end()) + " " + each.value());
                continue;
            }
            counts[2]++;
            counts[3] += match.start() == each.start() && match.end() == each.end() ? 1 : 0;
            boolean same = match.value().equals(each.value());
            counts[4] += same ? 1 : 0;
            if (!same) {
                misses.add("VALUE " + plain.substring(each.start(), each.end()) + " " + each.value() + " <- " + match.value() + " on " + day.group(1));
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
    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(ARCHIVE))) {
            byte[] head = in.readNBytes(512);
            while (head.length == 512 && head[0] != 0) {
                String name = new String(head, 0, 100, StandardCharsets.US_ASCII).replaceAll("\0.*", "");
                int size = Integer.parseInt(new String(head, 124, 11, StandardCharsets.US_ASCII).strip(), 8);
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                body.write(in.readNBytes(size));
                in.skipNBytes((512 - size % 512) % 512);
                if (name.endsWith(".tml") && !name.contains("/._")) {
                    documents.add(body.toString(StandardCharsets.UTF_8));
                }
                head = in.readNBytes(512);
            }
        }
        return documents;
    }
}
