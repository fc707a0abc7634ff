package org.bongsu.suggest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Published;
import org.bongsu.model.Stance;
import org.bongsu.model.Suggestion;

/** Texts with what should be suggested for them, in blocks of a file: head, text, a row for each incident. */
record Told(String name, Article article, List<String> lines) {
    static final Suggester SUGGESTER = new Suggester(CodebookReader.readDefault(), Gazetteer.readDefault());

    @Override
    public String toString() {
        return name;
    }

    /** What should be suggested, each incident in cells. */
    List<String[]> rows() {
        return lines.stream().map(line -> line.split("\t")).toList();
    }

    /** The texts of a file. */
    static Stream<Told> of(String file) {
        return Arrays.stream(Cases.text(file).split("(?m)^=== ")).filter(block -> !block.isBlank()).map(Told::read);
    }

    private static Told read(String block) {
        String[] parts = block.split("\n---\n");
        Map<String, String> head = new HashMap<>();
        parts[0].lines().skip(1).forEach(line -> head.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
        String[] published = head.getOrDefault("published", "").split(" ");
        List<String> lines = parts.length < 3 ? List.of() : parts[2].lines().filter(line -> !line.isBlank()).toList();
        return new Told(parts[0].lines().findFirst().orElseThrow(), article(head.getOrDefault("title", ""), head.getOrDefault("lang", "en"), parts[1].strip(),
                Published.day(LocalDate.parse(published[0]), ZoneId.of(published[1]))), lines);
    }

    static Article article(String title, String language, String text, Published published) {
        return new Article("a1", new Bibliography(title, null, null, null, published), language, text,
                new Original("0".repeat(64), "text.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
    }

    /** Whether a suggestion has one more thing that a row asks for: who reports or denies, to whom, a field, a precision, a quantity. */
    static boolean holds(Suggestion suggestion, String extra) {
        Incident incident = suggestion.proposal();
        String[] words = extra.split(" ");
        if (extra.endsWith(" denies")) {
            return said(suggestion, Stance.DENIES, words[0]);
        }
        if (extra.endsWith(" reports")) {
            return said(suggestion, Stance.ATTRIBUTES, words[0]);
        }
        if (extra.startsWith("to ")) {
            return words[1].equals(incident.detail().actors().getFirst().to());
        }
        Place where = incident.where();
        return extra.equals("NEAR") ? where != null && where.precision() == PlacePrecision.NEAR
                : extra.equals("hypersonic") ? "yes".equals(incident.detail().fields().get("hypersonic"))
                : incident.detail().quantities().stream().anyMatch(q -> extra.equals(q.name() + "=" + number(q.best() != null ? q.best() : q.low())));
    }

    private static boolean said(Suggestion suggestion, Stance stance, String by) {
        return suggestion.claims().stream().anyMatch(claim -> claim.what().stance() == stance && String.valueOf(claim.what().by()).startsWith(by));
    }

    static String number(Double value) {
        return value == null ? "none" : value == Math.rint(value) ? Long.toString(value.longValue()) : value.toString();
    }
}
