package org.bongsu.suggest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bongsu.model.Article;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole reading of an article, beside one regular expression that only finds its names and numbers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SuggesterBench {
    private static final Pattern NAMES = Pattern.compile("\\b[A-Z][\\w'’-]+(?:\\s+[A-Z][\\w'’-]+)*|\\d[\\d.,:]*|[가-힣]{2,}(?:은|는|이|가|을|를|에서)");

    /** Language of the article. */
    @Param({"en", "ko"})
    public String language = "en";

    /** Its length in characters: about a thousand words, and a long report. */
    @Param({"6000", "100000"})
    public int length;

    private Article article = Told.article("", "en", "", Published.day(LocalDate.EPOCH, ZoneId.of("UTC")));

    /** Makes an article of the texts that the tests hold. */
    @Setup
    public void write() {
        String texts = Told.of("held.txt").filter(told -> told.article().language().equals(language)).map(told -> told.article().text()).collect(Collectors.joining("\n\n"));
        String text = (texts + "\n\n").repeat(length / texts.length() + 1).substring(0, length);
        article = Told.article("", language, text, Published.day(LocalDate.of(2024, 6, 9), ZoneId.of("Asia/Seoul")));
    }

    /** Everything: sentences, times, places, actors, quantities, events and suggestions. */
    @Benchmark
    public Reading suggests() {
        return Told.SUGGESTER.read(article);
    }

    /** The baseline. */
    @Benchmark
    public int scansForNames() {
        Matcher names = NAMES.matcher(article.text());
        int count = 0;
        while (names.find()) {
            count++;
        }
        return count;
    }
}
