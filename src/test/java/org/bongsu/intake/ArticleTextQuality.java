package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bongsu.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well article text, title, author and date are read from real pages, beside what Readability's authors expect of them. */
@Tag("quality")
class ArticleTextQuality {
    private static final Path PAGES = Path.of(System.getProperty("bongsu.data", "../shared/data"), "articles", "readability_pages_dev.tar.gz");
    private static final double READABILITY4J = 0.936;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One page's score.
     *
     * @param body     against the expected text without figure captions, which are not of the text here
     * @param whole    against the expected text as it is
     * @param nameless as body, of the same page whose classes and ids say nothing: how it would be on a site whose names nobody has seen
     */
    private record Score(String page, double body, double whole, double nameless, double precision, double recall, About about) { }

    /** Which of title, author and date are as expected; null where nothing is expected. */
    private record About(Boolean title, Boolean author, Boolean date) { }

    @Test
    void readsRealPagesBetterThanReadability4J(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(PAGES), "no development pages at hand");
        new ProcessBuilder("tar", "xzf", PAGES.toAbsolutePath().toString(), "-C", folder.toString()).inheritIO().start().waitFor();
        List<Score> scores = new ArrayList<>();
        try (var pages = Files.walk(folder)) {
            for (Path page : pages.filter(path -> path.endsWith("source.html")).sorted().toList()) {
                scores.add(score(page.getParent()));
            }
        }
        report(scores);
        assertTrue(mean(scores) > READABILITY4J, "mean F1 " + mean(scores));
    }

    private static Score score(Path folder) throws IOException {
        Document expected = Jsoup.parse(Files.readString(folder.resolve("expected.html")));
        String whole = text(expected);
        expected.select("figcaption, .caption, .wp-caption-text").remove();
        String body = text(expected);
        JsonNode about = JSON.readTree(folder.resolve("expected-metadata.json").toFile());
        Outcome outcome = new Intake().read("source.html", Files.readAllBytes(folder.resolve("source.html")), Instant.EPOCH);
        Article article = outcome instanceof Outcome.Taken taken ? taken.articles().getFirst() : null;
        String ours = article == null ? "" : article.text();
        if (System.getProperty("bongsu.dump") != null) {
            Path dump = Files.createDirectories(Path.of(System.getProperty("bongsu.dump")));
            Files.writeString(dump.resolve(folder.getFileName() + ".ours.txt"), ours);
            Files.writeString(dump.resolve(folder.getFileName() + ".expected.txt"), blocks(expected));
            Files.writeString(dump.resolve(folder.getFileName() + ".about.txt"), about.toPrettyString() + "\n" + (article == null ? "" : article.about()));
        }
        Shingles mine = Shingles.of(ours);
        Shingles theirs = Shingles.of(body);
        Document unnamed = Jsoup.parse(Files.readString(folder.resolve("source.html")));
        unnamed.select("body [class], body [id]").forEach(element -> element.removeAttr("class").removeAttr("id"));
        String bare = new Intake().read("source.html", unnamed.outerHtml().getBytes(StandardCharsets.UTF_8), Instant.EPOCH) instanceof Outcome.Taken taken ? taken.articles().getFirst().text() : "";
        if (System.getProperty("bongsu.dump") != null) {
            Files.writeString(Path.of(System.getProperty("bongsu.dump")).resolve(folder.getFileName() + ".bare.txt"), bare);
        }
        return new Score(folder.getFileName().toString(), mine.f1(theirs), mine.f1(Shingles.of(whole)), Shingles.of(bare).f1(theirs), mine.within(theirs), theirs.within(mine), about(about, article));
    }

    private static String blocks(Document document) {
        document.select("p, li, div, h1, h2, h3, h4, h5, h6, td, tr, br, blockquote, section, pre").before("\n").after("\n");
        return document.body().wholeText().replaceAll("[ \\t]+", " ").replaceAll("(\\s*\\n\\s*)+", "\n\n").strip();
    }

    private static About about(JsonNode expected, Article article) {
        return new About(sameTitle(expected.get("title"), article == null ? "" : article.title()),
                same(expected.get("byline"), article == null ? null : article.about().author()),
                expected.hasNonNull("publishedTime") ? article != null && article.published() != null
                        && sameDay(expected.get("publishedTime").asText(), article.published()) : null);
    }

    /** Readability keeps the name of the site where it can't tell; leaving it out is right. */
    private static Boolean sameTitle(JsonNode expected, String actual) {
        Boolean same = same(expected, actual);
        return same == null || same || actual.length() > 10 && expected.asText().strip().startsWith(actual)
                && expected.asText().strip().substring(actual.length()).matches("\\s*[|:–—_\\[-].*|（.*）.*");
    }

    private static boolean sameDay(String expected, org.bongsu.model.Published published) {
        var spoken = org.bongsu.intake.text.DateText.find(expected);
        return spoken != null && spoken.published(published.zone()).instant().equals(published.instant());
    }

    private static Boolean same(JsonNode expected, String actual) {
        return expected == null || expected.isNull() || expected.asText().isBlank() ? null
                : actual != null && letters(expected.asText()).equals(letters(actual));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst("^by\\s+", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The words of a page with a space between elements that stand apart. */
    private static String text(Document document) {
        // A word that may be broken is one word still.
        return document.body().text().replace("\u00AD", "");
    }

    private static double mean(List<Score> scores) {
        return scores.stream().mapToDouble(Score::body).average().orElse(0);
    }

    /** Every second page by its name: what helps should help both halves. */
    private static double half(List<Score> scores, int which) {
        return IntStream.range(0, scores.size()).filter(i -> i % 2 == which).mapToDouble(i -> scores.get(i).body()).average().orElse(0);
    }

    private static String right(List<Boolean> answers) {
        long asked = answers.stream().filter(answer -> answer != null).count();
        return answers.stream().filter(answer -> answer != null && answer).count() + " of " + asked;
    }

    private static void report(List<Score> scores) throws IOException {
        StringBuilder report = new StringBuilder();
        scores.stream().sorted(Comparator.comparingDouble(Score::body)).forEach(score -> report.append(String.format(Locale.ROOT,
                "%-32s F1 %.3f  precision %.3f  recall %.3f  with captions %.3f  without names %.3f  %s%n", score.page, score.body, score.precision, score.recall, score.whole, score.nameless, score.about)));
        report.append(String.format(Locale.ROOT, "%d pages: mean F1 %.4f, with captions %.4f, without classes and ids %.4f; halves %.4f and %.4f; title %s, author %s, date %s%n", scores.size(), mean(scores),
                scores.stream().mapToDouble(Score::whole).average().orElse(0), scores.stream().mapToDouble(Score::nameless).average().orElse(0), half(scores, 0), half(scores, 1), right(scores.stream().map(s -> s.about.title).toList()),
                right(scores.stream().map(s -> s.about.author).toList()), right(scores.stream().map(s -> s.about.date).toList())));
        Path file = Path.of("target", "quality", "article-text.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report, StandardCharsets.UTF_8);
        System.out.println(report);
    }
}
