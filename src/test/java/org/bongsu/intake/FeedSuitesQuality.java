package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.intake.bytes.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds of three test suites: valid ones give every entry that says anything, broken ones what can be had, and none throws. */
@Tag("quality")
class FeedSuitesQuality {
    private static final Path SUITES = Path.of(System.getProperty("bongsu.data", "../shared/data"), "feeds");
    private static final Pattern FEED = Pattern.compile("(?i)<(?:[a-z]+:)?(?:rss|feed|rdf)[\\s>]");
    private static final Pattern BROKEN = Pattern.compile("Expect:\\s*(?:bozo|[A-Z]\\w+\\{)|/illformed/|/bozo_");
    private static final Set<String> SAYING = Set.of("title", "description", "summary", "content", "encoded");

    private static final class Tally {
        private int feeds;
        private int entries;
        private int whole;
        private int found;
        private int crashed;
    }

    @Test
    void validFeedsGiveTheirEntriesAndBrokenOnesWhatCanBeHad(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isDirectory(SUITES), "no feed suites at hand");
        StringBuilder report = new StringBuilder();
        int crashed = 0;
        try (var suites = Files.list(SUITES)) {
            for (Path suite : suites.filter(path -> path.toString().endsWith(".tar.gz")).sorted().toList()) {
                Path into = Files.createDirectories(folder.resolve(suite.getFileName().toString().replace(".tar.gz", "")));
                new ProcessBuilder("tar", "xzf", suite.toAbsolutePath().toString(), "-C", into.toString()).inheritIO().start().waitFor();
                crashed += suite(into, report);
            }
        }
        Files.createDirectories(Path.of("target/quality"));
        Files.writeString(Path.of("target/quality/feeds.txt"), report);
        report.append(crashed).append(" threw\n");
        System.out.println(report.substring(Math.max(0, report.length() - 4_000)));
        assertEquals(0, crashed);
    }

    private static int suite(Path folder, StringBuilder report) throws IOException {
        Tally valid = new Tally();
        Tally broken = new Tally();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = Characters.read(bytes).text();
                if (FEED.matcher(text).find()) {
                    boolean bad = BROKEN.matcher(text.substring(0, Math.min(text.length(), 2_000)) + file).find();
                    count(folder.relativize(file), bytes, entries(text), bad ? broken : valid, bad, report);
                }
            }
        }
        for (Tally tally : List.of(valid, broken)) {
            report.append(String.format(Locale.ROOT, "%-32s %s: %d feeds with entries; all of them found in %d (%.3f), of %d entries %d%n", folder.getFileName(),
                    tally == valid ? "valid" : "broken", tally.feeds, tally.whole, tally.whole / (double) Math.max(1, tally.feeds), tally.entries, tally.found));
        }
        return valid.crashed + broken.crashed;
    }

    private static void count(Path file, byte[] bytes, int entries, Tally tally, boolean bad, StringBuilder report) {
        int found = 0;
        String end = "";
        try {
            switch (new Intake().read("feed", bytes, Instant.EPOCH)) {
                case Outcome.Taken taken -> found = taken.articles().size();
                case Outcome.Refused refused -> end = refused.refusal().reason() + " " + refused.refusal().args().getLast();
            }
        } catch (RuntimeException | StackOverflowError e) {
            tally.crashed++;
            end = e.toString();
        }
        if (entries > 0) {
            tally.feeds++;
            tally.entries += entries;
            tally.found += Math.min(entries, found);
            tally.whole += found == entries ? 1 : 0;
            if (found != entries || end.contains("Exception")) {
                report.append(String.format(Locale.ROOT, "  %s %s: %d of %d %s%n", bad ? "broken" : "valid", file, found, entries, end));
            }
        }
    }

    /** Entries that say anything, as a reader of tags counts them. */
    private static int entries(String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        List<Element> saying = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String name = local(element);
            if ((name.equals("item") || name.equals("entry")) && element.children().stream().anyMatch(child -> SAYING.contains(local(child)) && says(child))) {
                saying.add(element);
            }
        }
        return saying.size();
    }

    /** Whether a browser would show a word of it. */
    private static boolean says(Element element) {
        String markup = element.children().isEmpty() ? element.wholeText() : element.html();
        return Jsoup.parse(markup).text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
