package org.bongsu.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bongsu.model.Hit.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Full text over 100,000 articles, half of them English and half Korean, of some 150 words each, beside a look through each text with
 * {@code String.contains}. The words are those of the texts in ../shared/data as often as they stand there, else made up. Sample time, so that the
 * slow ones show.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class FullTextBench {
    private static final int ARTICLES = 100_000;
    private static final int WORDS = 150;
    private static final int QUESTIONS = 200;
    private static final Path DATA = Path.of("../shared/data/articles");

    private final List<String> lowered = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private Path folder = Path.of("");
    private FullText index;
    private int next;

    @Setup(Level.Trial)
    public void fill() throws IOException {
        folder = Files.createTempDirectory("full-text");
        Random random = new Random(7);
        List<String> english = words(DATA.resolve("kcna_to_2024_09.jsonl.gz"), false, random);
        List<String> korean = words(DATA.resolve("korean_headlines_2026_04.jsonl"), true, random);
        long begun = System.nanoTime();
        index = FullText.open(folder.resolve("index"), new Stamp("bench", "1"), 1, into -> {
            List<Entry> some = new ArrayList<>();
            for (int i = 0; i < ARTICLES; i++) {
                String text = text(i % 2 == 0 ? english : korean, WORDS, random);
                lowered.add(text.toLowerCase(Locale.ROOT));
                some.add(new Entry(Kind.ARTICLE, "a" + i, Map.of(Field.TITLE, List.of(text.substring(0, 40)), Field.ARTICLE, List.of(text)), List.of()));
                if (some.size() == 500) {
                    into.add(some);
                    some.clear();
                }
            }
            return 1;
        });
        System.out.printf("# %,d articles in %.1f s, %,d kB of index%n", ARTICLES, (System.nanoTime() - begun) / 1e9, size() / 1024);
        for (int i = 0; i < QUESTIONS; i++) {
            String asked = text(i % 2 == 0 ? english : korean, 1 + i % 3, random);
            questions.add(asked.length() > 4 && i % 4 == 0 ? asked.substring(0, asked.length() - 1) : asked);
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String text(List<String> words, int many, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return text.length() < 40 && many > 10 ? text + " ".repeat(40) : text.toString();
    }

    private static List<String> words(Path file, boolean hangul, Random random) throws IOException {
        List<String> words = new ArrayList<>();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
                lines.lines().flatMap(line -> Stream.of(line.split("[\\s\"\\\\]+")))
                        .filter(word -> word.length() > 1 && word.length() < 30 && hangul == word.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3)).forEach(words::add);
            }
        }
        while (words.size() < 1_000) {
            // Rarer words are longer, and most are rare.
            int length = 2 + (int) (8 * random.nextDouble() * random.nextDouble());
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append((char) (hangul ? 0xAC00 + random.nextInt(11_172) : 'a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    /** On a machine that does other work too: what each takes of the processor, which that work does not add to. */
    private void processorTime() throws Exception {
        for (Map.Entry<String, Callable<?>> each : Map.<String, Callable<?>>of("best", this::best, "all", this::all, "byContains", this::byContains).entrySet()) {
            long[] times = new long[3 * QUESTIONS];
            for (int i = 0; i < times.length; i++) {
                long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                each.getValue().call();
                times[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            }
            Arrays.sort(times);
            System.out.printf("%n# %s, ms of the processor: median %.2f, p95 %.2f, p99 %.2f, max %.2f", each.getKey(), times[times.length / 2] / 1e6,
                    times[times.length * 95 / 100] / 1e6, times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6);
        }
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        processorTime();
        index.close();
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    private String question() {
        return questions.get(next++ % QUESTIONS);
    }

    /** The twenty best, and how many there are. */
    @Benchmark
    public FullText.Best best() throws IOException {
        return index.best(Sought.typed(question()), Kind.ARTICLE, 20);
    }

    /** The ids of all, as the inbox and the filter want them. */
    @Benchmark
    public Set<String> all() throws IOException {
        return index.all(Sought.typed(question()), Kind.ARTICLE);
    }

    /** All words in each text, wherever in a word they stand. */
    @Benchmark
    public int byContains() {
        String[] words = question().toLowerCase(Locale.ROOT).split("\\s+");
        int found = 0;
        for (String text : lowered) {
            boolean all = true;
            for (String word : words) {
                all &= text.contains(word);
            }
            found += all ? 1 : 0;
        }
        return found;
    }
}
